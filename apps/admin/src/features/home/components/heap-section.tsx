import { Group, Stack, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { useQuery } from '@tanstack/react-query';
import { DueBadge, Section, StatusBadge } from '#/components/display';
import { ProblemPanel } from '#/components/feedback';
import { PathLink } from '#/components/layout';
import { CASE_STATE_TONES, caseStateMessages, clockKindMessages, nameOf } from '#/lib/codes';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import { problemFrom } from '#/lib/problems';
import { type Heap, heapQuery, hrefOf, SHOWN_ROWS } from '../api/queue';
import { homeMessages } from '../messages';
import styles from './heap-section.module.css';

type CaseRow = Schemas['CaseRowResponse'];

function HeapRow({ row }: { readonly row: CaseRow }) {
  const state = useMessages(caseStateMessages);
  const clock = useMessages(clockKindMessages);
  return (
    <li className={styles['row']}>
      <div className={styles['who']}>
        <PathLink href={`/cases/${row.id}`} fw={600}>
          {nameOf(row.principal)}
        </PathLink>
        <Text fz="xs" c="dimmed">
          {row.number}
          {row.mentor ? ` · ${row.mentor.name}` : null}
        </Text>
      </div>
      <Text fz="sm" className={styles['why'] ?? ''}>
        {row.nextDueKind ? clock(row.nextDueKind) : null}
      </Text>
      <Group gap="xs" className={styles['marks'] ?? ''}>
        <StatusBadge tone={CASE_STATE_TONES[row.state]}>{state(row.state)}</StatusBadge>
        {row.nextDueOn ? <DueBadge on={row.nextDueOn} /> : null}
      </Group>
    </li>
  );
}

/** The first rows of a heap, each with what is due and when; nothing where nothing waits. */
export function HeapSection({ heap }: { readonly heap: Heap }) {
  const t = useMessages(homeMessages);
  const language = useLanguage();
  const query = useQuery(heapQuery(heap));
  if (query.isError && !query.data)
    return <ProblemPanel problem={problemFrom(query.error)} onRetry={() => void query.refetch()} />;
  if (!query.data?.items.length) return null;
  const { items, total } = query.data;
  const more =
    total.count > SHOWN_ROWS ? (
      <PathLink href={hrefOf(heap)} fz="sm">
        {t('showAll', { count: formatNumber(total.count, language) })}
      </PathLink>
    ) : null;
  return (
    <Section title={t(heap.key)} aside={more}>
      <Stack component="ul" gap={0} m={0} p={0}>
        {items.map((row) => (
          <HeapRow key={row.id} row={row} />
        ))}
      </Stack>
    </Section>
  );
}
