import {
  anchorDaysOf,
  type QuietHours,
  REMINDER_TRIGGERS,
  type StepUnit,
  TRIGGER_TRAITS,
} from '@qayidis/domain/reminders';
import { addDays } from '@qayidis/domain/kernel';
import type { Transaction } from '../../platform/database/index.js';
import { WORKING_DAYS } from '../deadlines/public.js';
import { parametersOf } from '../parameters/public.js';
import type { HitParameters } from './hits-sql.js';

/** Days ahead for which the planner writes down what is due (security.md 5). */
export const DAYS_AHEAD = 2;
/** No step is told later than this after its day. */
export const DAYS_BACK = Math.max(
  ...REMINDER_TRIGGERS.map((trigger) => TRIGGER_TRAITS[trigger].expiresAfter),
);

const DISTINCT_OFFSETS = `select distinct offset_value as "offset", unit from reminder_steps where unit in ('CD', 'WD')`;

/** The hours of the installation: a person has one inbox, whatever programmes say. */
export async function quietHoursOf(tx: Transaction): Promise<QuietHours> {
  const { QUIET_FROM, QUIET_UNTIL } = await parametersOf(tx, null);
  return { from: QUIET_FROM.value, until: QUIET_UNTIL.value };
}

/** What the statements of `hits-sql` need to know of the calendar and of the hours. */
export async function hitParametersOf(
  tx: Transaction,
  subjectIds: readonly string[] | null,
  back = DAYS_BACK,
  ahead = DAYS_AHEAD,
): Promise<HitParameters> {
  const steps = await tx.query<{ offset: number; unit: StepUnit }>(DISTINCT_OFFSETS);
  const window = { from: addDays(tx.today, -back), to: addDays(tx.today, ahead) };
  const days = anchorDaysOf(steps, window, WORKING_DAYS);
  const { from, until } = await quietHoursOf(tx);
  return { stepDays: JSON.stringify(days), quietFrom: from, quietUntil: until, subjectIds };
}
