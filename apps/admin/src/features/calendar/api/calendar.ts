import type { Schemas } from '@qayidis/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { send } from '#/lib/api';

export type CalendarData = Schemas['CalendarResponse'];
export type CalendarEntry = Schemas['CalendarEntryResponse'];
export type CalendarDay = Schemas['CalendarDayResponse'];

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly mentor: string | undefined;
  readonly team: string | undefined;
}

/** What is due or planned in a period; the sheet that was shown stays until the next is there. */
export const calendarQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['calendar', asked],
    queryFn: ({ signal }) => send<CalendarData>({ path: '/calendar', query: { ...asked }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });

export function byDayOf(entries: readonly CalendarEntry[]): Map<string, CalendarEntry[]> {
  const byDay = new Map<string, CalendarEntry[]>();
  for (const entry of entries) byDay.set(entry.on, [...(byDay.get(entry.on) ?? []), entry]);
  return byDay;
}
