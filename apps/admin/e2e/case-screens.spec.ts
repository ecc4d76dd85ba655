import { expect, type Locator, type Page, test } from '@playwright/test';
import type { CaseState } from '@qayidis/domain/cases';
import { dialogMessages } from '#/components/dialog/messages';
import { feedbackMessages } from '#/components/feedback/messages';
import { casePageMessages } from '#/features/cases/messages';
import { actionMessages } from '#/components/actions/messages';
import { button, type Desk, sitDown, standUp } from './desk';
import { accountOf, complaintsOf, signIn } from './people';
import { expectUsable, expectUsableDialog, settled } from './usable';
import { type Words, wordsOf } from './words';

/** The words of the language in which somebody's screens are. */
const wordsOn = async (page: Page): Promise<Words> =>
  wordsOf((await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'az');

test.afterEach(standUp);

const SECTIONS = [
  'overview',
  'screening',
  'consent',
  'notes',
  'assessment',
  'plan',
  'items',
  'visits',
  'closure',
  'history',
] as const;
const ALL_READERS = ['MENTOR', 'COORDINATOR', 'PM'] as const;
/** Who works on a case; a manager reads what a coordinator does. */
const READERS = process.env['LONG_TESTS'] === 'on' ? ALL_READERS : ALL_READERS.slice(0, 2);
/** Between them these states know every step of a case. */
const STATES: readonly CaseState[] = [
  'DRAFT',
  'REFERRED',
  'SCREENING',
  'WAITLISTED',
  'REJECTED',
  'REGISTERED',
  'ASSESSMENT',
  'PLANNING',
  'PLAN_REVIEW',
  'ASSISTANCE',
  'FOLLOW_UP',
  'CLOSURE_REVIEW',
  'SUSPENDED',
  'CLOSED',
];

async function read<Answer>(page: Page, path: string): Promise<Answer> {
  const answer = await page.request.get(`/api/v1/cases${path}`);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as Answer;
}

/** Those of the demo in this state that the person may read, as many as a test needs. */
async function casesIn(page: Page, state: CaseState): Promise<readonly string[]> {
  const { items } = await read<{ items: readonly { id: string }[] }>(
    page,
    `?state=${state}&limit=20`,
  );
  return items.map(({ id }) => id);
}

async function open(page: Page, id: string, section: string): Promise<void> {
  await page.goto(`/cases/${id}?section=${section}`);
  await expect(page.getByRole('tabpanel')).toBeVisible();
  await settled(page);
}

/** Opens a case in this state. @returns whether there is one */
async function openOne(page: Page, state: CaseState, section = 'overview'): Promise<boolean> {
  const [first] = await casesIn(page, state);
  if (first !== undefined) await open(page, first, section);
  return first !== undefined;
}

/** The largest family in a state has the most windows. */
async function openLargest(page: Page, state: CaseState): Promise<void> {
  const families = await Promise.all(
    (await casesIn(page, state)).map(async (id) => ({
      id,
      size: (await read<{ members: readonly unknown[] }>(page, `/${id}`)).members.length,
    })),
  );
  const [largest] = families.sort((one, other) => other.size - one.size);
  await open(page, largest?.id ?? '', 'overview');
}

const nameOf = async (opener: Locator): Promise<string> =>
  (await opener.getAttribute('aria-label')) ?? (await opener.textContent()) ?? '';

/** Presses each button that was not seen before, looks at the window that opens, and closes it. */
async function lookBehind(page: Page, openers: Locator, seen: Set<string>): Promise<void> {
  const close = (await wordsOn(page))(dialogMessages, 'close');
  for (const opener of await openers.all()) {
    const name = await nameOf(opener);
    if (seen.has(name)) continue;
    seen.add(name);
    await opener.click();
    await expectUsableDialog(page.getByRole('dialog'));
    await button(page.getByRole('dialog'), close).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(opener, 'the focus comes back').toBeFocused();
  }
}

const turnTo = async (page: Page, section: (typeof SECTIONS)[number]): Promise<void> => {
  const words = await wordsOn(page);
  const tab = page.getByRole('tab', { name: words(casePageMessages, section), exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText(words(feedbackMessages, 'loading'))).toHaveCount(0);
};

for (const role of READERS)
  test(`every section of a case can be used by everybody, as ${role}`, async ({ page }) => {
    test.slow();
    const complaints = complaintsOf(page);
    await signIn(page, accountOf(role));
    await openOne(page, 'ASSISTANCE');
    for (const section of SECTIONS) {
      await turnTo(page, section);
      // What stands around the sections is the same for all of them.
      await expectUsable(page, section === 'overview' ? undefined : '[role=tabpanel]');
    }
    for (const [state, section] of [
      ['PLANNING', 'plan'],
      ['PLAN_REVIEW', 'plan'],
      ['CLOSED', 'overview'],
    ] as const)
      if (await openOne(page, state, section)) await expectUsable(page);
    expect(complaints).toEqual([]);
  });

/** Looks behind every button of a step that this person has and nobody before them had. */
async function lookAtSteps(desk: Desk, seen: Set<string>): Promise<void> {
  const { page, words } = desk;
  const name = words(actionMessages, 'steps');
  const steps = page.getByRole('group', { name }).locator('button:not([aria-disabled])');
  for (const state of STATES) {
    const section = state === 'ASSISTANCE' ? 'items' : 'overview';
    if (await openOne(page, state, section)) await lookBehind(page, steps, seen);
  }
}

test('every window of a step can be used by everybody', async ({ browser }) => {
  test.setTimeout(480_000);
  const seen = new Set<string>();
  for (const role of ALL_READERS) {
    const desk = await sitDown(browser, accountOf(role));
    await lookAtSteps(desk, seen);
    expect(desk.complaints).toEqual([]);
  }
  expect(seen.size).toBeGreaterThan(14);
});

test('every window of the sections can be used by everybody', async ({ page }) => {
  test.slow();
  const seen = new Set<string>();
  await signIn(page, accountOf('MENTOR'));
  await openLargest(page, 'ASSESSMENT');
  const panel = page.getByRole('tabpanel');
  for (const section of ['consent', 'notes', 'assessment', 'items', 'closure'] as const) {
    await turnTo(page, section);
    await lookBehind(page, panel.locator('section > div:first-child button, li button'), seen);
  }
  expect(seen.size).toBeGreaterThan(12);
});
