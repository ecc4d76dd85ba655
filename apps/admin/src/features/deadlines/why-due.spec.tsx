import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderPart } from '../../../test/render';
import { WhyDue } from './public';

const stub = stubApi();
const ID = '01990000-0000-7000-8000-000000000031';
const PLAN = {
  id: '01990000-0000-7000-8000-000000000032',
  kind: 'PLAN',
  state: 'OPEN',
  dueOn: '2026-04-06',
  windowFrom: null,
  windowTo: null,
  country: 'AZ',
  source: 'D-38',
  needsLegalReview: true,
  rollForward: true,
  decidedBy: 'REGISTERED',
  terms: [
    {
      startEvent: 'REGISTERED',
      length: 5,
      unit: 'WD',
      start: '2026-03-18',
      countedTo: '2026-04-03',
      due: '2026-04-03',
      skipped: 11,
      holidays: [
        {
          date: '2026-03-30',
          reason: 'SUBSTITUTE',
          names: ['RAMAZAN'],
          labels: [],
          movedFrom: ['2026-03-21'],
          uncertain: true,
        },
      ],
      uncertain: true,
    },
  ],
  pauses: [
    { reason: 'SUSPENDED', from: '2026-03-19', to: '2026-03-20', restDays: 4, restUnit: 'WD' },
  ],
  moves: [
    {
      from: '2026-04-03',
      to: '2026-04-06',
      cause: 'RESUME',
      movedByName: 'Somebody',
      movedAt: '2026-03-20T08:00:00Z',
    },
  ],
} satisfies Schemas['ExplainedDeadlineResponse'];

beforeEach(() => changeLanguage('en'));

describe('why something is due (DL-05)', () => {
  it('is said in words: rule, days passed over, pauses, moves, source and what is unsure', async () => {
    stub.on(`GET /api/v1/cases/${ID}/deadlines`, answer(200, { items: [PLAN] }));
    const view = renderPart(<WhyDue caseId={ID} kind="PLAN" />);
    const opener = screen.getByRole('button', { name: 'Why is this due? Reintegration plan' });
    await view.user.click(opener);
    const dialog = within(await screen.findByRole('dialog'));
    for (const words of [
      '06.04.2026',
      '5 working days from 18.03.2026 (registered): 03.04.2026',
      '11 days off, weekends included',
      '30.03.2026: Ramazan (for 21.03.2026) (forecast, may change)',
      'case suspended: 19.03.2026 to 20.03.2026; 4 working days were left',
      '03.04.2026 → 06.04.2026: pause ended',
      'Decisions taken, No 38',
      'Needs legal review',
      'Rests on days that are not confirmed yet: the date may still move.',
    ])
      expect(await dialog.findByText(words)).toBeTruthy();
    await view.user.keyboard('{Escape}');
    await waitFor(() => expect(opener).toHaveFocus());
  });

  it('says that a deadline no longer runs where it was met meanwhile', async () => {
    stub.on(`GET /api/v1/cases/${ID}/deadlines`, answer(200, { items: [] }));
    const view = renderPart(<WhyDue caseId={ID} kind="PLAN" />);
    await view.user.click(screen.getByRole('button'));
    expect(await screen.findByText(/no longer running/)).toBeTruthy();
  });

  it('says of a visit that was moved on which day it was agreed, and counts no days', async () => {
    const [term] = PLAN.terms;
    const agreed = { ...term, startEvent: 'VISIT_RESCHEDULED', length: 0, unit: 'CD' };
    const visit = {
      ...PLAN,
      decidedBy: 'VISIT_RESCHEDULED',
      terms: [{ ...agreed, start: '2026-12-04', countedTo: '2026-12-04', due: '2026-12-04' }],
    };
    stub.on(`GET /api/v1/cases/${ID}/deadlines`, answer(200, { items: [visit] }));
    const view = renderPart(<WhyDue caseId={ID} kind="PLAN" />);
    await view.user.click(screen.getByRole('button'));
    expect(await screen.findByText('The new day agreed for the visit: 04.12.2026')).toBeTruthy();
    expect(screen.queryByText(/^0 /)).toBeNull();
  });

  it('says of a visit that was moved from which day it was', async () => {
    const [term] = PLAN.terms;
    const agreed = { ...term, startEvent: 'VISIT_RESCHEDULED', length: 0, unit: 'CD' };
    const visit = {
      ...PLAN,
      decidedBy: 'VISIT_RESCHEDULED',
      movedFrom: '2026-11-20',
      terms: [{ ...agreed, start: '2026-12-04', countedTo: '2026-12-04', due: '2026-12-04' }],
    };
    stub.on(`GET /api/v1/cases/${ID}/deadlines`, answer(200, { items: [visit] }));
    const view = renderPart(<WhyDue caseId={ID} kind="PLAN" />);
    await view.user.click(screen.getByRole('button'));
    const words = 'The visit was moved from 20.11.2026 to 04.12.2026, as agreed';
    expect(await screen.findByText(words)).toBeTruthy();
  });
});
