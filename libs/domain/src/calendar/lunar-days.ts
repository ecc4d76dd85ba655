import { addDays, plainDate, type PlainDate } from '../kernel/index.js';

export interface LunarDays {
  readonly ramazan: readonly PlainDate[];
  readonly qurban: readonly PlainDate[];
  readonly uncertain: boolean;
  readonly source: string;
}

const JULIAN_DAY_OF_2000 = 2_451_545;
const SHAWWAL = 10;
const DHU_AL_HIJJA = 12;

/** Tabular Islamic calendar (civil epoch): right to within a day of the moon that is really seen. */
function hijriDate(year: number, month: number, day: number): PlainDate {
  const julianDay =
    Math.floor((11 * year + 3) / 30) +
    354 * year +
    30 * month -
    Math.floor((month - 1) / 2) +
    day +
    1_948_440 -
    385;
  return addDays(plainDate('2000-01-01'), julianDay - JULIAN_DAY_OF_2000);
}

/** A year may see the same feast twice: a lunar year is eleven days shorter than ours. */
function twoDaysIn(year: number, month: number, day: number): PlainDate[] {
  const hijri = Math.floor(((year - 622) * 33) / 32);
  return [hijri - 1, hijri, hijri + 1, hijri + 2]
    .map((candidate) => hijriDate(candidate, month, day))
    .filter((first) => first.startsWith(`${year}-`))
    .flatMap((first) => [first, addDays(first, 1)]);
}

/** Both feasts by computation, for years whose Cabinet decision is not entered. Always uncertain by a day. */
export const estimatedLunarDays = (year: number): LunarDays => ({
  ramazan: twoDaysIn(year, SHAWWAL, 1),
  qurban: twoDaysIn(year, DHU_AL_HIJJA, 10),
  uncertain: true,
  source: 'Tabular Islamic calendar',
});
