import { Button, Chip, Group, Stack, Text, Title } from '@mantine/core';
import { type TimelineGroup, timelineGroupOf, TIMELINE_GROUPS } from '@qayidis/domain/timeline';
import {
  IconArrowRight,
  IconCalendarCheck,
  IconClipboardCheck,
  IconFileDescription,
  IconMessage,
  IconPencil,
} from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Section, Timeline, type TimelineEntry } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { caseStateMessages } from '#/lib/codes';
import { closureReasonMessages } from '#/lib/codes/case-reasons';
import { formatDate, formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type CaseDetail, type TimelineEvent, timelineQuery } from '../api/case-page';
import { historyMessages } from '../entry-messages';
import { casePageMessages, commandDialogMessages } from '../messages';
import { EntryDays } from './entry-days';
import { useEntryTitle } from './use-entry-title';

const ICONS = {
  STEPS: IconArrowRight,
  NOTES: IconMessage,
  PLAN_AND_HELP: IconClipboardCheck,
  VISITS: IconCalendarCheck,
  CONSENT: IconFileDescription,
  OTHER: IconPencil,
} as const;

const isState = (state: unknown): state is keyof typeof caseStateMessages.table =>
  typeof state === 'string' && Object.hasOwn(caseStateMessages.table, state);

const isReason = (reason: unknown): reason is keyof typeof closureReasonMessages.table =>
  typeof reason === 'string' && Object.hasOwn(closureReasonMessages.table, reason);

/** Why a case was closed, and the day that the register gives. */
function Ending({ data }: Pick<TimelineEvent, 'data'>) {
  const t = useMessages(casePageMessages);
  const reason = useMessages(closureReasonMessages);
  const command = useMessages(commandDialogMessages);
  const language = useLanguage();
  const { closureReason, endedOn } = data;
  return (
    <>
      {isReason(closureReason) ? (
        <div>
          {t('closureReason')}: {reason(closureReason)}
        </div>
      ) : null}
      {typeof endedOn === 'string' ? (
        <div>
          {command('endedOn')}: {formatDate(endedOn, language)}
        </div>
      ) : null}
    </>
  );
}

function Detail({ event }: { readonly event: TimelineEvent }) {
  const state = useMessages(caseStateMessages);
  const { from, to } = event.data;
  const moved = event.kind.startsWith('case.') && isState(to) && to !== from;
  return (
    <>
      {moved ? <div>→ {state(to)}</div> : null}
      <EntryDays kind={event.kind} data={event.data} />
      <Ending data={event.data} />
      {event.remarks.map((remark) => (
        <div key={remark}>{remark}</div>
      ))}
    </>
  );
}

interface Filter {
  readonly counts: readonly { readonly group: TimelineGroup; readonly count: number }[];
  readonly chosen: TimelineGroup | null;
  readonly onChoose: (group: TimelineGroup | null) => void;
}

function GroupFilter({ counts, chosen, onChoose }: Filter) {
  const t = useMessages(historyMessages);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const choose = (value: string): void =>
    onChoose(TIMELINE_GROUPS.find((group) => group === value) ?? null);
  return (
    <Chip.Group value={chosen ?? ''} onChange={choose}>
      <Group gap="xs" role="radiogroup" aria-label={t('filter')}>
        <Chip size="xs" value="">
          {t('counted', { label: t('all'), count: all })}
        </Chip>
        {counts
          .filter(({ group, count }) => count > 0 || group === chosen)
          .map(({ group, count }) => (
            <Chip key={group} size="xs" value={group}>
              {t('counted', { label: t(group), count })}
            </Chip>
          ))}
      </Group>
    </Chip.Group>
  );
}

/** Entries under the day on which they happened, in Baku. */
function Days({ events }: { readonly events: readonly TimelineEvent[] }) {
  const t = useMessages(casePageMessages);
  const language = useLanguage();
  const titleOf = useEntryTitle();
  const days = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const [day = ''] = formatInstant(event.at, language, 'long').split(', ');
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days].map(([day, ofDay]) => (
    <div key={day}>
      <Title order={3} mb="xs">
        {day}
      </Title>
      <Timeline
        label={day}
        entries={ofDay.map(
          (event): TimelineEntry => ({
            id: event.id,
            icon: ICONS[timelineGroupOf(event.kind)],
            title: titleOf(event),
            by: event.actorName ?? t('system'),
            at: event.at,
            detail: <Detail event={event} />,
          }),
        )}
      />
    </div>
  ));
}

/** What people did on the case: by day, newest first, all of it or what one looks for. */
export function CaseHistory({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(historyMessages);
  const page = useMessages(casePageMessages);
  const [group, setGroup] = useState<TimelineGroup | null>(null);
  const query = useInfiniteQuery(timelineQuery(of.id, group));
  return (
    <Section title={page('history')}>
      <QueryView query={query}>
        {({ pages }) => {
          const events = pages.flatMap(({ items }) => items);
          return (
            <Stack gap="md">
              <GroupFilter counts={pages[0]?.counts ?? []} chosen={group} onChoose={setGroup} />
              {events.length === 0 ? <Text c="dimmed">{t('empty')}</Text> : null}
              <Days events={events} />
              {query.hasNextPage ? (
                <Group>
                  <Button
                    variant="default"
                    loading={query.isFetchingNextPage}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {t('more')}
                  </Button>
                </Group>
              ) : null}
            </Stack>
          );
        }}
      </QueryView>
    </Section>
  );
}
