import { codeIn, dateIn, idIn } from './search-params';

export const CALENDAR_VIEWS = ['month', 'week', 'list'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** What may stand in the address of the calendar: a view, a day, and whose (decisions.md E-09). */
export const calendarSearchOf = (search: Record<string, unknown>) => ({
  view: codeIn(search['view'], CALENDAR_VIEWS),
  day: dateIn(search['day']),
  mentor: idIn(search['mentor']),
  team: idIn(search['team']),
});
export type CalendarSearch = Partial<ReturnType<typeof calendarSearchOf>>;
