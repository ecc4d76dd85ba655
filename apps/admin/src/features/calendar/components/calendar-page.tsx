import { Alert, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { QueryView } from '#/components/feedback';
import { PageHeader } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { byDayOf, type CalendarData, calendarQuery } from '../api/calendar';
import { calendarMessages } from '../messages';
import { type CalendarPlace, useCalendarPlace } from '../use-calendar-place';
import { Agenda } from './agenda';
import { CalendarBar, usePeriodName } from './calendar-bar';
import { DayPanel } from './day-panel';
import { DaysGrid } from './days-grid';
import { LeftBefore } from './left-before';

interface ShownProps {
  readonly data: CalendarData;
  readonly place: CalendarPlace;
}

const ROOM = { month: 3, week: 14, list: 0 } as const;

/** What does not stand on the sheet: what is late from before, and what had no room. */
function Around({ data }: { readonly data: CalendarData }) {
  const t = useMessages(calendarMessages);
  const { entries, total } = data;
  return (
    <>
      <LeftBefore data={data} />
      {total > entries.length ? (
        <Alert color="orange">{t('cut', { total, shown: entries.length })}</Alert>
      ) : null}
    </>
  );
}

/** The sheet with the list of the chosen day beneath it. */
function Sheet({ data, place }: ShownProps) {
  const t = useMessages(calendarMessages);
  const name = usePeriodName(place);
  const { view, day, weeks, go } = place;
  const entries = useMemo(() => byDayOf(data.entries), [data]);
  const days = useMemo(() => new Map(data.days.map((one) => [one.date, one])), [data]);
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <Paper p="xs">
        <DaysGrid
          label={name}
          weeks={weeks}
          selected={day}
          days={days}
          entries={entries}
          room={ROOM[view]}
          month={view === 'week' ? null : day.slice(0, 7)}
          onSelect={(date) => go({ day: date })}
          onOpen={() => panel.current?.focus()}
        />
        <Text fz="xs" c="dimmed" mt={6} className="no-print">
          {t('keys')}
        </Text>
      </Paper>
      <div ref={panel} tabIndex={-1}>
        <DayPanel date={day} day={days.get(day)} entries={entries.get(day) ?? []} />
      </div>
    </>
  );
}

function List({ data }: { readonly data: CalendarData }) {
  const entries = useMemo(() => byDayOf(data.entries), [data]);
  const days = useMemo(() => new Map(data.days.map((one) => [one.date, one])), [data]);
  return <Agenda days={days} entries={entries} />;
}

/** All that is due or planned, by month and week, of one mentor or a team (docs/domain/reminders.md REM-40). */
export function CalendarPage() {
  const t = useMessages(calendarMessages);
  const place = useCalendarPlace();
  const { from, to, mentor, team } = place;
  const query = useQuery(calendarQuery({ from, to, mentor, team }));
  return (
    <>
      <PageHeader title={t('title')} />
      <Stack gap="md">
        <CalendarBar place={place} mentors={query.data?.mentors ?? []} />
        <QueryView query={query}>
          {(data) => (
            <>
              <Around data={data} />
              {place.isList ? <List data={data} /> : <Sheet data={data} place={place} />}
            </>
          )}
        </QueryView>
      </Stack>
    </>
  );
}
