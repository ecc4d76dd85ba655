import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { StatusBadge } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { PageHeader, PathLink } from '#/components/layout';
import { nameOf } from '#/lib/codes';
import { formatDate, today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { arrivalSearchOf } from '#/lib/readmission-search';
import { type Arrival, type ArrivalBoard, arrivalsQuery } from '../api/readmissions';
import { arrivalMessages, pageMessages } from '../messages';
import { stateName } from '../state-names';
import { placeMessages } from '#/lib/codes/crossing-points';

/** On the board of its day the hour is enough; where the day has passed it is told too. */
function useLine(withDay: boolean): (arrival: Arrival) => string {
  const t = useMessages(arrivalMessages);
  const place = useMessages(placeMessages);
  const language = useLanguage();
  return ({ plannedOn, plannedTime, flightNumber, place: where, requestingState, escorts }) =>
    [
      withDay && plannedOn ? formatDate(plannedOn, language) : null,
      plannedTime,
      flightNumber,
      where && place(where),
      stateName(requestingState, language),
      escorts ? t('withEscorts', { count: escorts }) : null,
    ]
      .filter(Boolean)
      .join(' · ');
}

function Line({ arrival, withDay }: { readonly arrival: Arrival; readonly withDay: boolean }) {
  const t = useMessages(arrivalMessages);
  const page = useMessages(pageMessages);
  const line = useLine(withDay);
  const { arrivedOn } = arrival;
  return (
    <li>
      <Group gap="xs">
        <PathLink href={`/readmissions/${arrival.id}`} fw={600}>
          {nameOf(arrival)}
        </PathLink>
        <Text span fz="sm" c="dimmed">
          {arrival.number}
        </Text>
        <StatusBadge tone={arrivedOn ? 'good' : 'active'}>
          {t(arrivedOn ? 'confirmed' : 'planned')}
        </StatusBadge>
        {arrival.noticeLate ? (
          <StatusBadge tone="attention">{page('noticeLate')}</StatusBadge>
        ) : null}
      </Group>
      <Text fz="sm">{line(arrival)}</Text>
    </li>
  );
}

interface PeopleProps {
  readonly items: readonly Arrival[];
  readonly withDay?: boolean;
}

function People({ items, withDay = false }: PeopleProps) {
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {items.map((arrival) => (
        <Line key={arrival.id} arrival={arrival} withDay={withDay} />
      ))}
    </Stack>
  );
}

function Day({ day, items }: ArrivalBoard['days'][number]) {
  const t = useMessages(arrivalMessages);
  const language = useLanguage();
  return (
    <Paper component="section" p="sm" aria-label={formatDate(day, language, 'long')}>
      <Group gap="xs" mb={items.length ? 'xs' : 0}>
        <Title order={2} fz="md">
          {formatDate(day, language, 'long')}
        </Title>
        {day === today() ? <StatusBadge tone="active">{t('today')}</StatusBadge> : null}
        <Text span fz="sm" c="dimmed">
          {items.length ? t('people', { count: items.length }) : t('nobody')}
        </Text>
      </Group>
      {items.length ? <People items={items} /> : null}
    </Paper>
  );
}

function dayAfter(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

const BOARD_DAYS = 14;

function Board({ board }: { readonly board: ArrivalBoard }) {
  const t = useMessages(arrivalMessages);
  return (
    <Stack gap="sm">
      <Group gap="md" component="nav" aria-label={t('title')} className="no-print">
        <PathLink href={`/arrivals?from=${dayAfter(board.from, -BOARD_DAYS)}`}>
          {t('earlier')}
        </PathLink>
        <PathLink href="/arrivals">{t('toToday')}</PathLink>
        <PathLink href={`/arrivals?from=${dayAfter(board.from, BOARD_DAYS)}`}>
          {t('later')}
        </PathLink>
      </Group>
      {board.unplanned ? (
        <PathLink href="/readmissions?state=ACCEPTED,DEEMED_ACCEPTED" fz="sm">
          {t('unplanned', { count: board.unplanned })}
        </PathLink>
      ) : null}
      {board.overdue.length ? (
        <Paper component="section" p="sm" aria-label={t('overdue')}>
          <Title order={2} fz="md" mb="xs" c="pomegranate.7">
            {t('overdue')}
          </Title>
          <People items={board.overdue} withDay />
        </Paper>
      ) : null}
      {board.days.map((day) => (
        <Day key={day.day} {...day} />
      ))}
    </Stack>
  );
}

/** Planned and confirmed arrivals of two weeks by day; a name leads to the request, where the registry enters them. */
export function ArrivalsPage() {
  const t = useMessages(arrivalMessages);
  const language = useLanguage();
  const { from } = arrivalSearchOf(useSearch({ strict: false }));
  const query = useQuery(arrivalsQuery(from));
  const { data } = query;
  const period = data && {
    from: formatDate(data.from, language),
    to: formatDate(data.to, language),
  };
  return (
    <>
      <PageHeader title={t('title')} note={period ? t('period', period) : null} />
      <QueryView query={query}>{(board) => <Board board={board} />}</QueryView>
    </>
  );
}
