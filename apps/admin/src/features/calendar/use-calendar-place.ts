import { getRouteApi } from '@tanstack/react-router';
import { usePhone } from '#/components/layout';
import type { CalendarSearch, CalendarView } from '#/lib/calendar-search';
import { today } from '#/lib/dates';
import { monthEnd, monthStart, sheetOf, type Week, weekOf } from './days';

const route = getRouteApi('/shell/calendar');

export interface CalendarPlace {
  readonly view: CalendarView;
  readonly day: string;
  readonly weeks: readonly Week[];
  readonly from: string;
  readonly to: string;
  /** Days one below the other instead of a sheet. */
  readonly isList: boolean;
  readonly mentor: string | undefined;
  readonly team: string | undefined;
  readonly go: (to: CalendarSearch) => void;
}

interface Period {
  readonly from: string;
  readonly to: string;
}

const ofMonth = (day: string): Period => ({ from: monthStart(day), to: monthEnd(day) });
const ofWeeks = (weeks: readonly Week[], day: string): Period => ({
  from: weeks[0]?.[0] ?? day,
  to: weeks.at(-1)?.[6] ?? day,
});

function weeksOf(view: CalendarView, day: string): readonly Week[] {
  return view === 'week' ? [weekOf(day)] : sheetOf(day);
}

/** What the address says is looked at. A move from day to day leaves no trail in the browser's history. */
export function useCalendarPlace(): CalendarPlace {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isPhone = usePhone();
  const { view = isPhone ? 'week' : 'month', day = today(), mentor, team } = search;
  const weeks = weeksOf(view, day);
  const isList = isPhone || view === 'list';
  const period = isList && view !== 'week' ? ofMonth(day) : ofWeeks(weeks, day);
  return {
    ...{ view, day, weeks, isList, mentor, team },
    ...period,
    go: (to) =>
      void navigate({
        search: (before) => ({ ...before, ...to }),
        replace: true,
        resetScroll: false,
      }),
  };
}
