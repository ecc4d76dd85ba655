import { Group, Stack, Text } from '@mantine/core';
import type { ClockKind } from '@qayidis/domain/cases';
import { DueBadge } from '#/components/display';
import { PathLink } from '#/components/layout';
import { WhyDue } from '#/features/deadlines/public';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useAccount } from '#/lib/session';
import type { CalendarEntry } from '../api/calendar';
import { calendarMessages, entryReasonMessages } from '../messages';
import { hrefOf, useEntryWords } from '../use-entry-words';
import styles from './calendar.module.css';

type Of = { readonly entry: CalendarEntry };

const HAS_CLOCK: readonly CalendarEntry['type'][] = ['DEADLINE', 'WINDOW_END', 'PLANNED_VISIT'];

/** Why it stands on this day: the rule in words, or who has set the day. */
function Reason({ entry: { type, kind, caseId } }: Of) {
  const t = useMessages(entryReasonMessages);
  return (
    <>
      {type in entryReasonMessages.table ? (
        <Text span fz="sm" c="dimmed">
          {t(type as 'TASK')}
        </Text>
      ) : null}
      {caseId !== null && HAS_CLOCK.includes(type) ? (
        <WhyDue caseId={caseId} kind={kind as ClockKind} />
      ) : null}
    </>
  );
}

function Window({ entry: { windowFrom, windowTo } }: Of) {
  const t = useMessages(calendarMessages);
  const language = useLanguage();
  if (windowFrom === null || windowTo === null) return null;
  const [from, to] = [formatDate(windowFrom, language), formatDate(windowTo, language)];
  return (
    <Text fz="sm" c="dimmed">
      {t('window', { from, to })}
    </Text>
  );
}

/** What it is, of which case and whose, how late, and why on this day. */
export function EntryLine({ entry }: Of) {
  const words = useEntryWords()(entry);
  const href = hrefOf(entry);
  const isOwn = useAccount()?.role === 'MENTOR';
  const whose = [entry.caseNumber, isOwn ? null : entry.mentorName];
  return (
    <li className={styles['line']} data-overdue={entry.overdue || undefined}>
      <Stack gap={2}>
        <Group gap="xs">
          {href === null ? (
            <Text fw={600}>{words}</Text>
          ) : (
            <PathLink href={href} fw={600}>
              {words}
            </PathLink>
          )}
          <DueBadge on={entry.on} short />
        </Group>
        <Group gap="xs">
          <Text fz="sm">{whose.filter((part) => part !== null).join(' · ')}</Text>
          <Reason entry={entry} />
        </Group>
        <Window entry={entry} />
      </Stack>
    </li>
  );
}
