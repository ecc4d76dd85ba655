import { addDays, type PlainDate, plainDateOf } from '../kernel/index.js';

const day = (year: number, month: number, date: number): PlainDate => {
  const found = plainDateOf(year, month, date);
  if (found === null) throw new RangeError(`No Easter in ${year}`);
  return found;
};

/** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
export function westernEaster(year: number): PlainDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const gregorian = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (gregorian + 19 * golden + 15) % 30;
  const late = epact === 29 || (epact === 28 && golden > 10) ? 1 : 0;
  const moon = epact - late;
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return day(year, month, offset + 28 - 31 * Math.floor(month / 4));
}

/** Easter Sunday of the eastern churches, by the Julian calendar; the difference holds from 1900 to 2099. */
export function easternEaster(year: number): PlainDate {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + weekday + 114;
  return addDays(day(year, Math.floor(sum / 31), (sum % 31) + 1), 13);
}
