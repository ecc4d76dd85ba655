/** A calendar date without time or zone, always `YYYY-MM-DD`. Legal dates are never `Date` objects. */
export type PlainDate = string & { readonly __plainDate: unique symbol };

const DAYS_IN_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return leap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const padded = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** The day of three numbers, or null where the calendar has none; years 1900 to 2199 as everywhere. */
export function plainDateOf(year: number, month: number, day: number): PlainDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1900 || year > 2199) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${padded(month)}-${padded(day)}` as PlainDate;
}

/**
 * Days since 1 January 1970, by whole-number arithmetic (proleptic Gregorian calendar): lists and registers count
 * thousands of days, where a calendar object each would be felt.
 */
export function dayNumber(date: PlainDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8)) - 1;
  const dayOfEra = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970;
}

/** The inverse of `dayNumber`; null outside 1900 to 2199. */
export function dateOfDayNumber(days: number): PlainDate | null {
  const shifted = days + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const ofEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const ofYear = dayOfEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return plainDateOf(ofEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
