import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const CODES = Array.from({ length: 10 }, (_, slot) => `${slot}abc-defg-hjk`);

function bodyOf(path: string): Promise<unknown> {
  const sent = stub.requests.findLast(({ url }) => new URL(url).pathname === `/api/v1${path}`);
  return sent ? (sent.clone().json() as Promise<unknown>) : Promise.resolve(null);
}

async function signInPage() {
  await changeLanguage('en');
  stub.on('GET /api/v1/session', answer(401, { code: 'NOT_SIGNED_IN' }));
  const view = renderAdmin('/sign-in');
  await view.user.type(await screen.findByLabelText(/E-mail/), 'aynur@example.az');
  await view.user.type(screen.getByLabelText(/^Password/), 'zurna balaban qaval');
  return view;
}

const enter = () => stub.on('GET /api/v1/session', answer(200, sessionOf('ADMIN', 'en')));

describe('signing in', () => {
  it('asks for the code in the same place, tells what is left, and enters with the right one', async () => {
    const { user } = await signInPage();
    stub.on('POST /api/v1/session', answer(200, { nextStep: 'SECOND_FACTOR' }));
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    const field = await screen.findByLabelText(/^Code/);
    expect(document.activeElement).toBe(field);
    const wrong = { code: 'SECOND_FACTOR_WRONG', params: { attemptsLeft: 2 } };
    stub.on('POST /api/v1/session/second-factor', answer(401, wrong));
    await user.type(field, '111111{Enter}');
    expect(await screen.findByText('2 attempts are left.')).toBeTruthy();
    // A code of the app changes; a backup code that was used never works again.
    expect(
      screen.getByText(/next code of the app; a backup code works once, take another/),
    ).toBeVisible();
    expect((field as HTMLInputElement).value).toBe('');
    stub.on('POST /api/v1/session/second-factor', answer(200, { nextStep: 'NONE' }));
    enter();
    await user.type(field, '222222{Enter}');
    expect(await bodyOf('/session/second-factor')).toEqual({ code: '222222' });
    expect(await screen.findByRole('heading', { level: 1, name: /Today/ })).toBeTruthy();
  });

  it('goes back to the password when the challenge is over', async () => {
    const { user } = await signInPage();
    stub.on('POST /api/v1/session', answer(200, { nextStep: 'SECOND_FACTOR' }));
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    const over = { code: 'SECOND_FACTOR_WRONG', params: { attemptsLeft: 0 } };
    stub.on('POST /api/v1/session/second-factor', answer(401, over));
    await user.type(await screen.findByLabelText(/^Code/), '111111{Enter}');
    expect(await screen.findByText(/used up/)).toBeTruthy();
    expect(screen.getByLabelText(/^Password/)).toBeTruthy();
  });

  it('sets up a second factor where one is demanded, and shows the backup codes before going on', async () => {
    const { user } = await signInPage();
    stub.on('POST /api/v1/session', answer(200, { nextStep: 'ENROLMENT' }));
    const enrolment = {
      secret: 'ABCDEFGH',
      address: 'otpauth://x',
      picture: 'data:image/svg+xml,',
    };
    stub.on('POST /api/v1/session/second-factor/enrolment', answer(200, enrolment));
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('ABCD EFGH')).toBeTruthy();
    const confirm = 'POST /api/v1/session/second-factor/enrolment/confirm';
    stub.on(confirm, answer(401, { code: 'SECOND_FACTOR_WRONG', pointer: '#/code' }));
    await user.type(screen.getByLabelText(/^Code/), '111111{Enter}');
    const told = await screen.findByText(/The code did not match/);
    expect(told).toHaveTextContent(/^The code did not match\. Enter the next code of the app\.$/);
    stub.on(confirm, answer(200, { backupCodes: CODES }));
    await user.type(screen.getByLabelText(/^Code/), '123456{Enter}');
    for (const code of CODES) expect(await screen.findByText(code)).toBeTruthy();
    const goOn = screen.getByRole('button', { name: 'Continue' });
    expect((goOn as HTMLButtonElement).disabled).toBe(true);
    enter();
    await user.click(screen.getByLabelText('I have kept the codes'));
    await user.click(goOn);
    expect(await screen.findByRole('heading', { level: 1, name: /Today/ })).toBeTruthy();
  });
});

describe('opening the product', () => {
  beforeEach(() => changeLanguage('en'));

  it('asks nobody who is signed in where nobody ever was', async () => {
    renderAdmin('/', { fresh: true });
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
    expect(stub.requests).toEqual([]);
    expect(screen.queryByText(/Your session has ended/)).toBeNull();
  });

  it('says why one may have to sign in again: a session that ended by itself or was ended', async () => {
    stub.on('GET /api/v1/session', answer(401, { code: 'NOT_SIGNED_IN' }));
    renderAdmin('/');
    expect(await screen.findByText(/Your session has ended/)).toHaveTextContent(
      /idle.*elsewhere.*ended by you on another device or by an administrator/,
    );
    expect(screen.getByLabelText(/E-mail/)).toHaveFocus();
  });
});

