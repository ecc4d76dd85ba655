import { daysBetween, monthsBetween, today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { displayMessages } from './messages';

const DAYS_TELL = 60;
const MONTHS_TELL = 24;

/** How long since a day, in the unit that tells something: "12 days", "7 years 2 months". */
export function useSpan(): (from: string, to?: string) => string {
  const t = useMessages(displayMessages);
  return (from, to = today()) => {
    const days = daysBetween(from, to);
    if (days <= DAYS_TELL) return t('days', { count: days });
    const months = monthsBetween(from, to);
    if (months < MONTHS_TELL) return t('months', { count: months });
    const years = t('years', { count: Math.floor(months / 12) });
    return months % 12 === 0 ? years : `${years} ${t('months', { count: months % 12 })}`;
  };
}
