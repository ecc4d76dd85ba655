import { expect, type Locator, type Page, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { accountOf, complaintsOf, signIn, speak } from './people';
import { expectUsable } from './usable';

const PASSWORD = 'zurna balaban qaval saz';

interface Letter {
  readonly recipientName: string;
  readonly body: string | null;
}

/** The link of the letter to somebody, from the outbox that the demo's administrator may read. */
async function linkTo(page: Page, name: string): Promise<string> {
  let link = '';
  await expect(async () => {
    const answer = await page.request.get('/api/v1/outbox-messages');
    const { items } = (await answer.json()) as { items: readonly Letter[] };
    const letter = items.find(({ recipientName }) => recipientName === name);
    link = /https?:\S+#token=[\w-]+/.exec(letter?.body ?? '')?.[0] ?? '';
    expect(link).not.toBe('');
  }).toPass();
  return link;
}

const typeNewPassword = async (page: Page): Promise<void> => {
  await page.getByLabel(/^New password( \*)?$/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(page.getByText('The password is set. Now sign in with it.')).toBeVisible();
};

/** By an administrator whose language is Azerbaijani; the colleague's is English. */
async function invite(page: Page, name: string, email: string): Promise<void> {
  await page.goto('/users');
  await page.getByRole('button', { name: 'Dəvət et' }).click();
  const dialog = page.getByRole('dialog');
  const choose = async (field: RegExp, option: string): Promise<void> => {
    await dialog.getByLabel(field).locator('visible=true').first().click();
    await page.getByRole('option', { name: option }).click();
  };
  await dialog.getByLabel(/^E-poçt/).fill(email);
  await dialog.getByLabel(/^Ad və soyad/).fill(name);
  await choose(/^Rol/, 'Məlumatların mühafizəsi üzrə məsul');
  await choose(/^Dil/, 'English');
  await expectUsable(page);
  await dialog.getByRole('button', { name: 'Dəvət göndər' }).click();
  await expect(dialog).toBeHidden();
}

const codeField = (place: Page | Locator): Locator => place.getByLabel(/^Code/);

/** A wrong code costs nothing: with the right one the backup codes are shown, this once. */
async function setUpSecondFactor(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(codeField(dialog)).toBeFocused();
  await expectUsable(page);
  await codeField(dialog).fill('000000');
  await dialog.getByRole('button', { name: 'Confirm the code' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  const secret = (await dialog.locator('pre').innerText()).replaceAll(' ', '');
  await codeField(dialog).fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await dialog.getByRole('button', { name: 'Confirm the code' }).click();
  await expect(
    dialog.getByRole('list', { name: 'Backup codes' }).getByRole('listitem'),
  ).toHaveCount(10);
  await expectUsable(page);
  await dialog.getByLabel(/I have kept/).check();
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await expect(dialog).toBeHidden();
}

test('somebody is invited, sets a password, and gets back in place after a lost session', async ({
  page,
  browser,
}) => {
  // Two people, seven pages, four axe runs.
  test.slow();
  const name = `Könül ${Date.now()}`;
  const email = `konul.${Date.now()}@example.org`;
  const office = await browser.newContext();
  const administrator = await office.newPage();
  await speak(administrator, 'az');
  await signIn(administrator, accountOf('ADMIN'));
  await invite(administrator, name, email);
  const link = await linkTo(administrator, name);

  const complaints = complaintsOf(page);
  await speak(page, 'en');
  await page.goto(link);
  await expectUsable(page);
  await typeNewPassword(page);
  expect(page.url()).not.toContain('token');
  await signIn(page, { role: 'DPO', name, email, password: PASSWORD });

  await page.goto('/account');
  await page.getByLabel(/^Name/).fill('Könül Yusifzadə');
  await expectUsable(page);
  await page.context().clearCookies();
  await page.getByRole('region', { name: 'Profile' }).getByRole('button', { name: 'Save' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Password( \*)?$/).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel(/^Name/)).toHaveValue('Könül Yusifzadə');

  await setUpSecondFactor(page);
  expect(complaints).toEqual([]);
  await office.close();
});
