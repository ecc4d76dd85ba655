import type { Calendar } from '@qayidis/domain/calendar';
import { addDays } from '@qayidis/domain/kernel';
import {
  anchorDaysOf,
  type QuietHours,
  REMINDER_TRIGGERS,
  type StepUnit,
  TRIGGER_TRAITS,
} from '@qayidis/domain/reminders';
import type { Transaction } from '../../platform/database/index.js';
import { calendarOf } from '../calendars/public.js';
import { parametersOf } from '../parameter-values/public.js';
import type { HitParameters } from './hits-sql.js';

/** Days ahead for which the planner writes down what is due (security.md 5). */
const DAYS_AHEAD = 2;
/** No step is told later than this after its day. */
const DAYS_BACK = Math.max(
  ...REMINDER_TRIGGERS.map((trigger) => TRIGGER_TRAITS[trigger].expiresAfter),
);

interface Offset {
  readonly offset: number;
  readonly unit: StepUnit;
}

const DISTINCT_OFFSETS = `select distinct offset_value as "offset", unit from reminder_steps
  where unit in ('CD', 'WD') order by 1, 2`;

/** Counted once for each day, calendar and set of offsets: a calendar object is a new one when a day off changes. */
const counted = new WeakMap<Calendar, Map<string, string>>();
const MOST_COUNTED = 50;

function stepDaysOf(calendar: Calendar, offsets: readonly Offset[], from: string, to: string) {
  const ofCalendar = counted.get(calendar) ?? new Map<string, string>();
  counted.set(calendar, ofCalendar);
  const key = JSON.stringify([from, to, offsets]);
  const found = ofCalendar.get(key);
  if (found !== undefined) return found;
  if (ofCalendar.size >= MOST_COUNTED) ofCalendar.clear();
  const window = { from, to } as Parameters<typeof anchorDaysOf>[1];
  const days = JSON.stringify(anchorDaysOf(offsets, window, calendar));
  ofCalendar.set(key, days);
  return days;
}

/** The hours of the installation: a person has one inbox, whatever programmes say. */
export async function quietHoursOf(tx: Transaction): Promise<QuietHours> {
  const { QUIET_FROM, QUIET_UNTIL } = await parametersOf(tx, null);
  return { from: QUIET_FROM.value, until: QUIET_UNTIL.value };
}

interface Asked {
  /** Only of these things; all by default. */
  readonly subjectIds?: readonly string[];
  readonly daysBack?: number;
  readonly daysAhead?: number;
  /** Steps that are not rows yet. */
  readonly offsets?: readonly Offset[];
}

/** What the statements of `hits-sql` need to know of the calendar and of the hours. */
export async function hitParametersOf(tx: Transaction, asked: Asked = {}): Promise<HitParameters> {
  const { subjectIds = null, daysBack = DAYS_BACK, daysAhead = DAYS_AHEAD } = asked;
  const offsets = asked.offsets ?? (await tx.query<Offset>(DISTINCT_OFFSETS));
  const [first, last] = [addDays(tx.today, -daysBack), addDays(tx.today, daysAhead)];
  const stepDays = stepDaysOf(await calendarOf(tx), offsets, first, last);
  const { from, until } = await quietHoursOf(tx);
  return { stepDays, quietFrom: from, quietUntil: until, subjectIds };
}
