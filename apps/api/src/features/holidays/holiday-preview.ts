import {
  type CalendarCountry,
  createCalendar,
  firstDifference,
  type Holiday,
  type HolidayCommand,
  holidayRule,
} from '@qayidis/domain/calendar';
import type { Transaction } from '../../platform/database/index.js';
import { markOfMoves, type Recomputations } from '../deadlines/public.js';
import { yearOf } from './command-of.js';
import type { HolidayPreviewResponse } from './dto/holiday.response.js';
import { workingDaysOf } from './holidays.queries.js';

const NOTHING_MOVES = { examined: 0, total: 0, moved: 0, kinds: [], first: [] };

/** The table as it is and as it would be. */
export interface HolidayChange {
  readonly country: CalendarCountry;
  readonly command: HolidayCommand;
  readonly before: readonly Holiday[];
  readonly after: readonly Holiday[];
}

/** What a change does to the year and to running deadlines. */
export async function previewOf(
  tx: Transaction,
  recomputations: Recomputations,
  change: HolidayChange,
): Promise<HolidayPreviewResponse> {
  const { country, command, before, after } = change;
  const now = createCalendar(after, holidayRule(country));
  const first = firstDifference(before, after);
  const moves =
    first === null ? NOTHING_MOVES : await recomputations.previewDays(tx, country, first, now);
  return {
    workingDaysBefore: workingDaysOf(createCalendar(before, holidayRule(country)), yearOf(command)),
    workingDaysAfter: workingDaysOf(now, yearOf(command)),
    moves,
    seen: seenOf(change, moves),
  };
}

function seenOf(
  { country, command, before }: HolidayChange,
  moves: HolidayPreviewResponse['moves'],
): string {
  const table = before.map(({ date, kind, name, uncertain }) => [date, kind, name, uncertain]);
  return markOfMoves([country, command, table], moves);
}
