import { addDays, dayOfWeek, plainDate, type PlainDate } from '../kernel/index.js';
import { AZ_CABINET_DAYS, AZ_LUNAR_DAYS, FIXED_DAYS, LABOUR_CODE } from './azerbaijan.data.js';
import type { Holiday, HolidayName } from './holiday.js';
import { estimatedLunarDays, type LunarDays } from './lunar-days.js';

const isWeekend = (date: PlainDate): boolean => dayOfWeek(date) >= 6;

const holiday = (
  date: PlainDate,
  name: HolidayName,
  uncertain: boolean,
  source: string,
): Holiday => ({ date, kind: 'HOLIDAY', name, movedFrom: null, uncertain, source });

function fixedDays(year: number, uncertain: boolean): Holiday[] {
  return FIXED_DAYS.map(([month, day, name]) => {
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return holiday(plainDate(date), name, uncertain, LABOUR_CODE);
  });
}

function lunarDays({ ramazan, qurban, uncertain, source }: LunarDays): Holiday[] {
  return [
    ...ramazan.map((date) => holiday(date, 'RAMAZAN', uncertain, source)),
    ...qurban.map((date) => holiday(date, 'QURBAN', uncertain, source)),
  ];
}

function nextWorkingDay(after: PlainDate, taken: ReadonlySet<PlainDate>): PlainDate {
  let date = addDays(after, 1);
  while (isWeekend(date) || taken.has(date)) date = addDays(date, 1);
  return date;
}

/**
 * One more day off for each holiday on a weekend (20 January never moves) and for each day of Ramazan or Qurban
 * that meets another holiday. A day that is both gives one day, not two; 21 March 2026 gave two because it was
 * Novruz on a Saturday and Ramazan besides (decisions.md D-49).
 */
function substitutes(fixed: readonly Holiday[], lunar: readonly Holiday[]): Holiday[] {
  const fixedDates = new Set(fixed.map(({ date }) => date));
  const lost = [
    ...fixed.filter(({ date, name }) => isWeekend(date) && name !== 'MOURNING_DAY'),
    ...lunar.filter(({ date }) => isWeekend(date) || fixedDates.has(date)),
  ].sort((a, b) => a.date.localeCompare(b.date));
  const taken = new Set([...fixed, ...lunar].map(({ date }) => date));
  return lost.map((day) => {
    const date = nextWorkingDay(day.date, taken);
    taken.add(date);
    return { ...day, date, movedFrom: day.date };
  });
}

/** A year's own days off with those that stand in for the lost ones, in date order. */
export function withSubstitutes(own: readonly Holiday[]): Holiday[] {
  const isLunar = ({ name }: Holiday): boolean => name === 'RAMAZAN' || name === 'QURBAN';
  const moved = substitutes(
    own.filter((day) => !isLunar(day)),
    own.filter(isLunar),
  );
  return [...own, ...moved].sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * Azerbaijan's days off of one year by the rule: fixed days, both lunar feasts and their substitutes, in date order.
 * @param year 1900 to 2199
 * @param lunar the feasts; computed and uncertain when absent
 */
export function azHolidays(year: number, lunar?: LunarDays): Holiday[] {
  const fixed = fixedDays(year, lunar === undefined);
  const moving = lunarDays(lunar ?? estimatedLunarDays(year));
  return withSubstitutes([...fixed, ...moving]);
}

/** What is entered for a year: the rule with the decided feasts, and the Cabinet's swaps. */
export const azHolidayTable = (year: number): Holiday[] =>
  [
    ...azHolidays(year, AZ_LUNAR_DAYS[year]),
    ...AZ_CABINET_DAYS.filter(({ date }) => date.startsWith(`${year}-`)),
  ].sort((a, b) => a.date.localeCompare(b.date));
