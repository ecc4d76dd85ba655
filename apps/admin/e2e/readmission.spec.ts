import { type Browser, expect, test } from '@playwright/test';
import {
  dialogMessages,
  entryMessages,
  pageMessages,
  readmissionMessages,
} from '#/features/readmissions/messages';
import { stateName } from '#/features/readmissions/state-names';
import {
  channelMessages,
  commandMessages,
  outcomeMessages,
  stateMessages,
} from '#/features/readmissions/word-messages';
import { clockKindMessages } from '#/lib/codes/clock-kinds';
import { placeMessages } from '#/lib/codes/crossing-points';
import { whyMessages } from '#/features/deadlines/messages';
import { shellMessages } from '#/app/shell/messages';
import { button, type Desk, dialog, sitDown, standUp, type Way } from './desk';
import { answer, choose, daysAgo, write } from './fields';
import { keyboard } from './keyboard';
import { accountOf } from './people';
import { expectUsable, expectUsableDialog } from './usable';

test.afterEach(standUp);

const FAMILY = 'Sorğuzadə';

/** The registry enters a request that came today; a first attempt without its channel keeps what was typed. */
async function enter(desk: Desk): Promise<string> {
  const { page, words, hands, language } = desk;
  const main = page.getByRole('main');
  await page.goto('/readmissions');
  await hands.press(main.getByRole('link', { name: words(readmissionMessages, 'enter') }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    words(entryMessages, 'title'),
  );
  await choose(desk, words(entryMessages, 'requestingState'), stateName('DE', language), main);
  await write(desk, words(entryMessages, 'incomingNumber'), 'DE-7/2026', main);
  await write(desk, words(entryMessages, 'familyName'), FAMILY, main);
  await write(desk, words(entryMessages, 'givenName'), 'Sınaq', main);
  const send = button(page, words(commandMessages, 'REGISTER_INCOMING'));
  await hands.press(send);
  await expect(main.getByRole('textbox', { name: words(entryMessages, 'familyName') })).toHaveValue(
    FAMILY,
  );
  await choose(desk, words(entryMessages, 'channel'), words(channelMessages, 'PAPER'), main);
  await hands.press(send);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(FAMILY);
  return new URL(page.url()).pathname;
}

/** Takes a step on the page of the request; its window asks what it needs. */
async function take(
  desk: Desk,
  command: keyof typeof commandMessages.table,
  fill: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { page, words, hands } = desk;
  const label = words(commandMessages, command);
  await hands.press(button(page, label));
  await expect(dialog(desk)).toBeVisible();
  await fill();
  await expectUsableDialog(dialog(desk));
  await hands.press(button(dialog(desk), label));
  await expect(dialog(desk)).toBeHidden();
}

async function at(browser: Browser, role: string, path: string, way: Way = {}): Promise<Desk> {
  const desk = await sitDown(browser, accountOf(role), way);
  await desk.page.goto(path);
  await expect(desk.page.getByRole('heading', { level: 1 })).toContainText(FAMILY);
  return desk;
}

/** What a number of the first page leads to: the address names the rows, and only they are shown. */
async function expectPassed({ page, words }: Desk): Promise<void> {
  await page.goto('/readmissions?holder=SMS_HEAD&clock=EFFECT_TO_CONFIRM');
  const chips = page.getByRole('main').getByRole('listitem');
  await expect(
    chips.filter({ hasText: words(readmissionMessages, 'clockEFFECT_TO_CONFIRM') }),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /AZ-/ }).first()).toBeVisible();
  await expect(page.getByText(words(readmissionMessages, 'ANSWERED'))).toHaveCount(0);
}

test('a request goes through three desks, explains its limit and stands on the board', async ({
  browser,
}) => {
  test.slow();
  const registry = await sitDown(browser, accountOf('SMS_REGISTRY'), {
    hands: keyboard,
  });
  const { words, page } = registry;
  const path = await enter(registry);
  await expect(page.getByText(words(readmissionMessages, 'RUNNING', { count: 15 }))).toBeVisible();
  const what = words(clockKindMessages, 'READMISSION_REPLY');
  await registry.hands.press(button(page, words(whyMessages, 'why', { what })));
  await expect(dialog(registry)).toContainText('15 təqvim günü');
  await expectUsableDialog(dialog(registry));
  await page.keyboard.press('Escape');
  await take(registry, 'ACKNOWLEDGE');

  const officer = await at(browser, 'SMS_READMISSION', path, {
    viewport: { width: 360, height: 740 },
  });
  await take(officer, 'START_CHECK');
  await take(officer, 'PREPARE_REPLY', async () => {
    const { words: az } = officer;
    await answer(officer, az(dialogMessages, 'outcome'), az(outcomeMessages, 'POSITIVE'));
  });
  const head = await at(browser, 'SMS_HEAD', path);
  await expectUsable(head.page);
  await take(head, 'SIGN_REPLY');

  await page.reload();
  await take(registry, 'DISPATCH_REPLY', async () => {
    await write(registry, words(pageMessages, 'outgoingNumber'), 'Ç-99');
    await choose(registry, words(pageMessages, 'route'), words(channelMessages, 'EMAIL'));
  });
  await expect(page.getByText(words(stateMessages, 'ACCEPTED'), { exact: true })).toBeVisible();
  await take(registry, 'PLAN_ARRIVAL', async () => {
    await write(registry, words(pageMessages, 'planned'), daysAgo(-6));
    await write(registry, words(pageMessages, 'flight'), 'J2 8');
    await choose(registry, words(pageMessages, 'place'), words(placeMessages, 'GYD'));
  });
  await page.goto('/arrivals');
  await expect(
    page.getByRole('main').getByRole('link', { name: new RegExp(FAMILY) }),
  ).toBeVisible();
  await expectPassed(registry);
  for (const { complaints } of [registry, officer, head]) expect(complaints).toEqual([]);
});

test('who does not work at a desk finds neither menu nor page', async ({ browser }) => {
  for (const role of ['COORDINATOR', 'SMS_MONITOR']) {
    const { page, words } = await sitDown(browser, accountOf(role));
    const menu = page.getByRole('navigation', { name: words(shellMessages, 'mainMenu') });
    await expect(menu.getByRole('link', { name: words(shellMessages, 'home') })).toBeVisible();
    await expect(menu.getByRole('link', { name: words(shellMessages, 'arrivals') })).toHaveCount(0);
    await page.goto('/readmissions');
    await expect(page.getByText(words(shellMessages, 'noPermissionTitle'))).toBeVisible();
  }
});
