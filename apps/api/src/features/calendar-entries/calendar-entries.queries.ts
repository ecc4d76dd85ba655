import { Injectable } from '@nestjs/common';
import type { Calendar } from '@qayidis/domain/calendar';
import {
  type CalendarPeriod,
  daysOf,
  monthOf,
  periodFault,
  PRESSING_ENTRIES,
} from '@qayidis/domain/calendar-entries';
import { addDays, earlierOf, plainDate } from '@qayidis/domain/kernel';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { calendarOf } from '../calendars/public.js';
import { TaskTexts } from '../tasks/public.js';
import type { CalendarQuery } from './dto/calendar.request.js';
import type {
  CalendarDayResponse,
  CalendarEntryResponse,
  CalendarMentorResponse,
  CalendarResponse,
} from './dto/calendar.response.js';
import { type EntryFilter, entriesSql, entryParameters, type EntryRow } from './entries-sql.js';

const MOST_ENTRIES = 500;
const MOST_OVERDUE = 1000;
const MOST_LEFT = 100;
const SINCE_EVER = plainDate('1991-10-18');
/** `entryRank` of the domain. */
const RANK = `case ${PRESSING_ENTRIES.map(
  (parts, rank) => `when ${parts.map(isOneOf).join(' or ')} then ${rank}`,
).join(' ')} else ${PRESSING_ENTRIES.length} end`;
const BY_RANK = `order by "on", ${RANK}, type, "caseNumber", id`;
const BY_TYPE = 'order by "on", type, "caseNumber", id';

function isOneOf({ types, kinds }: (typeof PRESSING_ENTRIES)[number][number]): string {
  const ofTypes = `type = any('{${types.join(',')}}')`;
  return kinds === null ? ofTypes : `(${ofTypes} and kind = any('{${kinds.join(',')}}'))`;
}

const MENTORS = `select u.id, u.name, o.id as "organisationId", o.name as "organisationName"
  from users u left join organisations o on o.id = u.organisation_id
 where u.programme_id = $1 and u.role = 'MENTOR' and u.status = 'ACTIVE'
 order by app.sort_key_az(u.name), u.id`;

interface DayCount {
  readonly on: string;
  readonly count: number;
}

/** What is due or planned, day by day, of the cases that one works with (docs/domain/reminders.md REM-40). */
@Injectable()
export class CalendarEntriesQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: TaskTexts,
  ) {}

  /** @throws ProblemError VALIDATION_FAILED for a period that ends before it begins, or is too long. */
  list(actor: Actor, query: CalendarQuery): Promise<CalendarResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const period = periodOf(query, tx);
        tx.audit({ action: 'calendar.read', entity: 'user', entityId: actor.userId });
        const counts = await countsOf(tx, query, period);
        return {
          ...period,
          days: daysWith(period, await calendarOf(tx), counts, tx),
          entries: await this.page(tx, query, period),
          total: counts.reduce((sum, { count }) => sum + count, 0),
          ...(await this.leftFrom(tx, query, before(tx, period))),
          mentors: await mentorsFor(tx),
        };
      },
      { readOnly: true },
    );
  }

  /** What was due before the first day and is still open: how much, and the oldest of it. */
  private async leftFrom(tx: Transaction, filter: EntryFilter, period: CalendarPeriod) {
    const overdueBefore = await countUpTo(MOST_OVERDUE, tx, filter, period);
    const left = overdueBefore > 0 ? await this.page(tx, filter, period, MOST_LEFT) : [];
    return { overdueBefore, left };
  }

  private async page(
    tx: Transaction,
    filter: EntryFilter,
    period: CalendarPeriod,
    most = MOST_ENTRIES,
  ): Promise<CalendarEntryResponse[]> {
    const rows = await select(tx, filter, period, { most, orderSql: BY_RANK });
    const opened = await this.texts.open(tx, rows);
    return opened.map(({ createdAt: _made, version: _version, ...entry }) => ({
      ...entry,
      overdue: entry.on < tx.today,
    }));
  }
}

/** The first entries of a period by day for calendars outside: their order must not tell what is urgent (REM-44). */
export const entriesOf = (
  tx: Transaction,
  filter: EntryFilter,
  period: CalendarPeriod,
  most: number,
): Promise<EntryRow[]> => select(tx, filter, period, { most, orderSql: BY_TYPE });

const select = (
  tx: Transaction,
  filter: EntryFilter,
  period: CalendarPeriod,
  { most, orderSql }: { readonly most: number; readonly orderSql: string },
): Promise<EntryRow[]> =>
  tx.query<EntryRow>(`select * from (${entriesSql(tx.actor, filter)}) x ${orderSql} limit $6`, [
    ...entryParameters(tx, filter, period),
    most,
  ]);

function periodOf({ from, to }: CalendarQuery, { today }: Transaction): CalendarPeriod {
  const period = { ...monthOf(from ?? today), ...(from && { from }), ...(to && { to }) };
  const fault = periodFault(period);
  if (fault === null) return period;
  throw new ProblemError('VALIDATION_FAILED', { errors: [{ pointer: '?to', ...fault }] });
}

const countsOf = (tx: Transaction, filter: EntryFilter, period: CalendarPeriod) =>
  tx.query<DayCount>(
    `select "on", count(*)::integer as count from (${entriesSql(tx.actor, filter)}) x group by "on"`,
    entryParameters(tx, filter, period),
  );

const before = ({ today }: Transaction, { from }: CalendarPeriod): CalendarPeriod => ({
  from: SINCE_EVER,
  to: addDays(earlierOf(from, today), -1),
});

async function countUpTo(
  most: number,
  tx: Transaction,
  filter: EntryFilter,
  period: CalendarPeriod,
): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::integer as count from (select 1 from (${entriesSql(tx.actor, filter)}) x limit $6) y`,
    [...entryParameters(tx, filter, period), most],
  );
  return row?.count ?? 0;
}

function daysWith(
  period: CalendarPeriod,
  calendar: Calendar,
  counts: readonly DayCount[],
  { today }: Transaction,
): CalendarDayResponse[] {
  const byDay = new Map(counts.map(({ on, count }) => [on, count]));
  return daysOf(period).map((date) => {
    const { working, reason, names, labels, uncertain } = calendar.explain(date);
    const count = byDay.get(date) ?? 0;
    return {
      ...{ date, working, reason, uncertain, count },
      overdue: date < today ? count : 0,
      names: [...names],
      labels: [...labels],
    };
  });
}

const mentorsFor = (tx: Transaction): Promise<CalendarMentorResponse[]> =>
  tx.actor.role === 'MENTOR' ? Promise.resolve([]) : tx.query(MENTORS, [tx.actor.programmeId]);
