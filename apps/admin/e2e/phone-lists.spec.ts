import { expect, type Page, test } from '@playwright/test';
import { accountOf, signIn } from './people';
import { settled } from './usable';

test.use({ viewport: { width: 360, height: 740 } });

const REGISTER = [
  '№;Soyadı, adı, ata adı;Cinsi;Doğum tarixi;Ölkə;Gəliş tarixi',
  '1;Telefonlu Zərifə Nadir qızı;Q;01.02.1980;Almaniya;05.06.2024',
].join('\n');

/** What stands on the cards as a label with nothing behind it. */
const idleLabels = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('main dt')
    .filter({ visible: true })
    .evaluateAll((labels) =>
      labels
        .filter((label) => label.nextElementSibling?.textContent === '')
        .map((label) => label.textContent),
    );

test('each label on the cards of deliveries has something behind it', async ({ page }) => {
  await signIn(page, accountOf('FINANCE'));
  await page.goto('/items');
  await settled(page);
  await expect(page.getByRole('listitem').filter({ hasText: 'RS-' }).first()).toBeVisible();
  expect(await idleLabels(page)).toEqual([]);
});

test('who checks a register reads at which step, and only what there is to say of each row', async ({
  page,
}) => {
  await signIn(page, accountOf('COORDINATOR'));
  await page.goto('/imports');
  await page.locator('input[type=file]').setInputFiles({
    name: 'telefonda-yoxlanan-reyestr.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(REGISTER),
  });
  await page.getByRole('button', { name: 'Sətirləri yoxla' }).click();
  const step = page.getByText('Addım 3 / 4: Yoxlama', { exact: true }).first();
  await expect(step).toBeVisible();
  expect((await step.boundingBox())?.height).toBeGreaterThan(12);
  await settled(page);
  await expect(page.getByText('Telefonlu Zərifə Nadir qızı')).toBeVisible();
  expect(await idleLabels(page)).toEqual([]);

  const title = page.getByRole('heading', { level: 1 });
  const badge = title.getByText('Yoxlama gözləyir');
  const [outer, inner] = [await title.boundingBox(), await badge.boundingBox()];
  expect(inner!.y - outer!.y, 'stands on a line of its own').toBeGreaterThan(20);
  expect(inner!.x - outer!.x, 'and at its beginning').toBeLessThan(16);

  await page.getByRole('button', { name: 'Reyestri sil' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reyestri sil' }).click();
  await expect(page).toHaveURL(/imports$/);
});
