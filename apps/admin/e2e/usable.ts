import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { feedbackMessages } from '#/components/feedback/messages';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Off in axe as it comes: what one reads on a button is what one says to a machine that listens (WCAG 2.5.3). */
const NAMES = 'label-content-name-mismatch';
/** A day of the calendar says in one sentence what its cell holds; nobody presses it by saying so. */
const isDay = (id: string, html: string): boolean =>
  id === NAMES && html.startsWith('<td role="gridcell"');
/** What follows the first rows of a table or a list is made as they are, and takes long to look at. */
const ALIKE = ['tbody tr:nth-child(n+9)', 'main li:nth-child(n+9)'];
const NARROW = { width: 320, height: 740 };
/** A notebook of 1366 px at a zoom of 200 % (WCAG 1.4.4). */
const ZOOMED = { width: 683, height: 384 };
const OFFICE = { width: 1366, height: 768 };

const LOADING = new RegExp(Object.values(feedbackMessages.table.loading).join('|'));

/** What the page asks for has come. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const waiting = page.locator('[aria-busy=true], .mantine-LoadingOverlay-root');
  await expect(page.getByText(LOADING).or(waiting)).toHaveCount(0);
}

/** Serious and critical findings of axe on a page, or on a part of it, as one line each. */
export async function seriousFindings(page: Page, part?: string): Promise<string[]> {
  // In the page itself: without frames of other sites there is nothing for which a second page would be opened.
  const axe = new AxeBuilder({ page })
    .options({ runOnly: TAGS, rules: { [NAMES]: { enabled: true } }, resultTypes: ['violations'] })
    .setLegacyMode(true);
  if (part !== undefined) axe.include(part);
  for (const rows of ALIKE) axe.exclude(rows);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ html }) => !isDay(id, html)) }))
    .filter(({ nodes }) => nodes.length)
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Dates that stand on two lines. */
const brokenDates = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const date of (text.textContent ?? '').matchAll(/\d{2}\.\d{2}\.\d{4}/g)) {
        const range = document.createRange();
        range.setStart(text, date.index);
        range.setEnd(text, date.index + date[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(date[0]);
      }
    return broken;
  });

/** The page as it stands has nothing to scroll sideways in a window of this size. */
async function expectFitting(page: Page, size: typeof NARROW): Promise<void> {
  await page.setViewportSize(size);
  // The screen takes a moment to change to its narrow form.
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(width, `${page.url()} at ${size.width} px`).toBeLessThanOrEqual(size.width);
}

/** Nothing to scroll sideways at 320 px nor at a zoom of 200 %, and no date broken. */
export async function expectNarrow(page: Page): Promise<void> {
  const wide = page.viewportSize();
  await expectFitting(page, ZOOMED);
  await expectFitting(page, NARROW);
  // Nor is it narrow at once: until then its dates stand in the columns of before.
  await expect.poll(() => brokenDates(page), page.url()).toEqual([]);
  if (wide !== null) await page.setViewportSize(wide);
}

/** All columns of a table are seen at once on the screen of an office, without scrolling sideways. */
export async function expectFits(table: Locator): Promise<void> {
  const page = table.page();
  const before = page.viewportSize();
  await page.setViewportSize(OFFICE);
  await expect(table).toBeVisible();
  const over = () =>
    table.evaluate(({ scrollWidth, parentElement }) =>
      parentElement === null ? 0 : scrollWidth - parentElement.clientWidth,
    );
  await expect.poll(over, `${page.url()} at ${OFFICE.width} px`).toBeLessThanOrEqual(0);
  if (before !== null) await page.setViewportSize(before);
}

/** A button that changes its state while it is looked at has the colours of both: then it is looked at once more. */
const expectNothingSerious = (page: Page, part: string | undefined, name: string): Promise<void> =>
  expect.poll(() => seriousFindings(page, part), name).toEqual([]);

/** A page as it stands can be used by everybody: no serious finding, and nothing sideways at 320 px. */
export async function expectUsable(page: Page, part?: string): Promise<void> {
  await expectNothingSerious(page, part, page.url());
  await expectNarrow(page);
}

/** The same of the window on top; the page below was looked at by itself. */
export async function expectUsableDialog(dialog: Locator): Promise<void> {
  const page = dialog.page();
  await expect(dialog).toBeVisible();
  const title = (await dialog.getAttribute('aria-labelledby')) ?? '';
  const name = await page.locator(`[id="${title}"]`).textContent();
  expect(name, 'a window has a title').not.toBe('');
  await expectNothingSerious(page, '[role=dialog]', name ?? '');
  const wide = page.viewportSize();
  await page.setViewportSize(NARROW);
  const over = () => dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  await expect.poll(over, `${name} at 320 px`).toBeLessThanOrEqual(0);
  if (wide !== null) await page.setViewportSize(wide);
}
