import { expect, type Page, test } from '@playwright/test';
import type { VisitCode } from '@qayidis/domain/monitoring';
import { formMessages } from '#/components/form/messages';
import { wizardMessages } from '#/features/monitoring-visits/messages';
import { visitCodeMessages, visitStateMessages } from '#/lib/codes/visits';
import { button, type Desk, sitDown, standUp } from './desk';
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
