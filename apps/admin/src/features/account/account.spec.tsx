import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const NOW = '2026-11-22T04:00:00Z';
const session = (id: string, client: string, isCurrent: boolean) => ({
  id,
  client,
  isCurrent,
  createdAt: NOW,
  lastSeenAt: NOW,
  expiresAt: NOW,
});

beforeEach(async () => {
  await changeLanguage('en');
  stub.on('GET /api/v1/session', answer(200, sessionOf('MENTOR', 'en')));
  stub.on(
    'GET /api/v1/account/sessions',
    answer(200, {
      items: [session('s1', 'Firefox, Linux', true), session('s2', 'Chrome, Android', false)],
    }),
  );
});

const called = (method: string, path: string): boolean =>
  stub.requests.some((sent) => sent.method === method && new URL(sent.url).pathname === path);

describe('my account', () => {
  it('lists where it is open, and ends one of them', async () => {
    const { user } = renderAdmin('/account');
    const sessions = within(await screen.findByRole('region', { name: 'Sessions' }));
    expect(await sessions.findByText('this device')).toBeTruthy();
    stub.on('DELETE /api/v1/account/sessions/s2', answer(204));
    await user.click(sessions.getByRole('button', { name: 'End: Chrome, Android' }));
    expect(called('DELETE', '/api/v1/account/sessions/s2')).toBe(true);
    expect(sessions.queryByRole('button', { name: 'End: Firefox, Linux' })).toBeNull();
  });

  it('says how many others were ended, as the server counted them', async () => {
    const { user } = renderAdmin('/account');
    stub.on('POST /api/v1/account/sessions/end-others', answer(200, { ended: 2 }));
    await user.click(await screen.findByRole('button', { name: 'End all others' }));
    expect(await screen.findByText('2 other sessions have ended')).toBeTruthy();
  });

  it('asks for the password again before a sensitive step, and then carries it out', async () => {
    const { user } = renderAdmin('/account');
    const change = 'PUT /api/v1/account/password';
    stub.on(change, answer(401, { code: 'REAUTH_REQUIRED' }));
    await user.type(await screen.findByLabelText(/^Present password/), 'old password here');
    await user.type(screen.getByLabelText(/^New password/), 'zurna balaban qaval');
    await user.click(screen.getByRole('button', { name: 'Change the password' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByLabelText(/^Code/)).toBeNull();
    stub.on('POST /api/v1/session/confirm', answer(204));
    stub.on(change, answer(204));
    await user.type(dialog.getByLabelText(/^Password/), 'old password here');
    await user.click(dialog.getByRole('button', { name: 'Confirm' }));
    expect(await screen.findByText(/The password is changed/)).toBeTruthy();
  });

  it('shows a refused password at its field', async () => {
    const { user } = renderAdmin('/account');
    const refused = { code: 'PASSWORD_COMMON', errors: [] };
    stub.on('PUT /api/v1/account/password', answer(422, refused));
    await user.type(await screen.findByLabelText(/^Present password/), 'old password here');
    await user.type(screen.getByLabelText(/^New password/), 'zurna balaban qaval');
    await user.click(screen.getByRole('button', { name: 'Change the password' }));
    expect(await screen.findByText(/easy to guess/)).toBeTruthy();
  });
});

const CODES = Array.from({ length: 10 }, (_, slot) => `${slot}abc-defg-hjk`);
const CODES_PATH = '/api/v1/account/second-factor';

function factorIs(enrolled: boolean): void {
  const { account, ...session } = sessionOf('MENTOR', 'en');
  const secondFactor = { enrolled, backupCodesLeft: enrolled ? 10 : 0, required: false };
  stub.on(
    'GET /api/v1/session',
    answer(200, { ...session, account: { ...account, secondFactor } }),
  );
}

/** The section, also while a window lies over it. */
const section = () => {
  const hidden = true;
  return within(screen.getByRole('region', { name: 'Second step', hidden }));
};

describe('backup codes', () => {
  it.each([
    [
      'at the set-up',
      false,
      async (user) => {
        const picture = 'data:image/svg+xml,';
        stub.on(`POST ${CODES_PATH}`, answer(200, { secret: 'ABCD', address: 'x', picture }));
        stub.on(`POST ${CODES_PATH}/confirm`, () => {
          factorIs(true);
          return answer(200, { backupCodes: CODES })(new Request('http://localhost'));
        });
        await user.click(await screen.findByRole('button', { name: 'Set up' }));
        await user.type(await screen.findByLabelText(/^Code/), '123456{Enter}');
      },
    ],
    [
      'made anew',
      true,
      async (user) => {
        stub.on(`POST ${CODES_PATH}/backup-codes`, answer(200, { backupCodes: CODES }));
        await user.click(await screen.findByRole('button', { name: 'New backup codes' }));
        const dialog = within(await screen.findByRole('dialog'));
        await user.click(dialog.getByRole('button', { name: 'New backup codes' }));
      },
    ],
  ] as [string, boolean, (user: ReturnType<typeof renderAdmin>['user']) => Promise<void>][])(
    '%s are not lost by a key or a press beside them: their window closes when they are kept',
    async (_, enrolled, ask) => {
      factorIs(enrolled);
      const { user } = renderAdmin('/account');
      await ask(user);
      expect(await screen.findByText(CODES[0] ?? '')).toBeVisible();
      await waitFor(() => expect(section().getByText('On')).toBeTruthy());
      await user.keyboard('{Escape}');
      const beside = document.querySelector('.mantine-Modal-inner');
      if (beside) await user.click(beside);
      expect(screen.getByText(CODES[9] ?? '')).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
      const leaving = new Event('beforeunload', { cancelable: true });
      globalThis.dispatchEvent(leaving);
      expect(leaving.defaultPrevented).toBe(true);
      await user.click(screen.getByLabelText('I have kept the codes'));
      await user.click(screen.getByRole('button', { name: 'Continue' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    },
  );
});
