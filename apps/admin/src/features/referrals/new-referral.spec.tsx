import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const CASE = '01990000-0000-7000-8000-000000000101';
const KNOWN = {
  personId: '01990000-0000-7000-8000-000000000201',
  givenName: 'Elvin',
  familyName: 'Məmmədov',
  fatherName: null,
  birthYear: 1990,
  caseId: '01990000-0000-7000-8000-000000000301',
  caseNumber: 'QY-2026-0031',
  caseState: 'SCREENING',
  arrivalOn: null,
  reasons: ['NAME'],
  score: 0.9,
};

const sentTo = (path: string): Request | undefined =>
  stub.requests.findLast((one) => one.method === 'POST' && new URL(one.url).pathname === path);

beforeEach(async () => {
  await changeLanguage('en');
  stub.on('GET /api/v1/session', answer(200, sessionOf('COORDINATOR', 'en')));
});

describe('a new referral', () => {
  it('takes no planned arrival that only a slip of the keyboard can mean (CASE-83)', async () => {
    const { user } = renderAdmin('/cases/new');
    const create = await screen.findByText('Create the referral');
    const planned = screen.getByLabelText(/^Planned arrival/);
    await user.type(planned, '01.01.1900');
    await user.click(create);
    expect(await screen.findAllByText(/too early. Enter \d\d.* or a later date/)).toHaveLength(2);
    expect(await screen.findByRole('button', { name: 'Planned arrival' })).toBeTruthy();
  });

  it('says of a FIN which signs never stand in one, at the field and before', async () => {
    const { user } = renderAdmin('/cases/new');
    const create = await screen.findByText('Create the referral');
    const fin = screen.getByLabelText(/^FIN/);
    expect(fin).toHaveAccessibleDescription(/never the letters I and O/);
    await user.type(fin, '5ABO1I3');
    await user.click(create);
    await waitFor(() => expect(fin).toHaveAccessibleDescription(/I and O, which read as 1 and 0/));
  });

  it('is about somebody who can exist (CASE-85)', async () => {
    const { user } = renderAdmin('/cases/new');
    const create = await screen.findByText('Create the referral');
    await user.type(screen.getByLabelText(/^Family name/), '7');
    await user.type(screen.getByLabelText(/^Year of birth/), '2150');
    await user.click(create);
    expect(await screen.findAllByText(/^This is not a name. Enter letters/)).not.toHaveLength(0);
    const year = new Date().getFullYear();
    expect(screen.getAllByText(`Enter ${year} or less.`)).not.toHaveLength(0);
    expect(screen.getByRole('button', { name: 'Family name' })).toBeTruthy();
  });

  it('is created once the similar record is decided about, and opens as a case', async () => {
    const view = renderAdmin('/cases/new');
    const create = await screen.findByText('Create the referral');
    const type = async (label: RegExp, text: string): Promise<void> => {
      await view.user.click(screen.getByLabelText(label));
      await view.user.paste(text);
    };
    await type(/^Family name/, 'Məmmədov');
    await type(/^Given name/, 'Elvin');
    await type(/^Year of birth/, '1990');
    await view.user.click(screen.getByLabelText(/^Source/, { selector: 'input' }));
    await view.user.click(await screen.findByText('Airport'));
    await view.user.click(screen.getByLabelText(/agreed to be referred/));
    stub.on('POST /api/v1/cases/find-duplicates', answer(200, { items: [KNOWN] }));
    await view.user.click(create);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/QY-2026-0031/)).toBeTruthy();
    expect(dialog.getByText('Create the referral').closest('button')).toBeDisabled();
    expect(sentTo('/api/v1/cases')).toBeUndefined();
    expect(dialog.getByText('Same person, new return')).toBeTruthy();
    await view.user.click(dialog.getByText(/^Different person/));
    stub.on('POST /api/v1/cases', answer(201, { id: CASE }));
    await view.user.click(dialog.getByText('Create the referral'));
    await waitFor(() => expect(view.router.state.location.pathname).toBe(`/cases/${CASE}`));
    expect(await sentTo('/api/v1/cases')?.clone().json()).toMatchObject({
      principal: { familyName: 'Məmmədov', givenName: 'Elvin', birthYear: 1990, fin: null },
      source: 'AIRPORT',
      referralConsent: true,
      members: [],
      duplicateDecisions: [{ personId: KNOWN.personId, decision: 'DIFFERENT_PERSON' }],
    });
  });
});
