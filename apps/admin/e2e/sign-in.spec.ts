import { expect, test } from '@playwright/test';
import { accountOf, ACCOUNTS, complaintsOf, seriousFindings, signIn, speak } from './people';

const roles = [...new Set(ACCOUNTS.map(({ role }) => role))];

for (const role of roles)
  test(`${role} signs in and finds a page of their own`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await speak(page, role === 'DONOR_VIEWER' ? 'en' : 'az');
    await signIn(page, accountOf(role));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

test('the sign-in page is free of serious findings, wide and at 360 px', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await seriousFindings(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

test('a wrong password is told without saying which of the two was wrong', async ({ page }) => {
  await speak(page, 'en');
  await page.goto('/');
  await page.getByRole('textbox', { name: /^E-mail/ }).fill(accountOf('MENTOR').email);
  await page.getByLabel(/^Password( \*)?$/).fill('not-the-password-2026');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^E-mail/ })).toHaveValue(
    accountOf('MENTOR').email,
  );
});

test('the keyboard alone is enough to sign in', async ({ page }) => {
  const { email, password } = accountOf('COORDINATOR');
  await speak(page, 'az');
  await page.goto('/');
  await page.getByRole('textbox', { name: /^E-poçt/ }).focus();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).toBeVisible();
});
