import { type Browser, expect, type Page, test as base } from '@playwright/test';
import type { VisitCode } from '@qayidis/domain/monitoring';
import { lineActionMessages, lineAnswerMessages } from '#/features/line-answers/messages';
import { triggerMessages } from '#/features/notices/messages';
import { visitCodeMessages, visitStateMessages } from '#/lib/codes/visits';
import { dayAfter, dayInBaku, isMorningOver, wakeUpOn } from './clock';
import { type Desk, openDesk, signInAt, sitDown, standUp } from './desk';
import { recordVisit } from './journey/visit';
import { type Letter, type Mailbox, openMailbox } from './mailbox';
import { type Product, startProduct } from './own-product';
import { accountOf } from './people';
import { expectUsable } from './usable';

interface World {
  readonly mailbox: Mailbox;
  readonly product: Product;
}

/** Time moves in it, and mail leaves it: a product of its own, whose planner looks each second. */
const test = base.extend<{ world: World }>({
  world: async ({}, use) => {
    const mailbox = await openMailbox();
    const product = await startProduct({ SMTP_URL: mailbox.url, PLANNER_PAUSE_MS: '1000' });
    await use({ mailbox, product });
    await product.stop();
    await mailbox.stop();
  },
  baseURL: async ({ world }, use) => use(world.product.url),
});

test.afterEach(standUp);

const MENTOR = accountOf('MENTOR');
const latest = (one: string, other: string): string => (one > other ? one : other);
/** So many mornings at most until the next rung is reached: three and ten working days with days off between them. */
const PATIENCE_DAYS = 12;

interface Visit {
  readonly id: string;
  readonly code: VisitCode;
  readonly state: string;
  readonly dueOn: string;
  readonly caseId: string;
  readonly caseNumber: string;
}

interface ListedCase {
  readonly id: string;
  readonly number: string;
  readonly nextDueKind: string | null;
  readonly nextDueOn: string | null;
  readonly principal: { readonly familyName: string };
}

const read = async <Body>(page: Page, path: string): Promise<readonly Body[]> =>
  ((await (await page.request.get(`/api/v1${path}`)).json()) as { items: readonly Body[] }).items;

/** Its first rung above the mentor is three working days after the day on which it is due. */
const hasNotClimbed = ({ nextDueKind, nextDueOn }: ListedCase, on: string): boolean =>
  ['INTAKE', 'ASSESSMENT', 'PLAN'].includes(nextDueKind ?? 'NONE') &&
  nextDueOn !== null &&
  dayAfter(nextDueOn, 3) > on;

/**
 * The next first visit of this mentor from tomorrow on, and a piece of work on another case that nobody will do. What
 * falls due today may be told already, or be held until tomorrow where the test runs in the quiet hours.
 */
async function whatComes(page: Page): Promise<{ visit: Visit; ignored: ListedCase }> {
  const today = dayInBaku(new Date());
  const mine = await read<ListedCase>(page, '/cases?sort=nextDue&limit=50');
  for (const { id, number } of mine) {
    const visits = await read<Visit>(page, `/cases/${id}/monitoring-visits`);
    const visit = visits.find(
      ({ code, state, dueOn }) => code === 'M0' && state === 'DUE' && dueOn > today,
    );
    const ignored = mine.find((one) => one.id !== id && hasNotClimbed(one, visit?.dueOn ?? today));
    if (visit && ignored) return { visit: { ...visit, caseId: id, caseNumber: number }, ignored };
  }
  throw new Error('The demo has no first visit from tomorrow on and other work beside it');
}

/** What the letters to somebody say of one case. */
function linesTo(role: string, letters: readonly Letter[], caseNumber: string): string {
  const own = letters.filter(({ recipient }) => recipient === accountOf(role).email);
  const blocks = own.flatMap(({ text }) => (text ?? '').split('\n\n'));
  return blocks.filter((block) => block.startsWith(caseNumber)).join('\n');
}

/** The letters that come on the morning of a day. */
async function morning({ product, mailbox }: World, day: string): Promise<readonly Letter[]> {
  const before = mailbox.letters.length;
  await wakeUpOn(product, day);
  await expect.poll(() => isMorningOver(product, day), { timeout: 60_000 }).toBe(true);
  return mailbox.letters.slice(before);
}

/** Day after day, until the letters of a morning are as expected. @returns all letters on the way */
async function wakeUpUntil(
  world: World,
  first: string,
  isThere: (letters: readonly Letter[]) => boolean,
): Promise<readonly Letter[]> {
  const all: Letter[] = [];
  for (let days = 0; days < PATIENCE_DAYS; days += 1) {
    const letters = await morning(world, dayAfter(first, days));
    all.push(...letters);
    if (isThere(letters)) return all;
  }
  throw new Error(`What was waited for did not come within ${PATIENCE_DAYS} days from ${first}`);
}

