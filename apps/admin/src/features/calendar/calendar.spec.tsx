import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import type { Role } from '@qayidis/domain/permissions';
import { screen, waitFor, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';
import { addMonths, sheetOf } from './days';

const stub = stubApi();
const CASE = '01990000-0000-7000-8000-000000000031';
const LATE = {
  id: '01990000-0000-7000-8000-000000000032',
  type: 'DEADLINE',
  kind: 'PLAN',
  on: '2026-03-19',
  overdue: true,
  windowFrom: null,
  windowTo: null,
  caseId: CASE,
  caseNumber: 'RS-2026-000007',
  mentorName: 'Aynur Rzayeva',
  params: {},
  text: null,
} satisfies Schemas['CalendarEntryResponse'];
const NOVRUZ = {
  date: '2026-03-20',
  working: false,
  reason: 'HOLIDAY',
  names: ['NOVRUZ'],
  labels: [],
  uncertain: false,
  count: 0,
  overdue: 0,
} satisfies Schemas['CalendarDayResponse'];
const IN_PLACE = {
  ...NOVRUZ,
  date: '2026-03-23',
  reason: 'SUBSTITUTE',
} satisfies Schemas['CalendarDayResponse'];
const WITH_LATE = {
  ...NOVRUZ,
  date: '2026-03-19',
  working: true,
  reason: 'WORKING_DAY',
  names: [],
};
const MENTOR = {
  id: '01990000-0000-7000-8000-000000000041',
  name: 'Aynur Rzayeva',
  organisationId: '01990000-0000-7000-8000-000000000042',
  organisationName: 'Ümid',
} satisfies Schemas['CalendarMentorResponse'];

function open(role: Role, path: string, entries: Schemas['CalendarEntryResponse'][] = [LATE]) {
  stub.on('GET /api/v1/session', answer(200, sessionOf(role, 'en')));
  stub.on(
    'GET /api/v1/calendar',
    answer(200, {
      from: '2026-02-23',
      to: '2026-04-05',
      days: [
        { ...WITH_LATE, count: 1, overdue: 1 } as Schemas['CalendarDayResponse'],
        NOVRUZ,
        IN_PLACE,
      ],
      entries,
      total: 1,
      overdueBefore: 2,
      left: [{ ...LATE, id: MENTOR.id, on: '2026-02-03' }],
      mentors: role === 'MENTOR' ? [] : [MENTOR],
    } satisfies Schemas['CalendarResponse']),
  );
  return renderAdmin(path);
}
const asked = (): string[] =>
  stub.requests.filter(({ url }) => url.includes('/calendar?')).map(({ url }) => url);

beforeEach(() => changeLanguage('en'));

describe('days of a sheet', () => {
  it('are whole weeks from Monday, and a month has no 31st where it has none', () => {
    const weeks = sheetOf('2026-03-15');
    expect([weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual(['2026-02-23', '2026-04-05']);
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  });
});

describe('the calendar (REM-41)', () => {
  it('is a grid of days with days off, and says in words what is late', async () => {
    const { user } = open('MENTOR', '/calendar?day=2026-03-19&view=month');
    const grid = within(await screen.findByRole('grid', { name: 'March 2026' }));
    const late = grid.getByRole('gridcell', {
      name: '19 March 2026, Thursday, 1 entry, 1 overdue',
    });
    const chip = within(late).getByRole('link', {
      name: /^Overdue: *Reintegration plan *RS-2026- ?000007$/,
    });
    expect(chip).toHaveAttribute('href', `/cases/${CASE}?section=plan`);
    expect(chip).toHaveAttribute('title', 'Overdue: Reintegration plan · RS-2026-000007');
    expect(within(chip).getByText('000007')).toBeTruthy();
    expect(
      grid.getByRole('gridcell', { name: '20 March 2026, Friday, day off: Novruz, nothing' }),
    ).toBeTruthy();
    expect(
      grid.getByRole('gridcell', {
        name: '23 March 2026, Monday, day off in place of: Novruz, nothing',
      }),
    ).toBeTruthy();
    const panel = within(screen.getByRole('region', { name: '19 March 2026, Thursday' }));
    expect(panel.getByRole('button', { name: 'Why is this due? Reintegration plan' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^2 entries from before are overdue/ }));
    const before = within(screen.getByRole('region', { name: '3 February 2026, Tuesday' }));
    expect(before.getByText(/Reintegration plan/)).toBeTruthy();
    expect(screen.getByText('The oldest 1 of 2 are shown')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Whose calendar' })).toBeNull();
  });

  it('keeps the order of the server in sheet and list, so that what protects is not behind "+2 more" (REM-45)', async () => {
    const numbered = (index: number, more: object) => ({
      ...LATE,
      overdue: false,
      id: `01990000-0000-7000-8000-00000000006${index}`,
      ...more,
    });
    const entries = [
      numbered(0, { type: 'TASK', kind: 'SAFETY' }),
      ...[1, 2, 3, 4].map((index) => numbered(index, {})),
    ];
    open('MENTOR', '/calendar?day=2026-03-19&view=month', entries);
    const cell = within(await screen.findByRole('gridcell', { name: /^19 March 2026/ }));
    const [first] = cell.getAllByRole('link');
    expect(first).toHaveTextContent(/Somebody is never safe/);
    const panel = within(screen.getByRole('region', { name: '19 March 2026, Thursday' }));
    expect(panel.getAllByRole('listitem')[0]).toHaveTextContent(/Somebody is never safe/);
  });

  it('shows of tasks first what tells them apart, and says the whole on demand', async () => {
    const task = { ...LATE, type: 'TASK', kind: 'FIRST_STEP', overdue: false } as const;
    const steps = ['IDENTITY_CARD', 'CLINIC'].map((step, index) => ({
      ...task,
      id: `01990000-0000-7000-8000-00000000005${index}`,
      params: { step },
    }));
    open('MENTOR', '/calendar?day=2026-03-19&view=month', steps);
    const grid = within(await screen.findByRole('grid', { name: 'March 2026' }));
    const [card, clinic] = grid.getAllByRole('link');
    expect(card).toHaveAttribute('title', 'Task: First 30 days: identity card · RS-2026-000007');
    expect(within(card!).getByText('First 30 days: identity card')).toBeTruthy();
    expect(within(clinic!).getByText('First 30 days: clinic')).toBeTruthy();
    expect(clinic).toHaveAccessibleName(/^Task: *First 30 days: clinic *RS-2026- ?000007$/);
  });

  it('is moved through by keyboard: by day, week and month', async () => {
    const { user } = open('MENTOR', '/calendar?day=2026-03-19&view=month');
    (await screen.findByRole('gridcell', { name: /^19 March/ })).focus();
    const focused = (name: RegExp) =>
      waitFor(() => expect(screen.getByRole('gridcell', { name })).toHaveFocus());
    await user.keyboard('{ArrowRight}');
    await focused(/^20 March/);
    await user.keyboard('{ArrowUp}');
    await focused(/^13 March/);
    await user.keyboard('{PageDown}');
    await focused(/^13 April/);
    await waitFor(() => expect(asked().at(-1)).toContain('from=2026-03-30&to=2026-05-03'));
  });

  it('is looked at per mentor and per team by those who lead them', async () => {
    const { user } = open('COORDINATOR', '/calendar?day=2026-03-19&view=week');
    await user.click(await screen.findByRole('combobox', { name: 'Whose calendar' }));
    await user.click(await screen.findByRole('option', { name: 'Ümid' }));
    await waitFor(() => expect(asked().at(-1)).toContain(`team=${MENTOR.organisationId}`));
    await user.click(screen.getByRole('combobox', { name: 'Whose calendar' }));
    await user.click(await screen.findByRole('option', { name: MENTOR.name }));
    await waitFor(() => expect(asked().at(-1)).toContain(`mentor=${MENTOR.id}`));
    expect(asked().at(-1)).not.toContain('team=');
  });
});
