import { Text } from '@mantine/core';
import { Section, StatusBadge } from '#/components/display';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { CalendarDay, CalendarEntry } from '../api/calendar';
import { longDay } from '../days';
import { calendarMessages } from '../messages';
import { useDayOff } from '../use-day-words';
import styles from './calendar.module.css';
import { EntryLine } from './entry-line';

interface DayPanelProps {
  readonly date: string;
  readonly day: CalendarDay | undefined;
  readonly entries: readonly CalendarEntry[];
}

/** Everything of one day. */
export function DayPanel({ date, day, entries }: DayPanelProps) {
  const t = useMessages(calendarMessages);
  const language = useLanguage();
  const off = useDayOff()(day);
  return (
    <Section
      title={longDay(date, language)}
      aside={off ? <StatusBadge tone="attention">{off}</StatusBadge> : undefined}
    >
      {entries.length === 0 ? (
        <Text c="dimmed">{t('noneOnDay')}</Text>
      ) : (
        <ul className={styles['lines']}>
          {entries.map((entry) => (
            <EntryLine key={`${entry.type} ${entry.id}`} entry={entry} />
          ))}
        </ul>
      )}
    </Section>
  );
}
