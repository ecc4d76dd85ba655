import { expect, type Locator } from '@playwright/test';
import { type Hands, optionOf } from './hands';

const MOST_STEPS = 250;

type Way = 'here' | 'Tab' | 'Shift+Tab' | 'ArrowRight' | 'ArrowLeft' | 'ArrowDown' | 'ArrowUp';

/** What is one stop of Tab, with the keys that lead back and on within it. */
const ARROWS: [string, Way, Way][] = [
  ['[role=tablist]', 'ArrowLeft', 'ArrowRight'],
  ['[role=radiogroup]', 'ArrowUp', 'ArrowDown'],
];

/** Which key brings the focus nearer to an element: arrows within a tab list, a menu or a group of radios, else Tab, backwards where it lies before. */
const wayTo = (target: Locator): Promise<Way> =>
  target.evaluate((element, arrows): Way => {
    const active = document.activeElement;
    if (active === element) return 'here';
    if (active === null) return 'Tab';
    const before = Boolean(
      active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING,
    );
    if (element.closest('[role=menu]')) return 'ArrowDown';
    for (const [within, back, on] of arrows)
      if (element.closest(within)?.contains(active)) return before ? back : on;
    return before && !active.contains(element) ? 'Shift+Tab' : 'Tab';
  }, ARROWS);

/** Moves the focus to an element by keys alone; what they cannot reach fails here. */
async function reach(target: Locator): Promise<void> {
  const { keyboard } = target.page();
  await expect(target).toBeVisible();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const way = await wayTo(target);
    if (way === 'here') return;
    await keyboard.press(way);
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

/** What a keyboard marks with the space bar rather than Enter. */
const isMarked = (target: Locator): Promise<boolean> =>
  target.evaluate((element) =>
    element.matches('[role=checkbox], [role=radio], input[type=checkbox], input[type=radio]'),
  );

/**
 * A list counts its options a moment after it opens, behind whatever the page has to do by then; until that it takes
 * no Enter. No hand is so fast.
 */
const opened = (field: Locator): Promise<void> =>
  field.page().evaluate(() => new Promise((resolve) => setTimeout(resolve)));

/** With the keyboard alone. */
export const keyboard: Hands = {
  async press(target) {
    await reach(target);
    // As a mouse does: what is locked until the last answer is read waits for it.
    await expect(target).toBeEnabled();
    await target.page().keyboard.press((await isMarked(target)) ? 'Space' : 'Enter');
  },
  async write(field, text) {
    await reach(field);
    const keys = field.page().keyboard;
    await keys.press('ControlOrMeta+A');
    await keys.type(text);
    await keys.press('Tab');
  },
  async choose(field, option) {
    await reach(field);
    const keys = field.page().keyboard;
    const wanted = optionOf(field, option);
    await keys.press('ArrowDown');
    await expect(wanted).toBeAttached();
    await opened(field);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const marked = await field.getAttribute('aria-activedescendant');
      if (marked !== null && marked === (await wanted.getAttribute('id'))) break;
      await keys.press('ArrowDown');
    }
    await keys.press('Enter');
  },
};
