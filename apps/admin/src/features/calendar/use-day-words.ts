import { dayOffName, holidayMessages } from '#/lib/codes/holidays';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { CalendarDay } from './api/calendar';
import { longDay } from './days';
import { calendarMessages } from './messages';

/** The name of a day off, or what else is special about a day; null for a plain working day or weekend. */
export function useDayOff(): (day: CalendarDay | undefined) => string | null {
  const t = useMessages(calendarMessages);
  const holiday = useMessages(holidayMessages);
  return (day) => {
    if (day === undefined || day.reason === 'WORKING_DAY' || day.reason === 'WEEKEND') return null;
    if (day.working) return t('worked');
    const name = dayOffName(day, holiday);
    if (day.reason === 'SUBSTITUTE') return t('dayOffInPlace', { name });
    return t(day.uncertain ? 'dayOffForecast' : 'dayOff', { name });
  };
}

/** A day as it is read aloud: date, weekday, days off, and how much is due. */
export function useDayLabel(): (date: string, day: CalendarDay | undefined) => string {
  const t = useMessages(calendarMessages);
  const language = useLanguage();
  const dayOff = useDayOff();
  return (date, day) => {
    const parts = [longDay(date, language)];
    const off = dayOff(day);
    if (off) parts.push(off);
    else if (day?.reason === 'WEEKEND') parts.push(t('weekend'));
    parts.push(day?.count ? t('entries', { count: day.count }) : t('nothing'));
    if (day?.overdue) parts.push(t('overdueCount', { count: day.overdue }));
    return parts.join(', ');
  };
}
