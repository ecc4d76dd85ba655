import { expect, test } from '@playwright/test';
import { accountOf, speak } from './people';
import { expectUsable } from './usable';

test('the sign-in page is free of serious findings, wide and at 360 px', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectUsable(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectUsable(page);
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
  await expect(page.getByRole('navigation')).toBeVisible();
});
