import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const NGO = { id: '01990000-0000-7000-8000-0000000000a1', name: 'Yuva QHT' };
const PROGRAMME = { id: '01990000-0000-7000-8000-0000000000b1', name: 'RESTART' };

const user = (change: Partial<Schemas['UserResponse']> = {}): Schemas['UserResponse'] => ({
  id: '01990000-0000-7000-8000-000000000002',
  name: 'Ramiz Ələkbərov',
  email: 'ramiz@example.az',
  role: 'MENTOR',
  status: 'ACTIVE',
  locale: 'az',
  organisation: NGO,
  programme: PROGRAMME,
  version: 3,
  createdAt: '2026-11-22T04:00:00Z',
  hasSecondFactor: true,
  openSessions: 1,
  allowedActions: ['CHANGE', 'DISABLE', 'END_SESSIONS', 'RESET_SECOND_FACTOR'],
  ...change,
});

const page = (items: readonly object[]) => ({
  items,
  nextCursor: null,
  total: { count: items.length, capped: false },
});

beforeEach(async () => {
  await changeLanguage('en');
  stub.on('GET /api/v1/session', answer(200, sessionOf('ADMIN', 'en')));
  stub.on('GET /api/v1/users', answer(200, page([user()])));
  stub.on(`GET /api/v1/users/${user().id}`, answer(200, user()));
  stub.on('GET /api/v1/organisations', answer(200, { items: [{ ...NGO, kind: 'NGO' }] }));
  stub.on('GET /api/v1/programmes', answer(200, { items: [{ ...PROGRAMME, code: 'R' }] }));
});

const sentTo = (method: string, path: string): Request | undefined =>
  stub.requests.findLast((one) => one.method === method && new URL(one.url).pathname === path);

describe('users', () => {
  it('are listed; an invitation says what is missing, and goes out with what was entered', async () => {
    const view = renderAdmin('/users');
    expect(await screen.findByText('Ramiz Ələkbərov')).toBeTruthy();
    await view.user.click(screen.getByText('Invite'));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.click(dialog.getByText('Send the invitation'));
    expect((await dialog.findAllByText(/Fill in this field/)).length).toBeGreaterThan(0);
    expect(sentTo('POST', '/api/v1/users')).toBeUndefined();
    await view.user.click(dialog.getByLabelText(/E-mail/));
    await view.user.paste('yeni@example.az');
    await view.user.click(dialog.getByLabelText(/^Name/));
    await view.user.paste('Yeni Əməkdaş');
    await view.user.click(dialog.getByLabelText(/^Role/, { selector: 'input' }));
    await view.user.click(await screen.findByText('Data protection officer'));
    stub.on('POST /api/v1/users', answer(201, user({ status: 'INVITED' })));
    await view.user.click(dialog.getByText('Send the invitation'));
    expect(await screen.findByText('The invitation is on its way')).toBeTruthy();
    expect(await sentTo('POST', '/api/v1/users')?.clone().json()).toEqual({
      email: 'yeni@example.az',
      name: 'Yeni Əməkdaş',
      role: 'DPO',
      organisationId: null,
      programmeId: null,
      locale: 'az',
    });
  });

  it('are offered exactly the actions that are possible, each with what it brings about', async () => {
    const view = renderAdmin(`/users/${user().id}`);
    const access = within(await screen.findByRole('region', { name: 'Access' }));
    expect(access.queryByRole('button', { name: 'Enable the account' })).toBeNull();
    await view.user.click(access.getByRole('button', { name: 'Disable the account' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/signed out at once/)).toBeTruthy();
    stub.on(`POST /api/v1/users/${user().id}/disable`, answer(200, user({ status: 'DISABLED' })));
    await view.user.click(dialog.getByRole('button', { name: 'Disable the account' }));
    expect(await screen.findByText('Done')).toBeTruthy();
  });

  it('of a programme are read by its coordinator, who changes nothing', async () => {
    stub.on('GET /api/v1/session', answer(200, sessionOf('COORDINATOR', 'en')));
    const seen = user({ hasSecondFactor: null, openSessions: null, allowedActions: [] });
    stub.on(`GET /api/v1/users/${user().id}`, answer(200, seen));
    renderAdmin(`/users/${user().id}`);
    expect(await screen.findByRole('heading', { level: 1, name: /Ramiz/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Disable|Save/ })).toBeNull();
    expect(screen.queryByText('Second step')).toBeNull();
  });

  it('are not in the menu of a mentor', async () => {
    stub.on('GET /api/v1/session', answer(200, sessionOf('MENTOR', 'en')));
    renderAdmin('/account');
    expect(await screen.findByRole('heading', { level: 1, name: 'My account' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Users' })).toBeNull();
  });

  it('take out of the form the organisation that does not fit the new role, and the programme that it does not need', async () => {
    stub.on(
      'GET /api/v1/organisations',
      answer(200, { items: [{ ...NGO, kind: 'NGO', active: true }] }),
    );
    const view = renderAdmin(`/users/${user().id}`);
    const organisation = await screen.findByRole('combobox', { name: /^Organisation/ });
    await waitFor(() => expect(organisation).toHaveProperty('value', NGO.name));
    const programme = screen.getByRole('combobox', { name: /^Programme/ });
    await waitFor(() => expect(programme).toHaveProperty('value', PROGRAMME.name));
    await view.user.click(screen.getByRole('combobox', { name: /^Role/ }));
    await view.user.click(await screen.findByRole('option', { name: 'Donor' }));
    expect(organisation).toHaveProperty('value', '');
    expect(programme).toHaveProperty('value', '');
  });
});
