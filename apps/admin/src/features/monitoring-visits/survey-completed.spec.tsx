import { describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { SURVEY_ITEMS } from '@qayidis/domain/survey';
import { screen, waitFor } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const ID = '01990000-0000-7000-8000-000000000071';
const PERSON = '01990000-0000-7000-8000-000000000072';
const SURVEY = {
  personId: PERSON,
  wave: 'M3',
  state: 'DRAFT',
  heldOn: '2026-11-20',
  profile: { mode: 'PHONE', interpreter: false, othersPresent: false, consented: true },
  answers: SURVEY_ITEMS.map(({ code }) => ({ item: code, chosen: ['NO_WISH_TO_ANSWER'] })),
  reason: null,
  version: 2,
} satisfies Schemas['SurveyResponse'];
const VISIT = {
  id: ID,
  caseId: '01990000-0000-7000-8000-000000000073',
  caseNumber: 'RS-2026-000012',
  code: 'M3',
  state: 'DUE',
  dueOn: '2026-11-20',
  windowFrom: '2026-11-05',
  windowTo: '2026-12-05',
  overdue: false,
  paused: false,
  plannedOn: null,
  mode: null,
  heldOn: null,
  recordedByName: null,
  timesRescheduled: 0,
  missReason: null,
  waiveReason: null,
  reason: null,
  parts: [],
  version: 3,
  actions: [
    { command: 'RECORD', permission: 'visit.record', allowed: true, needs: [], reasons: [] },
  ],
  findings: [],
  hasBusiness: false,
  respondents: [{ personId: PERSON, name: 'Elvin Məmmədov', principal: true }],
  surveys: [SURVEY],
  satisfaction: null,
  othersAsk: false,
} satisfies Schemas['VisitDetailResponse'];

const task = (kind: string, dueOn: string, assigneeName: string, mine: boolean) => ({
  ...{ kind, dueOn, assigneeName, mine },
  assigneeRole: mine ? ('MENTOR' as const) : ('COORDINATOR' as const),
});

async function completed(raised: Schemas['RaisedTaskResponse'][]): Promise<void> {
  await changeLanguage('en');
  stub.on('GET /api/v1/session', answer(200, sessionOf('MENTOR', 'en')));
  stub.on('GET /api/v1/survey-instruments', answer(404, { code: 'NOT_FOUND' }));
  stub.on(`GET /api/v1/monitoring-visits/${ID}`, answer(200, VISIT));
  const saved = { ...VISIT, surveys: [{ ...SURVEY, state: 'COMPLETED', version: 3 }], raised };
  stub.on(`PUT /api/v1/monitoring-visits/${ID}/surveys/${PERSON}`, answer(200, saved));
  const { user } = renderAdmin(`/visits/${ID}`);
  await user.click(await screen.findByRole('button', { name: 'Complete the survey' }));
}

describe('a survey that is completed (RSS-10)', () => {
  it('says which tasks it made and for whom, and nothing of what was answered', async () => {
    await completed([
      task('SAFETY', '2026-11-27', 'Rəşad Hüseynov', true),
      task('SAFETY', '2026-11-27', 'Nigar Əliyeva', false),
      task('SURVEY_SUPPORT', '2026-12-01', 'Rəşad Hüseynov', true),
      task('PLAN_SUGGESTION', '2026-12-01', 'Rəşad Hüseynov', true),
      task('PLAN_SUGGESTION', '2026-12-01', 'Rəşad Hüseynov', true),
    ]);
    const told = await screen.findByText(/A safety task for today/);
    expect(told).toHaveTextContent(
      'The survey is completed. A safety task for today was made for you and Nigar Əliyeva. ' +
        'A task to talk about support, due on 01.12.2026, was made for you. ' +
        '2 tasks to consider help for the plan, due on 01.12.2026, were made for you.',
    );
    expect(told).not.toHaveTextContent(/safe\b|unsafe/);
  });

  it('names the role where nobody has the task by name', async () => {
    const open = task('SAFETY', '2026-11-27', '', false);
    await completed([{ ...open, assigneeName: null }]);
    expect(await screen.findByText(/was made for Coordinator/)).toBeTruthy();
  });

  it('says only that it is completed where it made none', async () => {
    await completed([]);
    expect(await screen.findByText('The survey is completed')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/task/)).toBeNull());
  });
});
