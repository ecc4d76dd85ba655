import { expect, type Page } from '@playwright/test';
import { wizardMessages } from '#/features/monitoring-visits/messages';
import { surveyItemMessages } from '#/features/monitoring-visits/survey-messages';
import { button, type Desk } from '../desk';

/** Answers what the step asks by the first answer of each question, what follows from it too. */
export async function answerAll(page: Page): Promise<void> {
  const open = page.locator('main [role=radiogroup]:not(:has([aria-checked=true]))');
  while ((await open.count()) > 0) await open.first().getByRole('radio').first().click();
  const ticks = page.locator(
    'main [role=group]:not(:has(input:checked)):has(input[type=checkbox])',
  );
  while ((await ticks.count()) > 0) await ticks.first().getByRole('checkbox').first().check();
  const numbers = page.locator('main input:is([inputmode=numeric], [inputmode=decimal])');
  for (const number of await numbers.all())
    if ((await number.inputValue()) === '') await number.fill('0');
  for (const select of await page.locator('main input[aria-haspopup=listbox]').all())
    if ((await select.inputValue()) === '') {
      await select.click();
      await page.getByRole('option').first().click();
    }
  if ((await open.count()) > 0) await answerAll(page);
}

type Word = keyof typeof wizardMessages.table;

/** A button of the step by its word. */
export const press = ({ page, words }: Desk, name: Word): Promise<void> =>
  button(page.getByRole('main'), words(wizardMessages, name as 'next')).click();

/** A word of a question that the step asks. */
export const expectQuestion = ({ page, words }: Desk, item: 'E01' | 'S01' | 'P01'): Promise<void> =>
  expect(
    page.getByRole('radiogroup', { name: words(surveyItemMessages, item), exact: true }),
  ).toBeVisible();

/** Nothing of the survey is asked before the person agreed. */
export async function agree(desk: Desk): Promise<void> {
  const { page, words } = desk;
  await press(desk, 'next');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.getByRole('checkbox', { name: words(wizardMessages, 'consented') }).press('Space');
}

/** From the findings to the end of the visit. */
export async function finish(desk: Desk): Promise<void> {
  const { page, words } = desk;
  await expect(button(page, words(wizardMessages, 'saveFindings'))).toBeVisible();
  await answerAll(page);
  await press(desk, 'saveFindings');
  const skip = button(page, words(wizardMessages, 'skip'));
  await expect(skip.or(button(page, words(wizardMessages, 'finish')))).toBeVisible();
  if (await skip.isVisible()) await skip.click();
  await press(desk, 'finish');
}

/** The whole visit with its survey, each question by its first answer. */
export async function recordVisit(desk: Desk): Promise<void> {
  await agree(desk);
  await press(desk, 'next');
  for (const first of ['E01', 'S01', 'P01'] as const) {
    await expectQuestion(desk, first);
    await answerAll(desk.page);
    await press(desk, first === 'P01' ? 'completeSurvey' : 'next');
  }
  await finish(desk);
}
