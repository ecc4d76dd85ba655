import { Injectable } from '@nestjs/common';
import {
  type Calendar,
  type CalendarCountry,
  createCalendar,
  HOME_COUNTRY,
  holidayRule,
  isYearConfirmed,
  workingDaysBetween,
  yearToConfirm,
} from '@qayidis/domain/calendar';
import { plainDate } from '@qayidis/domain/kernel';
import { type Role, scopeOf } from '@qayidis/domain/permissions';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { holidaysOf } from '../calendars/public.js';
import { RECOUNT_SQL } from '../deadlines/public.js';
import type { HolidaysQuery } from './dto/holiday.request.js';
import type {
  HolidayChangeResponse,
  HolidayResponse,
  HolidaysResponse,
} from './dto/holiday.response.js';

const ITEMS = `select id, date, kind, name, label, moved_from as "movedFrom", uncertain, source from holidays
  where country = $1 and date >= make_date($2, 1, 1) and date < make_date($2 + 1, 1, 1)
  order by date, name, label`;
/** A recount is asked for in the unit of work of its change, so both have one moment. */
const CHANGES = `select h.id, h.command, h.day, h.moved_to as "movedTo", h.name, h.label, h.source, h.reason,
    coalesce(u.name, '') as "decidedByName", to_json(h.created_at) #>> '{}' as "createdAt",
    ${RECOUNT_SQL} as recount
  from holiday_changes h left join users u on u.id = h.decided_by
  left join deadline_recomputations r on r.country = h.country and r.created_at = h.created_at
  where h.country = $1 and h.year = $2 order by h.created_at desc, h.id desc limit 100`;

export const workingDaysOf = (calendar: Calendar, year: number): number =>
  workingDaysBetween(calendar, plainDate(`${year - 1}-12-31`), plainDate(`${year}-12-31`));

/** Days off and on of a country and year, with what was changed in them. */
@Injectable()
export class HolidaysQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  get(actor: Actor, { country = HOME_COUNTRY, year }: HolidaysQuery): Promise<HolidaysResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'holiday.read', entity: 'calendar', entityId: null });
        return this.page(tx, country, year ?? Number(tx.today.slice(0, 4)));
      },
      { readOnly: true },
    );
  }

  /** The page inside a unit of work, for the answer to a change. */
  async page(tx: Transaction, country: CalendarCountry, year: number): Promise<HolidaysResponse> {
    const rows = await holidaysOf(tx, country);
    const years = new Set(rows.map(({ date }) => Number(date.slice(0, 4))));
    return {
      country,
      year,
      enteredYears: [...years].sort(),
      confirmed: isYearConfirmed(rows, year),
      // Of these rows, not of the shared calendar: what a command has written may still be undone.
      workingDays: workingDaysOf(createCalendar(rows, holidayRule(country)), year),
      changeable: scopeOf(tx.actor.role as Role, 'holiday.administer') !== undefined,
      items: await tx.query<HolidayResponse>(ITEMS, [country, year]),
      changes: await tx.query<HolidayChangeResponse>(CHANGES, [country, year]),
    };
  }

  /** The year whose days of Azerbaijan wait for a confirmation, and how many of them; null where none does. */
  async toConfirm(tx: Transaction): Promise<{ year: number; count: number } | null> {
    const rows = await holidaysOf(tx, HOME_COUNTRY);
    const year = yearToConfirm(rows, tx.today);
    if (year === null) return null;
    const open = rows.filter(({ date, uncertain }) => uncertain && date.startsWith(`${year}-`));
    return { year, count: Math.max(open.length, 1) };
  }
}
