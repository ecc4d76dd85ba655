import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import type { Role } from '@qayidis/domain/permissions';
import { screen, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const QURBAN = {
  id: '01990000-0000-7000-8000-000000000021',
  date: '2027-05-16',
  kind: 'HOLIDAY',
  name: 'QURBAN',
  label: null,
  movedFrom: null,
  uncertain: true,
  source: 'Forecast',
} satisfies Schemas['HolidayResponse'];
const SUBSTITUTE = {
  ...QURBAN,
  id: '01990000-0000-7000-8000-000000000022',
  date: '2027-05-18',
  movedFrom: '2027-05-16',
} satisfies Schemas['HolidayResponse'];
const PREVIEW = {
  workingDaysBefore: 241,
  workingDaysAfter: 241,
  seen: 'a1b2',
  moves: {
    examined: 20_000,
    total: 41_000,
    moved: 2,
    kinds: [{ kind: 'PLAN', count: 2 }],
    first: [{ caseNumber: 'RS-2027-000007', kind: 'PLAN', from: '2027-05-19', to: '2027-05-20' }],
  },
} satisfies Schemas['HolidayPreviewResponse'];

const CHANGE = {
  id: '01990000-0000-7000-8000-000000000023',
  command: 'CONFIRM',
  day: '2027-05-16',
  movedTo: null,
  name: 'QURBAN',
  label: null,
  source: 'Cabinet No 400',
  reason: 'decided',
  decidedByName: 'Admin',
  createdAt: '2026-11-20T08:00:00Z',
  recount: { state: 'STUCK', moved: 500 },
} satisfies Schemas['HolidayChangeResponse'];

type Changes = Schemas['HolidayChangeResponse'][];

function signedInAs(role: Role, changes: Changes = [], items = [QURBAN, SUBSTITUTE]): void {
  stub.on('GET /api/v1/session', answer(200, sessionOf(role, 'en')));
  stub.on(
    'GET /api/v1/holidays',
    answer(200, {
      country: 'AZ',
      year: 2027,
      enteredYears: [2025, 2026, 2027],
      confirmed: false,
      workingDays: 241,
      changeable: role === 'ADMIN',
      items,
      changes,
    } satisfies Schemas['HolidaysResponse']),
  );
}

const open = () => renderAdmin('/holidays?country=AZ&year=2027');

beforeEach(() => changeLanguage('en'));

describe('the table of days (CAL-10)', () => {
  it('names days, substitutes and forecasts, and offers nothing to who only reads', async () => {
    signedInAs('PM');
    open();
    expect(await screen.findByText('Qurban (for 16.05.2027)')).toBeTruthy();
    expect(screen.getByText('241 working days')).toBeTruthy();
    expect(screen.getAllByText('Uncertain')).toHaveLength(2);
    expect(screen.getByText('Nothing was changed.')).toBeTruthy();
    expect(screen.queryByText('Confirm')).toBeNull();
  });

  it('calls a day that was given no name by what it is, and keeps its source apart', async () => {
    const source = 'Cabinet No 412';
    const unnamed = { ...QURBAN, name: 'CABINET_DECISION', uncertain: false, source } as const;
    const days = [
      { ...unnamed, id: CHANGE.id, date: '2027-12-15', kind: 'EXTRA_OFF' },
      { ...unnamed, date: '2027-12-18', kind: 'EXTRA_WORK' },
    ] as unknown as (typeof QURBAN)[];
    const added = { ...CHANGE, command: 'ADD', name: 'CABINET_DECISION', day: '2027-12-15' };
    signedInAs('ADMIN', [added as unknown as Changes[number]], days);
    open();
    const remove = { name: 'Remove: Extra day off, 15.12.2027' };
    expect(await screen.findByRole('button', remove)).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'Remove: Extra working day, 18.12.2027' }),
    ).toBeTruthy();
    expect(screen.getAllByText(source).length).toBeGreaterThan(0);
    expect(screen.getByText('Add a day: 15.12.2027')).toBeTruthy();
    expect(screen.queryByText(/Decision of the Cabinet/)).toBeNull();
  });

  it('says in the journal that the recount of deadlines is stuck (DL-16)', async () => {
    signedInAs('PM', [CHANGE]);
    open();
    expect(
      await screen.findByText(/is stuck and tried again each minute. Moved so far: 500/),
    ).toBeTruthy();
  });

  it('moves a forecast day once its source is named and what moves was looked at', async () => {
    signedInAs('ADMIN');
    const view = open();
    const opener = { name: 'Move: Qurban, 16.05.2027' };
    await view.user.click(await screen.findByRole('button', opener));
    expect(screen.queryByRole('button', { name: /Qurban \(for/ })).toBeNull();
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.click(dialog.getByText('What will move?'));
    expect((await dialog.findAllByText(/Fill in this field/)).length).toBeGreaterThan(0);
    await view.user.type(dialog.getByLabelText(/^Source/), 'Cabinet No 400');
    await view.user.type(dialog.getByLabelText(/^Reason/), 'decided');
    stub.on('POST /api/v1/holidays/preview', answer(200, PREVIEW));
    await view.user.click(dialog.getByText('What will move?'));
    expect(await dialog.findByText('2 due dates move')).toBeTruthy();
    expect(dialog.getByText(/The first 20,000 of 41,000 running deadlines/)).toBeTruthy();
    expect(dialog.getByText('RS-2027-000007')).toBeTruthy();
    expect(dialog.getByText('Listed are the first 1 of 2.')).toBeTruthy();
    const params = { rule: 'HOLIDAY_DAY_TAKEN' };
    const refused = { code: 'RULE_REFUSED', pointer: '#/to', params };
    stub.on('POST /api/v1/holidays', answer(422, refused));
    await view.user.click(dialog.getByText('Confirm the change'));
    expect(await dialog.findByRole('button', { name: 'New date' })).toBeTruthy();
    expect(dialog.getByLabelText(/^New date/)).toHaveAccessibleDescription(
      /such a day on this date/,
    );
    const sent: unknown = await stub.requests
      .findLast(({ method, url }) => method === 'POST' && url.endsWith('/holidays'))
      ?.clone()
      .json();
    expect(sent).toEqual({
      country: 'AZ',
      command: 'MOVE',
      date: '2027-05-16',
      name: 'QURBAN',
      to: '2027-05-16',
      source: 'Cabinet No 400',
      reason: 'decided',
      seen: 'a1b2',
    });
  });

  it('forgets a refused confirm once what moves is looked at anew', async () => {
    signedInAs('ADMIN');
    const view = open();
    await view.user.click(
      await screen.findByRole('button', { name: 'Confirm: Qurban, 16.05.2027' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.type(dialog.getByLabelText(/^Source/), 'Cabinet No 400');
    await view.user.type(dialog.getByLabelText(/^Reason/), 'decided');
    const params = { rule: 'HOLIDAY_LOOK_FIRST' };
    stub.on('POST /api/v1/holidays', answer(422, { code: 'RULE_REFUSED', params }));
    await view.user.click(dialog.getByText('Confirm the change'));
    expect(await dialog.findByText(/this change was not shown/)).toBeTruthy();
    stub.on('POST /api/v1/holidays/preview', answer(200, PREVIEW));
    await view.user.click(dialog.getByText('What will move?'));
    expect(await dialog.findByText('2 due dates move')).toBeTruthy();
    expect(dialog.queryByText('That did not work')).toBeNull();
  });

  it('says of an added day off that the day is off already', async () => {
    signedInAs('ADMIN');
    const view = open();
    await view.user.click(await screen.findByRole('button', { name: 'Add a day' }));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.type(dialog.getByLabelText(/^Date/), '20.03.2027');
    await view.user.type(dialog.getByLabelText(/^Source/), 'Cabinet No 400');
    await view.user.type(dialog.getByLabelText(/^Reason/), 'decided');
    stub.on('POST /api/v1/holidays/preview', answer(200, PREVIEW));
    await view.user.click(dialog.getByText('What will move?'));
    expect(await dialog.findByText(/This day is off already/)).toBeTruthy();
  });
});
