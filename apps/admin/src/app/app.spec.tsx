import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../test/api-stub';
import { renderAdmin } from '../../test/render';
import { sessionOf } from '../../test/session.fixture';

const SESSION = 'GET /api/v1/session';
const HOME = 'GET /api/v1/home';
const page = { items: [], nextCursor: null, total: { count: 0, capped: false } };
const nothing = { queues: [], office: [], tasks: page };

describe('the admin', () => {
  const api = stubApi();
  beforeEach(() => changeLanguage('az'));

  it('asks for a sign-in and then opens the page that was asked for', async () => {
    api.on(SESSION, answer(401, { code: 'NOT_SIGNED_IN' }));
    const { user, router } = renderAdmin('/nowhere');
    await user.type(await screen.findByLabelText(/E-poçt/), 'aynur@example.az');
    await user.type(screen.getByLabelText(/^Parol/, { selector: 'input' }), 'wrong');
    api.on('POST /api/v1/session', answer(401, { code: 'SIGN_IN_FAILED' }));
    await user.click(screen.getByRole('button', { name: 'Daxil ol' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('E-poçt və ya parol səhvdir');
    api.on('POST /api/v1/session', answer(201, { nextStep: 'NONE' }));
    api.on(SESSION, answer(200, sessionOf('DONOR_VIEWER')));
    await user.click(screen.getByRole('button', { name: 'Daxil ol' }));
    expect(await screen.findByRole('heading', { name: 'Belə səhifə yoxdur' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/nowhere');
  });

  it.each([
    ['/users', 'Bu bölmə rolunuza aid deyil'],
    ['/nowhere/at/all', 'Belə səhifə yoxdur'],
  ])('keeps header, menu and main part around %s', async (path, title) => {
    api.on(SESSION, answer(200, sessionOf('MENTOR')));
    renderAdmin(path);
    const main = within(await screen.findByRole('main'));
    expect(await main.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByRole('banner')).toBeVisible();
    expect(screen.getByRole('navigation')).toBeInTheDocument();
  });

  it('never leads to another site after sign-in', async () => {
    api.on(SESSION, answer(401, { code: 'NOT_SIGNED_IN' }));
    const { router } = renderAdmin('/sign-in?returnTo=//evil.example');
    await screen.findByLabelText(/E-poçt/);
    expect(router.state.matches.at(-1)?.search).toEqual({});
  });

  it('tells a donor why there is nothing to see yet', async () => {
    api.on(SESSION, answer(200, sessionOf('DONOR_VIEWER')));
    renderAdmin('/');
    expect(await screen.findByText(/Hələ heç bir hesabat buraxılmayıb/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Axtar' })).toBeNull();
  });

  it('signs in again in place when the session ends and goes on with the same page', async () => {
    api.on(SESSION, answer(200, sessionOf('COORDINATOR')));
    let signedIn = false;
    api.on(HOME, (request) =>
      signedIn ? answer(200, nothing)(request) : answer(401, { code: 'NOT_SIGNED_IN' })(request),
    );
    api.on('POST /api/v1/session', (request) => {
      signedIn = true;
      return answer(201, { nextStep: 'NONE' })(request);
    });
    const { user } = renderAdmin('/');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText(/E-poçt/)).toHaveValue('aynur@example.az');
    await user.type(dialog.getByLabelText(/^Parol/, { selector: 'input' }), 'right');
    await user.click(dialog.getByRole('button', { name: 'Daxil ol' }));
    expect(await screen.findByText('Sizi gözləyən iş yoxdur')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says that the server is away, keeps the page and looks again by itself', async () => {
    api.on(SESSION, answer(200, sessionOf('COORDINATOR')));
    api.on(HOME, answer(503, { code: 'UNAVAILABLE' }));
    const { user } = renderAdmin('/');
    expect(await screen.findByText(/əlaqə yoxlanılır/)).toBeVisible();
    api.on('GET /api/health/ready', answer(200, {}));
    api.on(HOME, answer(200, nothing));
    await user.click(screen.getByRole('button', { name: 'İndi yoxla' }));
    expect(await screen.findByText('Sizi gözləyən iş yoxdur')).toBeVisible();
    expect(screen.queryByText(/əlaqə yoxlanılır/)).toBeNull();
  });

  it('changes language at once and remembers it with the account', async () => {
    api.on(SESSION, answer(200, sessionOf('DONOR_VIEWER')));
    api.on('PATCH /api/v1/account', answer(200, {}));
    const { user } = renderAdmin('/');
    await user.click((await screen.findAllByRole('radio', { name: 'EN' }))[0]!);
    expect(await screen.findByRole('heading', { name: /^Today/ })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    const patch = api.requests.find(({ method }) => method === 'PATCH');
    expect(patch?.headers.get('If-Match')).toBe('"1"');
    expect(await patch?.json()).toEqual({ locale: 'en' });
  });

  it('finds a case by what is typed, sends the text in the body and opens the case by Enter', async () => {
    api.on(SESSION, answer(200, sessionOf('COORDINATOR')));
    api.on(HOME, answer(200, nothing));
    const principal = { id: 'p', familyName: 'Əliyev', givenName: 'Rəşad', fatherName: null };
    const item = {
      id: '42',
      number: 'RS-2026-000042',
      state: 'SCREENING',
      confidentiality: 'SEALED',
      mentor: null,
      principal,
    };
    api.on('POST /api/v1/cases/search', answer(200, { items: [item], more: false }));
    const { user, router } = renderAdmin('/');
    await screen.findByText('Sizi gözləyən iş yoxdur');
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'eliyev');
    expect(await screen.findByRole('option', { name: /Əliyev Rəşad.*Möhürlü/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    const search = api.requests.find(({ url }) => url.endsWith('/cases/search'));
    expect(await search?.json()).toEqual({ text: 'eliyev' });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/cases/42'));
    expect(router.state.location.href).not.toContain('eliyev');
  });
});
