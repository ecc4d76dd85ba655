import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const NARROW = { width: 320, height: 740 };

/** Serious and critical findings of axe on a page, or on a part of it, as one line each. */
export async function seriousFindings(page: Page, part?: string): Promise<string[]> {
  // In the page itself: without frames of other sites there is nothing for which a second page would be opened.
  const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Nothing to scroll sideways at 320 px. */
async function expectNarrow(page: Page): Promise<void> {
  const wide = page.viewportSize();
  await page.setViewportSize(NARROW);
  // The screen takes a moment to change to its narrow form.
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(width, page.url()).toBeLessThanOrEqual(NARROW.width);
  if (wide !== null) await page.setViewportSize(wide);
}

/** A page as it stands can be used by everybody: no serious finding, and nothing sideways at 320 px. */
export async function expectUsable(page: Page, part?: string): Promise<void> {
  expect(await seriousFindings(page, part), page.url()).toEqual([]);
  await expectNarrow(page);
}

/** The same of the window on top; the page below was looked at by itself. */
export async function expectUsableDialog(dialog: Locator): Promise<void> {
  const page = dialog.page();
  await expect(dialog).toBeVisible();
  const title = (await dialog.getAttribute('aria-labelledby')) ?? '';
  const name = await page.locator(`[id="${title}"]`).textContent();
  expect(name, 'a window has a title').not.toBe('');
  expect(await seriousFindings(page, '[role=dialog]'), name ?? '').toEqual([]);
  const wide = page.viewportSize();
  await page.setViewportSize(NARROW);
  const over = () => dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  await expect.poll(over, `${name} at 320 px`).toBeLessThanOrEqual(0);
  if (wide !== null) await page.setViewportSize(wide);
}
