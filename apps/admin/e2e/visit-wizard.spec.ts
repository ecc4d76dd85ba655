import { expect, type Page, test } from '@playwright/test';
import type { VisitCode } from '@qayidis/domain/monitoring';
import { formMessages } from '#/components/form/messages';
import { closureReasonMessages } from '#/lib/codes/case-reasons';
import { wizardMessages } from '#/features/monitoring-visits/messages';
import { visitCodeMessages, visitStateMessages } from '#/lib/codes/visits';
import { button, type Desk, dialog, sitDown, standUp } from './desk';
import { expectState, lookAgain, take, turnTo } from './journey/case';
import { record, requestClosure } from './journey/closure';
import { agree, answerAll, expectQuestion, finish, press } from './journey/visit';
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

async function begin(desk: Desk): Promise<void> {
  await agree(desk);
  expect(await seriousFindings(desk.page)).toEqual([]);
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

test('a visit is recorded on a phone, keeps itself, and is done (VISIT-05)', async ({
  browser,
}) => {
  test.setTimeout(240_000);
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

interface Followed {
  readonly caseId: string;
  readonly visitId: string;
}

/** A case of this mentor of which only the final visit and the word about its payments are missing. */
async function almostDone(page: Page): Promise<Followed> {
  const read = async <Answer>(path: string): Promise<Answer> =>
    (await (await page.request.get(`/api/v1${path}`)).json()) as Answer;
  interface Listed {
    readonly items: readonly { readonly id: string; readonly code?: string; reasons?: object[] }[];
  }
  const { items } = await read<Listed>('/cases?state=FOLLOW_UP&limit=50');
  for (const { id } of items) {
    const { nextStep } = await read<{ nextStep: { missing: string[] } }>(`/cases/${id}`);
    const checklist = await read<Listed>(`/cases/${id}/checklist`);
    const visits = await read<Listed>(`/cases/${id}/monitoring-visits`);
    const final = visits.items.find(({ code }) => code === 'M12');
    const settled = checklist.items.every(({ reasons }) => reasons?.length === 0);
    if (final && settled && !nextStep.missing.includes('SATISFACTION_OFFERED'))
      return { caseId: id, visitId: final.id };
  }
  throw new Error('The demo has no case of which only the final visit is missing');
}

/** The person does not want to be asked: nothing more is, and the wizard goes on by itself. */
async function refuseSurvey(desk: Desk): Promise<void> {
  const { page, words } = desk;
  await press(desk, 'refuse');
  const window = dialog(desk);
  await window.getByRole('textbox').fill('Suallara cavab vermək istəmir');
  await button(window, words(wizardMessages, 'refuse')).click();
  await expect(window).toBeHidden();
  await expect(button(page, words(wizardMessages, 'saveFindings'))).toBeVisible();
}

test('a case is closed with success after its final visit was held through the wizard', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const mentor = await sitDown(browser, accountOf('MENTOR'));
  const { caseId, visitId } = await almostDone(mentor.page);
  await mentor.page.goto(`/visits/${visitId}`);
  await refuseSurvey(mentor);
  await finish(mentor);
  await expect(mentor.page).toHaveURL(new RegExp(`/cases/${caseId}`));
  const coordinator = await sitDown(browser, accountOf('COORDINATOR'));
  await coordinator.page.goto(`/cases/${caseId}`);
  await record(coordinator, ['PAYMENTS_SETTLED']);
  await lookAgain(mentor);
  await requestClosure(mentor, 'COMPLETED');
  await lookAgain(coordinator);
  await take(coordinator, 'CONFIRM_CLOSURE');
  await expectState(coordinator, 'CLOSED');
  await expect(await turnTo(coordinator, 'overview')).toContainText(
    coordinator.words(closureReasonMessages, 'COMPLETED'),
  );
  expect([...mentor.complaints, ...coordinator.complaints]).toEqual([]);
});
