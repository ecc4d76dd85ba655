import { beforeEach, describe, expect, it } from '@jest/globals';
import { TIMELINE_KINDS } from '@qayidis/domain/timeline';
import { screen, within } from '@testing-library/react';
import { changeLanguage, type Language } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderPart } from '../../../test/render';
import type { CaseDetail } from './api/case-page';
import { CaseHistory } from './components/history';

const stub = stubApi();
const TIMELINE = '/api/v1/cases/c1/timeline';
const of = { id: 'c1' } as CaseDetail;

const event = (kind: string, at: string, index = 0) => ({
  id: `${kind}-${index}`,
  kind,
  at,
  actorName: 'Aynur Rzayeva',
  actorRole: 'MENTOR',
  data: {},
  remarks: [],
});
const counts = [
  { group: 'STEPS', count: 4 },
  { group: 'NOTES', count: 0 },
  { group: 'PLAN_AND_HELP', count: 2 },
];
const page = (items: object[]) => answer(200, { items, counts, nextCursor: null });

beforeEach(() => changeLanguage('en'));

describe('the history of a case', () => {
  it.each(['az', 'en'] as Language[])(
    'has words of the past for every kind of entry, %s',
    async (language) => {
      await changeLanguage(language);
      const items = TIMELINE_KINDS.map((kind) => event(kind, '2026-11-02T08:00:00Z'));
      stub.on(`GET ${TIMELINE}`, page(items));
      renderPart(<CaseHistory of={of} />);
      const list = await screen.findByRole('list');
      const other = language === 'az' ? 'Başqa dəyişiklik' : 'Another change';
      expect(within(list).queryByText(other)).toBeNull();
      expect(list.textContent).not.toMatch(/(case|item|note|plan)\.[a-z]/);
      expect(list.textContent).toContain(language === 'az' ? 'Plan təsdiqləndi' : 'Plan approved');
    },
  );

  it('says why a case was closed as in the register, and the register’s day', async () => {
    const closed = event('case.close-from-register', '2026-11-03T08:05:00Z');
    const data = {
      from: 'REFERRED',
      to: 'CLOSED',
      closureReason: 'COMPLETED',
      endedOn: '2020-11-30',
    };
    stub.on(`GET ${TIMELINE}`, page([{ ...closed, data }]));
    renderPart(<CaseHistory of={of} />);
    const list = await screen.findByRole('list', { name: '3 November 2026' });
    expect(list.textContent).toContain('Reason of closure: Completed');
    expect(list.textContent).toContain('Date in the register: 30.11.2020');
  });

  it('says which deadline moved, from when to when and why', async () => {
    const moved = event('deadline.moved', '2026-11-03T08:05:00Z');
    const data = { clock: 'INTAKE', from: '2026-11-10', to: '2026-11-12', cause: 'HOLIDAY' };
    const bare = { ...event('deadline.moved', '2026-11-03T08:00:00Z', 1), data: {} };
    stub.on(`GET ${TIMELINE}`, page([{ ...moved, data }, bare]));
    renderPart(<CaseHistory of={of} />);
    const list = await screen.findByRole('list', { name: '3 November 2026' });
    expect(list.textContent).toMatch(
      /Deadline moved: .*, 10\.11\.2026 → 12\.11\.2026 \(days off changed\)/,
    );
    expect(within(list).getByText('Deadline moved')).toBeTruthy();
  });

  it.each([
    ['visit.waive', { visit: 'M3' }, 'Visit waived: Visit at 3 months'],
    ['item.deliver', { type: 'VET' }, 'Assistance delivered: Vocational training'],
    [
      'assessment.record',
      { fields: ['RAPID_CHECK', 'COMPLETED'] },
      'Assessment form filled in: Rapid check',
    ],
    ['survey.complete', { wave: 'M6' }, 'Survey completed: 6 months'],
    [
      'case.confirm-arrival',
      { from: 'SCREENING', to: 'SCREENING', arrivalOn: '2026-01-12', arrivalOnBefore: null },
      'Day of arrival: 12.01.2026',
    ],
    [
      'case.confirm-arrival',
      { arrivalOn: '2026-01-12', arrivalOnBefore: '2026-01-05' },
      'Day of arrival: 05.01.2026 → 12.01.2026',
    ],
    [
      'visit.reschedule',
      { visit: 'M3', on: '2026-04-12', onBefore: '2026-04-05' },
      'Day of the visit: 05.04.2026 → 12.04.2026',
    ],
    ['item.deliver', { type: 'NEW_KIND' }, 'Assistance delivered'],
    [
      'checklist.record',
      { kind: 'PAYMENTS_SETTLED', outcome: 'DONE' },
      'Closure checklist updated: payments settled',
    ],
    [
      'task.complete',
      { taskId: 't1', task: { kind: 'FIRST_STEP', params: { step: 'CLINIC' } } },
      'Task done: First 30 days: clinic',
    ],
    [
      'task.complete',
      { taskId: 't1', task: { kind: 'CEILING_OVERRIDE', params: {} } },
      'Task done: A plan above its ceiling is to be let pass',
    ],
    ['task.complete', { taskId: 't1', task: { kind: 'OF_TOMORROW', params: {} } }, 'Task done'],
    ['task.complete', { taskId: 't1' }, 'Task done'],
    [
      'task.create',
      { taskId: 't1', assigneeRole: 'PM', task: { kind: 'ASKED', params: {} } },
      'Task given: Programme manager',
    ],
  ])('says what %s was about, by the codes and days that it holds', async (kind, data, text) => {
    stub.on(`GET ${TIMELINE}`, page([{ ...event(kind, '2026-11-03T08:05:00Z'), data }]));
    renderPart(<CaseHistory of={of} />);
    const list = await screen.findByRole('list', { name: '3 November 2026' });
    expect(within(list).getByText(text)).toBeVisible();
  });

  it('stands under its days, and shows what one looks for', async () => {
    stub.on(
      `GET ${TIMELINE}`,
      page([
        event('item.order', '2026-11-03T08:05:00Z'),
        event('case.submit', '2026-11-02T08:00:00Z'),
      ]),
    );
    const { user } = renderPart(<CaseHistory of={of} />);
    const day = await screen.findByRole('list', { name: '3 November 2026' });
    expect(day.textContent).toBe('Assistance ordered12:05 · Aynur Rzayeva');
    expect(screen.queryByText(/^Notes/)).toBeNull();
    await user.click(screen.getByText('Plan and help (2)'));
    const asked = stub.requests.map(({ url }) => new URL(url).searchParams.get('group'));
    expect(asked.at(-1)).toBe('PLAN_AND_HELP');
  });
});
