import {
  type Calendar,
  type CalendarCountry,
  createCalendar,
  HOME_COUNTRY,
  type Holiday,
  holidayRule,
} from '@qayidis/domain/calendar';
import type { Transaction } from '../../platform/database/index.js';

type Asked = Pick<Transaction, 'query'>;

const ROWS = `select date, kind, name, label, moved_from as "movedFrom", uncertain, source
  from holidays where country = $1 order by date, name`;

interface Known {
  readonly version: number;
  readonly calendar: Calendar;
}

/** What was read last, by country; used only while the database says that it is still so. */
const known = new Map<CalendarCountry, Known>();

const asked = new WeakMap<Asked, Map<CalendarCountry, Promise<Calendar>>>();

/** A country's working days as its table has them now, asked once in a unit of work (docs/domain/calendar.md). */
export function calendarOf(tx: Asked, country: CalendarCountry = HOME_COUNTRY): Promise<Calendar> {
  const ofWork = asked.get(tx) ?? new Map<CalendarCountry, Promise<Calendar>>();
  asked.set(tx, ofWork);
  const found = ofWork.get(country) ?? current(tx, country);
  ofWork.set(country, found);
  return found;
}

/** The rows of a country's table, in order of their dates. */
export const holidaysOf = (tx: Asked, country: CalendarCountry): Promise<Holiday[]> =>
  tx.query<Holiday>(ROWS, [country]);

async function current(tx: Asked, country: CalendarCountry): Promise<Calendar> {
  const [row] = await tx.query<{ version: number }>(
    'select version from calendars where country = $1',
    [country],
  );
  if (row === undefined) throw new Error(`There is no calendar of ${country}`);
  const last = known.get(country);
  if (last?.version === row.version) return last.calendar;
  const calendar = createCalendar(await holidaysOf(tx, country), holidayRule(country));
  known.set(country, { version: row.version, calendar });
  return calendar;
}