/** In the window of a mail program: the button below the line of the visit. */
async function pressDone({ page, words }: Desk, letter: Letter, caseNumber: string): Promise<void> {
  // Written into a page of the product, a link to where that page stands would lead nowhere.
  await page.goto('about:blank');
  await page.setContent(letter.html ?? '');
  const number = page.getByRole('heading', { name: caseNumber });
  const visitDue = words(triggerMessages, 'VISIT_DUE');
  // A case stands once under each heading of the letter: overdue, today, later.
  const block = page.locator('td', { has: number, hasText: visitDue }).last();
  const line = block.locator('table', { hasText: visitDue });
  await line.getByRole('link', { name: words(lineActionMessages, 'DONE') }).click();
}

/** Follows the letter to the visit, and records it. */
async function recordFromLetter(desk: Desk, letter: Letter, visit: Visit): Promise<void> {
  const { page, words } = desk;
  await pressDone(desk, letter, visit.caseNumber);
  await signInAt(desk, MENTOR);
  await expectUsable(page);
  await page.getByRole('link', { name: words(lineAnswerMessages, 'openVisit') }).click();
  await recordVisit(desk);
  const card = page.getByRole('listitem', { name: words(visitCodeMessages, visit.code) });
  await expect(card.getByText(words(visitStateMessages, 'DONE')).first()).toBeVisible();
}

/** A letter has room for sixty lines: whoever did their work has few, and a new one is among them. */
async function emptyInbox(browser: Browser, role: string): Promise<void> {
  const { page } = await sitDown(browser, accountOf(role));
  const { origin } = new URL(page.url());
  for (let turns = 0; turns < 10; turns += 1) {
    const ids = (await read<{ id: string }>(page, '/notices?limit=100')).map(({ id }) => id);
    if (ids.length === 0) return;
    const headers = { origin, 'idempotency-key': crypto.randomUUID() };
    const done = await page.request.post('/api/v1/notices/done', { headers, data: { ids } });
    expect(done.status()).toBe(200);
  }
  throw new Error(`The inbox of ${role} does not become empty`);
}

/** The planner tidies the inboxes a moment later; then the letter's link has nothing to do any more. */
const expectOver = (desk: Desk, letter: Letter, { caseNumber }: Visit): Promise<void> =>
  expect(async () => {
    await pressDone(desk, letter, caseNumber);
    const over = desk.page.getByText(desk.words(lineAnswerMessages, 'over'));
    await expect(over).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });

test('a visit falls due, its letter leads to it, and its reminders stop; what is ignored climbs', async ({
  browser,
  world,
}) => {
  test.setTimeout(480_000);
  const before = await sitDown(browser, MENTOR);
  const { visit, ignored } = await whatComes(before.page);
  const desk = await openDesk(browser);
  const visitDue = desk.words(triggerMessages, 'VISIT_DUE');
  const workDue = desk.words(triggerMessages, 'WORK_DUE');

  const letters = await morning(world, visit.dueOn);
  expect(linesTo('MENTOR', letters, visit.caseNumber)).toContain(visitDue);
  expect(linesTo('COORDINATOR', letters, ignored.number)).not.toContain(workDue);
  expect(linesTo('PM', letters, ignored.number)).toBe('');
  for (const { subject, text } of letters)
    expect(`${subject} ${text}`).not.toContain(ignored.principal.familyName);

  const letter = letters.find((one) =>
    linesTo('MENTOR', [one], visit.caseNumber).includes(visitDue),
  ) as Letter;
  await recordFromLetter(desk, letter, visit);
  await expectOver(desk, letter, visit);

  const dueOn = ignored.nextDueOn ?? visit.dueOn;
  const climbsTo = async (role: string, first: string) => {
    await emptyInbox(browser, role);
    // Of the same case other things may be told before.
    return wakeUpUntil(world, first, (some) =>
      linesTo(role, some, ignored.number).includes(workDue),
    );
  };
  const afterwards = [
    ...(await climbsTo('COORDINATOR', latest(dayAfter(visit.dueOn, 1), dayAfter(dueOn, 3)))),
    ...(await climbsTo('PM', dayAfter(dueOn, 14))),
  ];
  expect(linesTo('COORDINATOR', afterwards, ignored.number)).toContain(workDue);
  expect(linesTo('MENTOR', afterwards, visit.caseNumber)).not.toContain(visitDue);
  expect([...before.complaints, ...desk.complaints]).toEqual([]);
});
