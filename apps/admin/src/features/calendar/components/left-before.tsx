import { Button, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useMessages } from '#/lib/i18n';
import { byDayOf, type CalendarData } from '../api/calendar';
import { calendarMessages } from '../messages';
import { DayPanel } from './day-panel';

/** What was due before the days that are shown and is still open, day by day, once it is asked for. */
export function LeftBefore({ data: { overdueBefore, left } }: { readonly data: CalendarData }) {
  const t = useMessages(calendarMessages);
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  if (overdueBefore === 0) return null;
  return (
    <Stack gap="sm" align="stretch">
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => setOpen((open) => !open)}
        >
          {t('overdueBefore', { count: overdueBefore })}
        </Button>
        <Text fz="xs" c="dimmed">
          {t('counted')}
        </Text>
      </div>
      <Stack id={list} gap="sm" hidden={!isOpen}>
        {isOpen
          ? [...byDayOf(left)].map(([date, entries]) => (
              <DayPanel key={date} date={date} day={undefined} entries={entries} />
            ))
          : null}
        {isOpen && overdueBefore > left.length ? (
          <Text fz="sm">{t('leftCut', { total: overdueBefore, shown: left.length })}</Text>
        ) : null}
      </Stack>
    </Stack>
  );
}
