import { Box, Button, Group, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { Section, StatusBadge } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { retry, useOperationsChanged, useRetry } from '../api/operations';
import { operationsMessages } from '../messages';

/** One that was given up, as it is shown: what, since when, after how many attempts, by which fault. */
export interface Stuck {
  readonly key: string;
  readonly what: string;
  readonly at: string | null;
  readonly attempts: number;
  readonly fault: string | null;
  readonly retryPath: string;
}

interface StuckLineProps {
  readonly stuck: Stuck;
  readonly busy: boolean;
  readonly onRetry: (path: string) => void;
}

function StuckLine({ stuck, busy, onRetry }: StuckLineProps) {
  const t = useMessages(operationsMessages);
  const language = useLanguage();
  const { what, at, attempts, fault, retryPath } = stuck;
  return (
    <Group role="listitem" justify="space-between" gap="xs">
      <Stack gap={2} miw={0} style={{ overflowWrap: 'anywhere' }}>
        <Text>{what}</Text>
        <Text fz="sm" c="dimmed">
          {formatInstant(at, language)} · {t('attempts', { count: attempts })} ·{' '}
          {t('fault', { code: fault ?? '—' })}
        </Text>
      </Stack>
      <Button
        size="compact-sm"
        variant="default"
        disabled={busy}
        aria-label={t('retryOf', { what })}
        onClick={() => onRetry(retryPath)}
      >
        {t('retry')}
      </Button>
    </Group>
  );
}

/** Asks before all are tried again: so many of what. */
type RetryQuestion = 'retryReminders' | 'retryJobs';

interface RetryAllProps {
  readonly title: string;
  readonly total: number;
  readonly question: RetryQuestion;
  readonly path: string;
  readonly onClose: () => void;
}

function RetryAllDialog({ title, total, question, path, onClose }: RetryAllProps) {
  const t = useMessages(operationsMessages);
  const changed = useOperationsChanged();
  return (
    <ConfirmDialog
      name={`retry-all:${path}`}
      title={title}
      text={t(question, { count: total })}
      action={t('retryAll')}
      send={async (_reason, { idempotencyKey }) => {
        const { retried } = await retry(path, idempotencyKey);
        await changed(retried);
      }}
      onClose={onClose}
    />
  );
}

function StuckList({ title, items }: { readonly title: string; readonly items: readonly Stuck[] }) {
  const list = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with its line; whoever uses the keyboard stays at the list.
  const again = useRetry(() => list.current?.focus());
  return (
    <Stack ref={list} gap="sm" role="list" aria-label={title} tabIndex={-1}>
      {items.map((stuck) => (
        <StuckLine
          key={stuck.key}
          stuck={stuck}
          busy={again.isPending}
          onRetry={(path) => again.mutate(path)}
        />
      ))}
    </Stack>
  );
}

interface StuckSectionProps<Item> {
  readonly title: string;
  readonly none: string;
  readonly query: UseQueryResult<{ readonly items: readonly Item[]; readonly total: number }>;
  readonly toStuck: (item: Item) => Stuck;
  readonly question: RetryQuestion;
  readonly retryAllPath: string;
}

/** What was given up after all its attempts, and another try for one or all. */
export function StuckSection<Item>(props: StuckSectionProps<Item>) {
  const { title, none, query, toStuck, question, retryAllPath } = props;
  const t = useMessages(operationsMessages);
  const [asking, setAsking] = useState(false);
  const total = query.data?.total ?? 0;
  const aside =
    total > 0 ? (
      <Group gap="sm">
        <StatusBadge tone="urgent">{String(total)}</StatusBadge>
        <Button size="compact-sm" onClick={() => setAsking(true)}>
          {t('retryAll')}
        </Button>
      </Group>
    ) : null;
  return (
    <Section title={title} aside={aside}>
      <QueryView query={query}>
        {({ items }) => (
          <Box>
            {items.length === 0 ? <Text c="dimmed">{none}</Text> : null}
            <StuckList title={title} items={items.map(toStuck)} />
            {items.length < total ? (
              <Text mt="sm" fz="sm" c="dimmed">
                {t('latest', { shown: items.length, total })}
              </Text>
            ) : null}
          </Box>
        )}
      </QueryView>
      {asking ? (
        <RetryAllDialog
          title={title}
          total={total}
          question={question}
          path={retryAllPath}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Section>
  );
}
