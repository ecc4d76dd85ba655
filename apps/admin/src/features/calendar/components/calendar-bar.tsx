import { ActionIcon, Button, Group, SegmentedControl, Select, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { usePhone } from '#/components/layout';
import { CALENDAR_VIEWS } from '#/lib/calendar-search';
import { formatDate, today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { CalendarData } from '../api/calendar';
import { addDays, addMonths, monthName } from '../days';
import { calendarMessages } from '../messages';
import type { CalendarPlace } from '../use-calendar-place';

interface PlaceProps {
  readonly place: CalendarPlace;
}

/** "December 2026", or the two ends of a week. */
export function usePeriodName({ view, day, from, to }: CalendarPlace): string {
  const t = useMessages(calendarMessages);
  const language = useLanguage();
  if (view !== 'week') return monthName(day, language);
  return t('weekSpan', { from: formatDate(from, language), to: formatDate(to, language) });
}

function Steps({ place }: PlaceProps) {
  const t = useMessages(calendarMessages);
  const { view, day, go } = place;
  const byWeek = view === 'week';
  const move = (count: number): void =>
    go({ day: byWeek ? addDays(day, 7 * count) : addMonths(day, count) });
  return (
    <Group gap="xs">
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t(byWeek ? 'earlierWeek' : 'earlierMonth')}
        onClick={() => move(-1)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t(byWeek ? 'laterWeek' : 'laterMonth')}
        onClick={() => move(1)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <Button variant="default" onClick={() => go({ day: today() })}>
        {t('today')}
      </Button>
      <Title order={2} aria-live="polite">
        {usePeriodName(place)}
      </Title>
    </Group>
  );
}

function View({ place: { view, go } }: PlaceProps) {
  const t = useMessages(calendarMessages);
  const isPhone = usePhone();
  const views = isPhone ? (['week', 'month'] as const) : CALENDAR_VIEWS;
  return (
    <SegmentedControl
      aria-label={t('views')}
      data={views.map((value) => ({ value, label: t(value) }))}
      value={isPhone && view === 'list' ? 'month' : view}
      onChange={(value) => go({ view: value })}
    />
  );
}

const EVERYBODY = '';

/** A mentor, or an organisation of mentors; mentors themselves see only their own. */
function Whose({ place, mentors }: PlaceProps & Pick<CalendarData, 'mentors'>) {
  const t = useMessages(calendarMessages);
  if (mentors.length === 0) return null;
  const { mentor, team, go } = place;
  const teams = new Map(
    mentors.flatMap(({ organisationId, organisationName }) =>
      organisationId === null ? [] : [[organisationId, organisationName ?? '']],
    ),
  );
  const value = mentor === undefined ? team && `team:${team}` : `mentor:${mentor}`;
  return (
    <Select
      aria-label={t('whose')}
      w={260}
      searchable
      allowDeselect={false}
      value={value ?? EVERYBODY}
      data={[
        {
          group: t('teams'),
          items: [
            { value: EVERYBODY, label: t('everybody') },
            ...[...teams].map(([id, label]) => ({ value: `team:${id}`, label })),
          ],
        },
        {
          group: t('mentors'),
          items: mentors.map(({ id, name }) => ({ value: `mentor:${id}`, label: name })),
        },
      ]}
      onChange={(chosen) => {
        const [kind, id] = (chosen ?? EVERYBODY).split(':');
        go({
          mentor: kind === 'mentor' ? id : undefined,
          team: kind === 'team' ? id : undefined,
        });
      }}
    />
  );
}

/** Which period, how it is shown, and whose. */
export function CalendarBar({ place, mentors }: PlaceProps & Pick<CalendarData, 'mentors'>) {
  return (
    <Group justify="space-between" gap="sm">
      <Steps place={place} />
      <Group gap="sm">
        <Whose place={place} mentors={mentors} />
        <View place={place} />
      </Group>
    </Group>
  );
}
