import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { TimelineEvent } from '../api/case-page';
import { entryDayMessages } from '../entry-messages';

/** Days that an entry may hold; each may have been another one before. */
const DAYS = ['arrivalOn', 'plannedOn', 'on', 'dueOn', 'deliveredOn'] as const;

/** Deadlines tell their days in their title. */
const hasDays = (kind: string): boolean => !kind.startsWith('deadline.');

/** The day that an entry is about, and where it moved, from when to when. */
export function EntryDays({ kind, data }: Pick<TimelineEvent, 'kind' | 'data'>) {
  const t = useMessages(entryDayMessages);
  const language = useLanguage();
  if (!hasDays(kind)) return null;
  return DAYS.map((name) => {
    const [day, before] = [data[name], data[`${name}Before`]];
    if (typeof day !== 'string') return null;
    const to = formatDate(day, language);
    return (
      <div key={name}>
        {typeof before === 'string'
          ? t('moved', { what: t(name), from: formatDate(before, language), to })
          : t('day', { what: t(name), day: to })}
      </div>
    );
  });
}
