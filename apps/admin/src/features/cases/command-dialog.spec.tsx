import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { Schemas } from '@qayidis/contracts';
import type { Role } from '@qayidis/domain/permissions';
import { dropAllDrafts } from '#/lib/drafts';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { aCasePage, anAction, aVisit, CASE_ID, PERSON_ID } from '../../../test/case.fixture';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const PATH = `/api/v1/cases/${CASE_ID}`;
const SUSPEND = anAction('SUSPEND', { needs: ['SUSPEND_REASON'] });

const standsAt = (over: Partial<Schemas['CaseResponse']>): void =>
  stub.on(`GET ${PATH}`, answer(200, aCasePage(over)));

const opened = (over: Partial<Schemas['CaseResponse']>, role: Role = 'MENTOR') => {
  stub.on('GET /api/v1/session', answer(200, sessionOf(role, 'en')));
  standsAt(over);
  return renderAdmin(`/cases/${CASE_ID}`);
};

const refusedAsStale = (path: string): void => {
  const versions = { sent: 7, current: 8 };
  stub.on(`POST ${PATH}/${path}`, answer(412, { code: 'VERSION_STALE', versions }));
};

const inDialog = async () => within(await screen.findByRole('dialog'));

beforeEach(async () => {
  dropAllDrafts();
  await changeLanguage('en');
});