describe('a form before entry', () => {
  it.each([
    ['az', 'Bu sahəni doldurun.', 'E-poçt ünvanı düzgün deyil.', 'Daxil ol'],
    ['en', 'Fill in this field.', 'This is not an e-mail address.', 'Sign in'],
  ] as const)(
    'tells what is missing at its field, in the language of the page: %s',
    async (language, empty, noAddress, press) => {
      await changeLanguage(language);
      stub.on('GET /api/v1/session', answer(401, { code: 'NOT_SIGNED_IN' }));
      const { user } = renderAdmin('/sign-in');
      const email = await screen.findByRole('textbox');
      expect(email).toHaveFocus();
      expect(email.closest('form')?.noValidate).toBe(true);
      await user.click(screen.getByRole('button', { name: press }));
      expect(screen.getAllByText(empty)).toHaveLength(2);
      expect(email).toHaveFocus();
      await user.type(email, 'aynur');
      expect(screen.getAllByText(empty)).toHaveLength(1);
      await user.type(screen.getByLabelText(/^(Parol|Password)/, { selector: 'input' }), 'x');
      await user.click(screen.getByRole('button', { name: press }));
      expect(screen.getByText(new RegExp(`^${noAddress}`))).toBeVisible();
      expect(stub.requests.every(({ method }) => method === 'GET')).toBe(true);
    },
  );

  it('shows the password by the keyboard too', async () => {
    const { user } = await signInPage();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Show or hide the password' })).toHaveFocus();
    await user.keyboard(' ');
    const field = screen.getByLabelText(/^Password/, { selector: 'input' });
    expect(field).toHaveAttribute('type', 'text');
  });
});

describe('the language', () => {
  it('chosen before entry goes in with the person, as a choice in the header would', async () => {
    const { user } = await signInPage();
    await user.click(screen.getByRole('radio', { name: 'AZ' }));
    await user.click(screen.getByRole('radio', { name: 'EN' }));
    stub.on('POST /api/v1/session', answer(200, { nextStep: 'NONE' }));
    stub.on('GET /api/v1/session', answer(200, sessionOf('ADMIN', 'az')));
    stub.on('PATCH /api/v1/account', () => {
      enter();
      return new Response(JSON.stringify(sessionOf('ADMIN', 'en').account));
    });
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Today/ })).toBeTruthy();
    await waitFor(async () => expect(await bodyOf('/account')).toEqual({ locale: 'en' }));
    expect(screen.getByRole('heading', { level: 1, name: /Today/ })).toBeTruthy();
  });

  it('is the account’s own where nothing was chosen', async () => {
    const { user } = await signInPage();
    stub.on('POST /api/v1/session', answer(200, { nextStep: 'NONE' }));
    stub.on('GET /api/v1/session', answer(200, sessionOf('ADMIN', 'az')));
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Bu gün/ })).toBeTruthy();
    expect(await bodyOf('/account')).toBeNull();
  });
});

describe('a link by mail', () => {
  const holder = {
    purpose: 'INVITATION',
    name: 'Sevinc Quliyeva',
    email: 'sevinc@example.az',
    organisation: null,
    expiresAt: '2026-11-23T04:00:00Z',
  };

  it.each([
    ['sevinc', 'INVITATION', 'Your account is ready. Choose a password of your own.'],
    ['sevinc', 'PASSWORD_RESET', 'Choose a new password.'],
    ['Sevinc Quliyeva', 'INVITATION', /^Sevinc Quliyeva, your account is ready/],
  ] as const)('addresses %s (%s) by name only where one is known', async (name, purpose, words) => {
    await changeLanguage('en');
    stub.on('POST /api/v1/account-links/read', answer(200, { ...holder, name, purpose }));
    renderAdmin(`/${purpose === 'INVITATION' ? 'invitation' : 'reset-password'}#token=SECRET`);
    await screen.findByLabelText(/^New password/);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByText(/^sevinc,/)).toBeNull();
  });

  it('sets a password that is judged while it is typed; its token leaves the address at once', async () => {
    await changeLanguage('en');
    stub.on('POST /api/v1/account-links/read', answer(200, holder));
    stub.on('POST /api/v1/invitations/accept', answer(204));
    const { user, router } = renderAdmin('/invitation#token=SECRET');
    const field = await screen.findByLabelText(/^New password/);
    await waitFor(() => expect(router.state.location.hash).toBe(''));
    await user.type(field, 'sevinc quliyeva');
    expect(screen.getByText(/must not contain your name/)).toBeTruthy();
    const refused = { code: 'PASSWORD_PERSONAL', errors: [] };
    stub.on('POST /api/v1/invitations/accept', answer(422, refused));
    await user.click(screen.getByRole('button', { name: 'Set the password' }));
    expect(await screen.findAllByText(/must not contain your name/)).toHaveLength(1);
    stub.on('POST /api/v1/invitations/accept', answer(204));
    await user.clear(field);
    await user.type(field, 'zurna balaban qaval');
    expect(screen.getByText('This is a good password.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Set the password' }));
    expect(await screen.findByText(/The password is set/)).toBeTruthy();
    const sent = { token: 'SECRET', password: 'zurna balaban qaval' };
    expect(await bodyOf('/invitations/accept')).toEqual(sent);
  });

  it('that is used or expired says so and leads on', async () => {
    await changeLanguage('az');
    stub.on('POST /api/v1/account-links/read', answer(410, { code: 'LINK_INVALID' }));
    renderAdmin('/reset-password#token=OLD');
    expect(await screen.findByText(/Bu keçid artıq işləmir/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Yeni keçid istə' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Yenidən cəhd et' })).toBeNull();
  });
});

describe('a forgotten password', () => {
  it('gets the same word whether or not there is such an account', async () => {
    await changeLanguage('en');
    stub.on('POST /api/v1/password-resets', answer(202));
    const { user } = renderAdmin('/forgotten-password');
    await user.type(await screen.findByLabelText(/E-mail/), 'anybody@example.az');
    await user.click(screen.getByRole('button', { name: 'Send the link' }));
    expect(await screen.findByText(/If there is an account with this address/)).toBeTruthy();
  });
});
