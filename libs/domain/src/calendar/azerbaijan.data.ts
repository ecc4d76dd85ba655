import { plainDate } from '../kernel/index.js';
import type { Holiday, HolidayKind, HolidayName } from './holiday.js';
import type { LunarDays } from './lunar-days.js';

/** Month, day, name. Labour Code art. 105 (reintegration.md 9.7). */
export const FIXED_DAYS: readonly (readonly [number, number, HolidayName])[] = [
  [1, 1, 'NEW_YEAR'],
  [1, 2, 'NEW_YEAR'],
  [1, 20, 'MOURNING_DAY'],
  [3, 8, 'WOMENS_DAY'],
  [3, 20, 'NOVRUZ'],
  [3, 21, 'NOVRUZ'],
  [3, 22, 'NOVRUZ'],
  [3, 23, 'NOVRUZ'],
  [3, 24, 'NOVRUZ'],
  [5, 9, 'VICTORY_OVER_FASCISM'],
  [5, 28, 'INDEPENDENCE_DAY'],
  [6, 15, 'NATIONAL_SALVATION_DAY'],
  [6, 26, 'ARMED_FORCES_DAY'],
  [11, 8, 'VICTORY_DAY'],
  [11, 9, 'FLAG_DAY'],
  [12, 31, 'SOLIDARITY_DAY'],
];

export const LABOUR_CODE = 'Labour Code, Art. 105';

/** Ramazan and Qurban as decided or forecast; the year 2027 is a forecast, uncertain by a day. */
export const AZ_LUNAR_DAYS: Readonly<Record<number, LunarDays>> = {
  2025: {
    ramazan: [plainDate('2025-03-30'), plainDate('2025-03-31')],
    qurban: [plainDate('2025-06-06'), plainDate('2025-06-07')],
    uncertain: false,
    source: 'Cabinet of Ministers, yearly decision for 2025',
  },
  2026: {
    ramazan: [plainDate('2026-03-20'), plainDate('2026-03-21')],
    qurban: [plainDate('2026-05-27'), plainDate('2026-05-28')],
    uncertain: false,
    source: 'Cabinet of Ministers No 362 of 2 December 2025',
  },
  2027: {
    ramazan: [plainDate('2027-03-09'), plainDate('2027-03-10')],
    qurban: [plainDate('2027-05-16'), plainDate('2027-05-17')],
    uncertain: true,
    source: 'Forecast',
  },
};

const swap = (date: string, kind: HolidayKind, name: HolidayName): Holiday => ({
  date: plainDate(date),
  kind,
  name,
  movedFrom: null,
  uncertain: true,
  source: 'Cabinet of Ministers, decisions for 2025; to be re-checked',
});

/** Days swapped by the Cabinet. None is known for 2026 and 2027. */
export const AZ_CABINET_DAYS: readonly Holiday[] = [
  swap('2025-01-03', 'EXTRA_OFF', 'CABINET_DECISION'),
  swap('2025-01-29', 'EXTRA_OFF', 'ELECTION'),
  swap('2025-03-10', 'EXTRA_WORK', 'CABINET_DECISION'),
  swap('2025-03-27', 'EXTRA_OFF', 'CABINET_DECISION'),
  swap('2025-03-28', 'EXTRA_OFF', 'CABINET_DECISION'),
  swap('2025-04-01', 'EXTRA_WORK', 'CABINET_DECISION'),
  swap('2025-06-21', 'EXTRA_WORK', 'CABINET_DECISION'),
  swap('2025-06-27', 'EXTRA_OFF', 'CABINET_DECISION'),
];

/** Years for which the table holds decisions or a stated forecast; other years come from the rule alone. */
export const AZ_ENTERED_YEARS = [2025, 2026, 2027] as const;