describe('a step of a case that somebody changed meanwhile', () => {
  const prepare = async (now: Partial<Schemas['CaseResponse']>) => {
    const view = opened({ state: 'PLAN_REVIEW', actions: [SUSPEND] });
    await view.user.click(await screen.findByRole('button', { name: 'Suspend' }));
    const dialog = await inDialog();
    await view.user.click(dialog.getByRole('radio', { name: /Unreachable/ }));
    await view.user.type(dialog.getByLabelText(/^Remark/), 'Three calls');
    refusedAsStale('suspend');
    standsAt({ version: 8, ...now });
    await view.user.click(dialog.getByRole('button', { name: 'Suspend' }));
    return { ...view, dialog };
  };

  it('is told where the case stands now, keeps what was typed, and goes over the newer version', async () => {
    const { user, dialog } = await prepare({ state: 'ASSESSMENT', actions: [SUSPEND] });
    expect(await dialog.findByText(/is now in the stage “Assessment”/)).toBeVisible();
    expect(dialog.getByLabelText(/^Remark/)).toHaveValue('Three calls');
    expect(dialog.queryByText(/compare/i)).toBeNull();
    stub.on(`POST ${PATH}/suspend`, answer(200, aCasePage({ version: 9, state: 'SUSPENDED' })));
    await user.click(dialog.getByRole('button', { name: 'Suspend' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const last = stub.requests.findLast(({ method }) => method === 'POST');
    expect(last?.headers.get('If-Match')).toBe('"8"');
    expect(await last?.clone().json()).toMatchObject({ comment: 'Three calls' });
  });

  it('says that the step is gone, and offers what is possible instead', async () => {
    const { user, dialog } = await prepare({
      state: 'CLOSURE_REVIEW',
      actions: [anAction('ASSIGN_MENTOR', { needs: ['MENTOR'] })],
    });
    expect(await dialog.findByText(/This step is no longer possible/)).toBeVisible();
    expect(dialog.queryByRole('button', { name: 'Suspend' })).toBeNull();
    stub.on('GET /api/v1/mentors', answer(200, { items: [] }));
    await user.click(dialog.getByRole('button', { name: 'Assign a mentor' }));
    expect(
      await (await inDialog()).findByLabelText(/^Mentor/, { selector: 'input' }),
    ).toBeVisible();
  });
});

describe('a case that the register shows as finished', () => {
  it.each(['Completed', 'Support period ended'])('can be closed as “%s”', async (outcome) => {
    const action = anAction('CLOSE_FROM_REGISTER', { needs: ['REGISTER_OUTCOME'] });
    const { user } = opened({ state: 'REFERRED', actions: [action] }, 'COORDINATOR');
    await user.click(await screen.findByRole('button', { name: 'Close as in the register' }));
    const dialog = await inDialog();
    await user.click(dialog.getByLabelText(/^Reason of the closure/, { selector: 'input' }));
    expect(await screen.findByRole('option', { name: outcome })).toBeVisible();
    expect(dialog.getByText(/goals, payments, visits and survey are not asked for/)).toBeVisible();
  });
});

describe('a closure that waits to be confirmed', () => {
  const event = (over: object) => ({
    id: CASE_ID,
    at: '2026-11-20T09:30:00Z',
    kind: 'case.request-closure',
    actorName: 'Rəşad Hüseynov',
    actorRole: 'MENTOR',
    data: { from: 'FOLLOW_UP', to: 'CLOSURE_REVIEW' },
    remarks: ['Works in a bakery since May'],
    ...over,
  });
  const other = event({
    id: PERSON_ID,
    kind: 'case.assign-mentor',
    actorName: 'Leyla Quliyeva',
    data: { from: 'CLOSURE_REVIEW', to: 'CLOSURE_REVIEW' },
    remarks: [],
  });

  it('says who asked for it, when, why and in which words, on the page and in both dialogs', async () => {
    stub.on(
      `GET ${PATH}/timeline`,
      answer(200, { items: [other, event({})], counts: [], nextCursor: null }),
    );
    const { user } = opened(
      {
        state: 'CLOSURE_REVIEW',
        closureReason: 'SUPPORT_PERIOD_ENDED',
        actions: [anAction('CONFIRM_CLOSURE'), anAction('REFUSE_CLOSURE', { needs: ['COMMENT'] })],
      },
      'COORDINATOR',
    );
    const facts = ['Support period ended', 'Rəşad Hüseynov', '20.11.2026, 13:30', /bakery/];
    const steps = (await screen.findByRole('heading', { name: 'Next steps' })).closest('section');
    for (const fact of facts)
      expect(await within(steps as HTMLElement).findByText(fact)).toBeVisible();
    for (const step of ['Confirm the closure', 'Refuse the closure']) {
      await user.click(screen.getByRole('button', { name: step }));
      const dialog = await inDialog();
      for (const fact of facts) expect(dialog.getByText(fact)).toBeVisible();
      await user.click(dialog.getByRole('button', { name: 'Cancel' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
  });
});

describe('a closure that takes visits with it', () => {
  const confirming = async (
    closureReason: 'COMPLETED' | 'SUPPORT_PERIOD_ENDED',
    visits: readonly Schemas['MonitoringVisitResponse'][],
  ) => {
    stub.on(`GET ${PATH}/monitoring-visits`, answer(200, { items: visits, scores: [] }));
    const actions = [anAction('CONFIRM_CLOSURE')];
    const { user } = opened({ state: 'CLOSURE_REVIEW', closureReason, actions }, 'COORDINATOR');
    await user.click(await screen.findByRole('button', { name: 'Confirm the closure' }));
    return inDialog();
  };
  const done = aVisit('M1', { state: 'DONE' });

  it('says before a success that none was held, and how many are waived', async () => {
    const open = [aVisit('M3', { state: 'DUE' }), aVisit('M6'), aVisit('M18')];
    const dialog = await confirming('COMPLETED', open);
    expect(await dialog.findByText('No visit was held in this case.')).toBeVisible();
    expect(dialog.getByText('2 visits are still open: the closure waives them.')).toBeVisible();
  });

  it('says of another end what is waived, and nothing of visits that were held', async () => {
    const dialog = await confirming('SUPPORT_PERIOD_ENDED', [done, aVisit('M6')]);
    expect(await dialog.findByText('1 visit is still open: the closure waives it.')).toBeVisible();
    expect(dialog.queryByText(/No visit was held/)).toBeNull();
  });
});

describe('a task that a colleague has done meanwhile', () => {
  it('is told so, and the page is read anew', async () => {
    const task = {
      id: CASE_ID,
      kind: 'ASKED',
      params: {},
      text: 'Call the clinic',
      dueOn: null,
      assigneeRole: 'MENTOR',
      assigneeName: null,
      mine: true,
      ended: false,
      version: 1,
    };
    const { user } = opened({ tasks: [task] } as never);
    const [done] = await screen.findAllByRole('button', { name: 'Done: Call the clinic' });
    stub.on(`POST /api/v1/tasks/${CASE_ID}/complete`, answer(409, { code: 'ALREADY_DECIDED' }));
    standsAt({ version: 8, tasks: [] });
    await user.click(done as HTMLElement);
    expect(await screen.findByText(/already been decided/)).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Call the clinic')).toBeNull());
  });
});

describe('the confirmation of an arrival', () => {
  it('calculates nothing for a day ahead, and says what a possible day moves', async () => {
    const confirm = anAction('CONFIRM_ARRIVAL', { needs: ['ARRIVAL_DATE'] });
    const { user } = opened({ state: 'REGISTERED', actions: [confirm] });
    await user.click(await screen.findByRole('button', { name: 'Confirm the arrival' }));
    const dialog = await inDialog();
    const path = `${PATH}/deadlines/preview`;
    const moves = [{ kind: 'PLAN', from: '2026-03-02', to: '2026-03-04' }];
    stub.on(`POST ${path}`, answer(200, { moves }));
    const asked = () =>
      Promise.all(
        stub.requests
          .filter(({ url }) => new URL(url).pathname === path)
          .map(
            async (request) => ((await request.clone().json()) as { arrivalOn: string }).arrivalOn,
          ),
      );
    const day = dialog.getAllByRole('textbox')[0]!;
    await user.type(day, '05.03.2099');
    await user.tab();
    expect(day).toHaveAccessibleDescription(/cannot be in the future/);
    expect(await asked()).not.toContain('2099-03-05');
    await user.clear(day);
    await user.type(day, '05.03.2026');
    await user.tab();
    expect(await dialog.findByText(/02\.03\.2026 → 04\.03\.2026/)).toBeVisible();
    expect(await asked()).toContain('2026-03-05');
  });
});

describe('a plan that waits for approval', () => {
  const waiting = {
    state: 'SUBMITTED',
    authorName: 'Aynur Rzayeva',
    submittedAt: '2026-11-20T08:00:00Z',
    amendmentReason: null,
    ceilingOverride: { byName: 'Leyla Quliyeva', reason: 'Large family, winter' },
    change: null,
    items: [{ id: 'i1' }, { id: 'i2' }],
    totals: {
      totalMinor: 170_000,
      countedMinor: 160_000,
      ceilingMinor: 150_000,
      unlinkedItems: 1,
      uncoveredFactors: [],
    },
  };

  it.each([
    ['APPROVE_PLAN', 'Approve the plan', 'PLAN_REVIEW'],
    ['APPROVE_AMENDMENT', 'Approve the amendment', 'ASSISTANCE'],
  ] as const)('is seen where it is decided upon by %s', async (command, name, state) => {
    stub.on(`GET ${PATH}/plans`, answer(200, { pending: waiting }));
    const { user } = opened({ state, actions: [anAction(command)] }, 'COORDINATOR');
    await user.click(await screen.findByRole('button', { name }));
    const dialog = await inDialog();
    const valueOf = async (term: string) =>
      (await dialog.findByText(term, { selector: 'dt' })).nextElementSibling?.textContent;
    expect(await valueOf('Author')).toBe('Aynur Rzayeva');
    expect(await valueOf('Submitted')).toMatch(/20\.11\.2026|20 November 2026/);
    expect(await valueOf('Assistance items')).toBe('2');
    expect(await valueOf('Total of the plan')).toBe('1,700.00 EUR');
    expect(await valueOf('Counts against the ceiling')).toBe('1,600.00 EUR');
    expect(await valueOf('Ceiling')).toBe('1,500.00 EUR');
    expect(dialog.getByText('Above the ceiling by 100.00 EUR')).toBeVisible();
    expect(dialog.getByText(/Leyla Quliyeva\. Large family, winter/)).toBeVisible();
    expect(dialog.getByRole('button', { name })).toBeVisible();
  });
});

describe('the bar of the file', () => {
  it.each([
    ['FOLLOW_UP', 'File: 5 of 5'],
    ['CLOSURE_REVIEW', 'Needed for closure: 5 of 5'],
    ['CLOSED', 'Needed for closure: 5 of 5'],
    ['SUSPENDED', 'Needed while suspended: 5 of 5'],
  ] as const)('says in the stage %s of what it counts: %s', async (state, words) => {
    opened({ state });
    expect(await screen.findByText(words)).toBeVisible();
  });
});
