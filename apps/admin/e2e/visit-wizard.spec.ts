import { expect, type Page, test } from '@playwright/test';
import type { VisitCode } from '@qayidis/domain/monitoring';
import { formMessages } from '#/components/form/messages';
import { wizardMessages } from '#/features/monitoring-visits/messages';
import { surveyItemMessages } from '#/features/monitoring-visits/survey-messages';
import { visitCodeMessages, visitStateMessages } from '#/lib/codes/visits';
import { button, type Desk, sitDown, standUp } from './desk';
import { accountOf } from './people';
import { seriousFindings } from './usable';

test.afterEach(standUp);

const PHONE = { width: 360, height: 740 };

interface Due {
  readonly id: string;
  readonly caseId: string;
  readonly code: VisitCode;
}

/** A visit with a survey that is due on a case of this mentor. */
async function dueVisit(page: Page): Promise<Due> {
  const list = await page.request.get('/api/v1/cases?visits=DUE&limit=50');
  const { items } = (await list.json()) as { items: readonly { id: string }[] };
  for (const { id } of items) {
    const answer = await page.request.get(`/api/v1/cases/${id}/monitoring-visits`);
    const visits = (await answer.json()) as {
      items: readonly (Due & { state: string })[];
    };
    const due = visits.items.find(({ code, state }) => /M[036]$/.test(code) && state === 'DUE');
    if (due) return due;
  }
  throw new Error('The demo has no visit that is due');
}

/** Answers what the step asks by the first answer of each question, what follows from it too. */
async function answerAll(page: Page): Promise<void> {
  const open = page.locator('main [role=radiogroup]:not(:has([aria-checked=true]))');
  while ((await open.count()) > 0) await open.first().getByRole('radio').first().click();
  const ticks = page.locator(
    'main [role=group]:not(:has(input:checked)):has(input[type=checkbox])',
  );
  while ((await ticks.count()) > 0) await ticks.first().getByRole('checkbox').first().check();
  for (const number of await page.locator('main input[inputmode=numeric]').all())
    if ((await number.inputValue()) === '') await number.fill('0');
  for (const select of await page.locator('main input[aria-haspopup=listbox]').all())
    if ((await select.inputValue()) === '') {
      await select.click();
      await page.getByRole('option').first().click();
    }
  if ((await open.count()) > 0) await answerAll(page);
}

type Word = keyof typeof wizardMessages.table;

const press = ({ page, words }: Desk, name: Word): Promise<void> =>
  button(page.getByRole('main'), words(wizardMessages, name as 'next')).click();

/** A word of a question that the step asks. */
const expectQuestion = ({ page, words }: Desk, item: 'E01' | 'S01' | 'P01'): Promise<void> =>
  expect(
    page.getByRole('radiogroup', { name: words(surveyItemMessages, item), exact: true }),
  ).toBeVisible();

async function begin(desk: Desk): Promise<void> {
  const { page, words } = desk;
  // Without consent the survey does not begin.
  await press(desk, 'next');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.getByRole('checkbox', { name: words(wizardMessages, 'consented') }).focus();
  await page.keyboard.press('Space');
  expect(await seriousFindings(page)).toEqual([]);
  await expectNextKeepsItsPlace(desk);
  await press(desk, 'next');
}

/** Saving says so in a line above the button, which does not move away from who is about to press it. */
async function expectNextKeepsItsPlace({ page, words }: Desk): Promise<void> {
  const next = button(page.getByRole('main'), words(wizardMessages, 'next'));
  await page.getByRole('checkbox', { name: words(wizardMessages, 'consented') }).press('Space');
  const before = await next.boundingBox();
  await page.getByRole('checkbox', { name: words(wizardMessages, 'consented') }).press('Space');
  const [said] = words(formMessages, 'autosaved', { time: '|' }).split('|');
  await expect(page.getByText(said ?? '')).toBeVisible();
  expect(await next.boundingBox()).toEqual(before);
}

async function answerSurvey(desk: Desk): Promise<void> {
  const { page } = desk;
  await expectQuestion(desk, 'E01');
  await answerAll(page);
  expect(await seriousFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await press(desk, 'next');
  await expectQuestion(desk, 'S01');
  // The page is lost: it opens where one was, and what was answered is there again.
  await page.reload();
  await expectQuestion(desk, 'S01');
  await press(desk, 'back');
  await expectQuestion(desk, 'E01');
  await press(desk, 'next');
  await expectQuestion(desk, 'S01');
  await answerAll(page);
  await press(desk, 'next');
  await expectQuestion(desk, 'P01');
  await answerAll(page);
  await press(desk, 'completeSurvey');
}

async function finish(desk: Desk): Promise<void> {
  const { page, words } = desk;
  await expect(button(page, words(wizardMessages, 'saveFindings'))).toBeVisible();
  await answerAll(page);
  await press(desk, 'saveFindings');
  const skip = button(page, words(wizardMessages, 'skip'));
  await expect(skip.or(button(page, words(wizardMessages, 'finish')))).toBeVisible();
  if (await skip.isVisible()) await skip.click();
  await press(desk, 'finish');
}

test('a visit is recorded on a phone, keeps itself, and is done (VISIT-05)', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const desk = await sitDown(browser, accountOf('MENTOR'), { viewport: PHONE });
  const { page, words } = desk;
  const visit = await dueVisit(page);
  await page.goto(`/visits/${visit.id}`);
  await begin(desk);
  await answerSurvey(desk);
  await finish(desk);
  await expect(page).toHaveURL(new RegExp(`/cases/${visit.caseId}`));
  const card = page.getByRole('listitem', { name: words(visitCodeMessages, visit.code) });
  await expect(card.getByText(words(visitStateMessages, 'DONE')).first()).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  expect(desk.complaints).toEqual([]);
});
