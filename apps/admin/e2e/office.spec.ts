import { expect, test } from '@playwright/test';
import { accountOf, complaintsOf, signIn } from './people';
import { expectUsable } from './usable';

/** Addresses that no menu leads to; those of the menus are looked at for every role elsewhere. */
const PLACES = [
  ['DPO', '/erasures?show=DONE'],
  ['PM', '/cases?decision=IMMEDIATE_HELP'],
] as const;

for (const [role, path] of PLACES)
  test(`${role} finds ${path} usable`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await signIn(page, accountOf(role));
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectUsable(page);
    expect(complaints).toEqual([]);
  });

/** A step that is shown, and cannot be taken yet. */
const LOCKED = '[aria-disabled=true]';

test('finance settles what was verified and says that payments are settled', async ({ page }) => {
  await signIn(page, accountOf('FINANCE'));
  await page.getByRole('link', { name: /Hesablaşma gözləyir/ }).click();
  const steps = page.getByRole('button', { name: /^Hesablaşmanı bağla: RS-/ });
  await expect(steps.first()).toBeVisible();
  const label = (await steps.first().getAttribute('aria-label')) ?? '';
  const before = await steps.count();
  await steps.first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Hesablaşmanı bağla' }).click();
  await expect(page.getByText('Hesablaşma bağlandı').first()).toBeVisible();
  expect(label).toMatch(/RS-\d{4}-\d{6}/);
  expect(before).toBeGreaterThan(0);
  await page.goto('/payments?show=OPEN');
  const record = page.getByRole('button', { name: /^Ödənişləri qeyd et/ });
  await page.locator(LOCKED).first().click({ force: true });
  await expect(page.getByText(/Hesablaşması bağlanmamış/).last()).toBeVisible();
  await record
    .and(page.locator(`:not(${LOCKED})`))
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Qeyd et' }).click();
  await expect(page.getByText('Qeyd olundu').first()).toBeVisible();
});

test('the officer sees why a held case is not erased, releases it, and has the trail checked', async ({
  page,
}) => {
  await signIn(page, accountOf('DPO'));
  await page.goto('/erasures?show=HELD');
  await page.getByRole('button', { name: /^Aç: RS-/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Anonimləşdir', exact: true }).click({ force: true });
  await expect(dialog.getByText(/hələ mümkün deyil/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Hüquqi saxlamanı götür' }).click();
  await page.getByLabel(/^Səbəb/).fill('Məhkəmə işi bitdi');
  await page.getByRole('dialog').getByRole('button', { name: 'Hüquqi saxlamanı götür' }).click();
  await expect(page.getByText('Edildi').first()).toBeVisible();
  await page.goto('/audit');
  await page.getByRole('button', { name: 'İndi yoxla' }).click();
  await expect(page.getByText(/Jurnal bütövdür/)).toBeVisible();
});
