import { expect, type Locator } from '@playwright/test';
import type { CaseCommand, CaseState } from '@qayidis/domain/cases';
import { casePageMessages, commandDialogMessages } from '#/features/cases/messages';
import { caseCommandMessages } from '#/lib/codes/case-commands';
import { caseStateMessages } from '#/lib/codes/case-states';
import { button, type Desk, dialog, stepsOf } from '../desk';

type Section =
  | 'overview'
  | 'screening'
  | 'consent'
  | 'notes'
  | 'assessment'
  | 'plan'
  | 'items'
  | 'closure'
  | 'history';

/** Turns to a section of the case that is open. @returns its panel */
export async function turnTo({ page, words, hands }: Desk, section: Section): Promise<Locator> {
  const name = words(casePageMessages, section);
  const tab = page.getByRole('tab', { name, exact: true });
  const chooser = page.getByRole('combobox', {
    name: words(casePageMessages, 'section'),
    exact: true,
  });
  await expect(tab.or(chooser)).toBeVisible();
  // On a phone one chooser stands for all tabs.
  if (await chooser.isVisible()) await chooser.selectOption({ label: name });
  else await hands.press(tab);
  const exactly = { name, exact: true };
  const panel = page.getByRole('tabpanel', exactly).or(page.getByRole('group', exactly));
  await expect(panel).toBeVisible();
  return panel;
}

/** Reads the case anew, after a colleague worked on it. */
export async function lookAgain({ page }: Desk): Promise<void> {
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Presses the button on the last line of the window, which closes when the step is done. */
export async function finish(desk: Desk, action: string): Promise<void> {
  const window = dialog(desk);
  await desk.hands.press(button(window, action).last());
  await expect(window).toBeHidden();
}

/** A step of the case, its questions answered by `fill`; the screen says that it is done. */
export async function take(
  desk: Desk,
  command: CaseCommand,
  fill: () => Promise<void> = () => Promise.resolve(),
  label = desk.words(caseCommandMessages, command),
): Promise<void> {
  const { page, words, hands } = desk;
  // A reason may lead to the same step; the step itself comes last.
  await hands.press(button(stepsOf(desk), label).last());
  await expect(page.getByRole('dialog', { name: label, exact: true })).toBeVisible();
  await fill();
  await finish(desk, label);
  await expect(
    page.getByText(words(commandDialogMessages, 'done', { command: label })).first(),
  ).toBeVisible();
}

export async function expectState({ page, words }: Desk, state: CaseState): Promise<void> {
  await expect(
    page.getByRole('main').getByText(words(caseStateMessages, state), { exact: true }).first(),
  ).toBeVisible();
}

/** Of the case that is open. */
export async function numberOf({ page }: Desk): Promise<string> {
  const text = await page.getByRole('main').innerText();
  return /RS-\d{4}-\d{6}/.exec(text)?.[0] ?? '';
}
