import { Paper, Stack } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { EmptyState } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import type { CalendarDay, CalendarEntry } from '../api/calendar';
import { calendarMessages } from '../messages';
import { useDayOff } from '../use-day-words';
import { DayPanel } from './day-panel';

interface AgendaProps {
  readonly days: ReadonlyMap<string, CalendarDay>;
  readonly entries: ReadonlyMap<string, readonly CalendarEntry[]>;
}

/** The days of a period that have something, one below the other: for narrow windows and for reading on. */
export function Agenda({ days, entries }: AgendaProps) {
  const t = useMessages(calendarMessages);
  const dayOff = useDayOff();
  const shown = [...days.values()].filter((day) => entries.has(day.date) || dayOff(day) !== null);
  if (shown.length === 0)
    return (
      <Paper>
        <EmptyState icon={IconCalendar} text={t('noneInPeriod')} />
      </Paper>
    );
  return (
    <Stack gap="sm">
      {shown.map((day) => (
        <DayPanel key={day.date} date={day.date} day={day} entries={entries.get(day.date) ?? []} />
      ))}
    </Stack>
  );
}
