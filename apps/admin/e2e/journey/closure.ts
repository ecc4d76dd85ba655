import { expect } from '@playwright/test';
import { caseworkMessages, checklistMessages } from '#/features/casework/messages';
import { casePageMessages, commandDialogMessages } from '#/features/cases/messages';
import { historyMessages } from '#/features/cases/entry-messages';
import { caseEventMessages } from '#/lib/codes/case-commands';
import { closureReasonMessages } from '#/lib/codes/case-reasons';
import { button, type Desk } from '../desk';
import { choose } from '../fields';
import { expectState, finish, take, turnTo } from './case';

const MOST_PAGES = 5;

type Point = 'PAYMENTS_SETTLED';

/** A person of an old register is closed with success; who came nine days ago still has visits before them. */
export type Ending = 'COMPLETED' | 'MOVED_OUT_OF_AREA';

/** Points of the closure checklist, each done today. */
export async function record(desk: Desk, points: readonly Point[]): Promise<void> {
  const { words, hands } = desk;
  const section = await turnTo(desk, 'closure');
  for (const point of points) {
    const what = words(checklistMessages, point);
    const line = section.getByRole('listitem').filter({ hasText: what });
    await hands.press(button(line, words(checklistMessages, 'record', { what })));
    await finish(desk, words(caseworkMessages, 'save'));
    await expect(line).toContainText(words(checklistMessages, 'DONE'));
  }
}

export const requestClosure = (desk: Desk, ending: Ending): Promise<void> =>
  take(desk, 'REQUEST_CLOSURE', () =>
    choose(
      desk,
      desk.words(commandDialogMessages, 'closureReason'),
      desk.words(closureReasonMessages, ending),
    ),
  );

/** The closed case says how it ended, and its history by which steps. */
export async function expectClosed(desk: Desk, ending: Ending): Promise<void> {
  const { words } = desk;
  await expectState(desk, 'CLOSED');
  const overview = await turnTo(desk, 'overview');
  await expect(overview).toContainText(words(casePageMessages, 'closureReason'));
  await expect(overview).toContainText(words(closureReasonMessages, ending));
  const history = await turnTo(desk, 'history');
  const last = history.getByText(words(caseEventMessages, 'CONFIRM_CLOSURE')).first();
  await expect(last).toBeVisible();
  const earlier = button(history, words(historyMessages, 'more'));
  for (let page = 0; page < MOST_PAGES && (await earlier.isVisible()); page += 1)
    await desk.hands.press(earlier);
  for (const command of [
    'ACKNOWLEDGE',
    'START_ASSESSMENT',
    'RETURN_PLAN',
    'APPROVE_PLAN',
    'REQUEST_CLOSURE',
    'CONFIRM_CLOSURE',
  ] as const)
    await expect(history.getByText(words(caseEventMessages, command)).first()).toBeVisible();
}
