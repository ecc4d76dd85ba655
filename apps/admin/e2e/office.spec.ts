import { expect, type Page, test } from '@playwright/test';
import { accountOf, complaintsOf, seriousFindings, signIn } from './people';

/** The pages of each role of the office, by address. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  FINANCE: ['/', '/items', '/payments', '/budget'],
  DPO: ['/', '/erasures', '/erasures?show=DONE', '/provisional-consents', '/audit'],
  ADMIN: ['/', '/organisations', '/programmes', '/outbox', '/audit', '/users'],
  PM: ['/', '/items', '/budget', '/cases?decision=IMMEDIATE_HELP'],
  COORDINATOR: ['/budget'],
  SMS_MONITOR: ['/', '/outcomes'],
  DONOR_VIEWER: ['/'],
};

/** Free of serious findings, wide and at 320 px, where nothing is to be scrolled sideways. */
async function expectUsable(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect([path, await seriousFindings(page)]).toEqual([path, []]);
  await page.setViewportSize({ width: 320, height: 740 });
  expect([path, await seriousFindings(page)]).toEqual([path, []]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect([path, width]).toEqual([path, 320]);
  await page.setViewportSize({ width: 1280, height: 800 });
}

for (const [role, paths] of Object.entries(PAGES))
  test(`${role} finds every page usable`, async ({ page }) => {
    test.slow();
    const complaints = complaintsOf(page);
    await signIn(page, accountOf(role));
    for (const path of paths) await expectUsable(page, path);
    expect(complaints).toEqual([]);
  });

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
  await page
    .getByRole('button', { name: /^Ödənişləri qeyd et/ })
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
