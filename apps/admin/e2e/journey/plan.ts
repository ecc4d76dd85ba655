import { expect, type Locator } from '@playwright/test';
import { commandDialogMessages } from '#/features/cases/messages';
import { planMessages, planStateMessages, signatureMessages } from '#/features/plans/plan-messages';
import { assistanceTypeMessages } from '#/lib/codes/assistance';
import { button, type Desk } from '../desk';
import { choose, daysAgo, write } from '../fields';
import { take, turnTo } from './case';

const GOAL = 'Altı aya öz gəliri olsun';

const row = (desk: Desk, section: Locator, kind: 'goal' | 'item'): Locator =>
  section.getByRole('group', { name: desk.words(planMessages, kind, { number: 1 }), exact: true });

async function addGoal(desk: Desk, section: Locator): Promise<void> {
  const { words, hands } = desk;
  await hands.press(button(section, words(planMessages, 'addGoal')));
  const goal = row(desk, section, 'goal');
  await choose(desk, words(planMessages, 'dimension'), words(planMessages, 'ECO'), goal);
  await write(desk, words(planMessages, 'goalText'), GOAL, goal);
}

async function addItem(desk: Desk, section: Locator): Promise<void> {
  const { words, hands } = desk;
  await hands.press(button(section, words(planMessages, 'addItem')));
  const item = row(desk, section, 'item');
  await choose(desk, words(planMessages, 'type'), words(assistanceTypeMessages, 'BUS'), item);
  await write(desk, words(planMessages, 'description'), 'Tikiş maşını', item);
  await write(desk, words(planMessages, 'amount'), '1250', item);
  await choose(desk, words(planMessages, 'itemGoal'), new RegExp(GOAL), item);
}

async function sign(desk: Desk, section: Locator): Promise<void> {
  const { words } = desk;
  await write(desk, words(planMessages, 'signedOn'), daysAgo(0), section);
  await choose(
    desk,
    words(planMessages, 'signatureMethod'),
    words(signatureMessages, 'PAPER'),
    section,
  );
}

async function saveDraft({ page, words, hands }: Desk, section: Locator): Promise<void> {
  await hands.press(button(section, words(planMessages, 'saveDraft')));
  await expect(page.getByText(words(planMessages, 'saved')).first()).toBeVisible();
  await expect(section.getByText(words(planStateMessages, 'DRAFT')).first()).toBeVisible();
}

/** One goal, one item for it, the signature; saved and submitted. */
export async function submitPlan(desk: Desk): Promise<void> {
  const { words } = desk;
  const section = await turnTo(desk, 'plan');
  await write(desk, words(planMessages, 'summary'), 'Evdə dərzilik', section);
  await addGoal(desk, section);
  await addItem(desk, section);
  await sign(desk, section);
  await saveDraft(desk, section);
  await take(desk, 'SUBMIT_PLAN');
}

export const returnPlan = (desk: Desk, comment: string): Promise<void> =>
  take(desk, 'RETURN_PLAN', () =>
    write(desk, desk.words(commandDialogMessages, 'commentNeeded'), comment),
  );

/** What the coordinator wrote is read, the amount put right, and the plan goes in once more. */
export async function mendPlan(desk: Desk, comment: string): Promise<void> {
  const { words, page, hands } = desk;
  const section = await turnTo(desk, 'plan');
  await expect(section.getByText(words(planMessages, 'returned', { comment }))).toBeVisible();
  await write(desk, words(planMessages, 'amount'), '980', row(desk, section, 'item'));
  await hands.press(button(section, words(planMessages, 'saveDraft')));
  await expect(page.getByText(words(planMessages, 'saved')).first()).toBeVisible();
  await take(desk, 'SUBMIT_PLAN');
}

/** The coordinator reads what is asked for, and approves it. */
export async function approvePlan(desk: Desk): Promise<void> {
  const section = await turnTo(desk, 'plan');
  await expect(section.getByText(GOAL)).toBeVisible();
  await expect(section.getByText(/980[.,]00/).first()).toBeVisible();
  await take(desk, 'APPROVE_PLAN');
}
