import dayjs from 'dayjs';
import { formatDate } from '#/lib/dates';
import type { Language } from '#/lib/i18n';

/** Days are `YYYY-MM-DD`; weeks begin on Monday. */
export type Week = readonly string[];

const iso = (day: dayjs.Dayjs): string => day.format('YYYY-MM-DD');

export const addDays = (day: string, count: number): string => iso(dayjs(day).add(count, 'day'));

/** The same day of another month, or its last where it has no such day. */
export const addMonths = (day: string, count: number): string =>
  iso(dayjs(day).add(count, 'month'));

export const monthStart = (day: string): string => `${day.slice(0, 7)}-01`;
export const monthEnd = (day: string): string => iso(dayjs(day).endOf('month'));

const mondayOf = (day: string): string => addDays(day, -((dayjs(day).day() + 6) % 7));

export function weekOf(day: string): Week {
  const monday = mondayOf(day);
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at));
}

/** The sheet of a month: whole weeks from before its first day to after its last. */
export function sheetOf(day: string): readonly Week[] {
  const weeks: Week[] = [];
  for (let at = mondayOf(monthStart(day)); at <= monthEnd(day); at = addDays(at, 7))
    weeks.push(weekOf(at));
  return weeks;
}

const locale = (day: string, language: Language, pattern: string): string =>
  dayjs(day).locale(language).format(pattern);

export const weekdayName = (day: string, language: Language): string =>
  locale(day, language, 'dddd');
export const weekdayShort = (day: string, language: Language): string =>
  locale(day, language, 'dd');
/** As a heading: "Noyabr 2026", and "İyun", for the small "i" of Azerbaijani has a dot as a capital too. */
export function monthName(day: string, language: Language): string {
  const name = locale(day, language, 'MMMM YYYY');
  const first = language === 'az' && name.startsWith('i') ? 'İ' : name.charAt(0).toUpperCase();
  return `${first}${name.slice(1)}`;
}

/** "5 December 2026, Saturday". */
export const longDay = (day: string, language: Language): string =>
  `${formatDate(day, language, 'long')}, ${weekdayName(day, language)}`;
