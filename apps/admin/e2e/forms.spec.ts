import { expect, type Page, test } from '@playwright/test';
import { caseworkMessages, noteMessages } from '#/features/casework/messages';
import { referralMessages } from '#/features/referrals/messages';
import { button, type Desk, dialog, sitDown, standUp } from './desk';
import { accountOf } from './people';

test.afterEach(standUp);

/** A case that its mentor works on. */
async function openCase(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/cases?state=ASSISTANCE&limit=1');
  const { items } = (await answer.json()) as { items: readonly { id: string }[] };
  return items[0]?.id ?? '';
}

/** Presses and lets go in the middle of where the button stood when the press began. */
async function pressSlowly({ page }: Desk, name: string): Promise<void> {
  const target = button(page.getByRole('main'), name);
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${name} is not on the screen`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await expect(page.getByLabel(/^Doğum tarixi/)).not.toBeFocused();
  const held = await target.boundingBox();
  // The library draws a pressed button one pixel lower.
  expect(Math.abs((held?.y ?? 0) - box.y)).toBeLessThanOrEqual(1);
  await page.mouse.up();
}

test('a fault that appears when a field is left does not move the button that is being pressed', async ({
  browser,
}) => {
  const desk = await sitDown(browser, accountOf('MENTOR'));
  const { page, words } = desk;
  await page.goto('/cases/new');
  await page.getByLabel(words(referralMessages, 'bornOn'), { exact: true }).fill('05.03.2099');
  await pressSlowly(desk, words(referralMessages, 'create'));
  const summary = page.getByRole('alert');
  await expect(summary).toBeInViewport();
  await expect(summary).toContainText(words(referralMessages, 'bornOn'));
  await expect(summary).toContainText(words(referralMessages, 'consentMissing'));
});

test('a note that could not be saved says so where it is seen, and keeps its text', async ({
  browser,
}) => {
  const desk = await sitDown(browser, accountOf('MENTOR'));
  const { page, words } = desk;
  await page.goto(`/cases/${await openCase(page)}?section=notes`);
  await button(page, words(noteMessages, 'add')).first().click();
  const window = dialog(desk);
  const text = window.getByLabel(words(noteMessages, 'text'));
  await text.fill('Bazarlıq üçün görüşdük');
  await page.route('**/notes', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await button(window, words(caseworkMessages, 'save')).click();
  const refusal = window.getByRole('alert');
  await expect(refusal).toBeInViewport({ ratio: 1 });
  await expect(refusal.locator('..')).toBeFocused();
  const head = await window.getByRole('banner').boundingBox();
  const box = await refusal.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
  await expect(text).toHaveValue('Bazarlıq üçün görüşdük');
});
