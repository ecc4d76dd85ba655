import { Text } from '@mantine/core';
import { DefinitionList, Section } from '#/components/display';
import { type ShortColumn, ShortTable } from '#/components/grid';
import { useMessages } from '#/lib/i18n';
import type { Operations, QueueState } from '../api/operations';
import { operationsMessages, queueMessages } from '../messages';
import { useDuration } from '../use-duration';

const STORES = { POSTGRES: 'PostgreSQL', REDIS: 'Redis' } as const;
const COUNTS = ['waiting', 'active', 'delayed'] as const;

function useColumns(): readonly ShortColumn<QueueState>[] {
  const t = useMessages(operationsMessages);
  const name = useMessages(queueMessages);
  const duration = useDuration();
  return [
    { header: t('queue'), cell: ({ queue }) => name(queue), card: 'title' },
    ...COUNTS.map((count) => ({
      header: t(count),
      cell: (row: QueueState) => row[count],
      align: 'right' as const,
    })),
    { header: t('failedCount'), cell: ({ failed }) => failed, align: 'right' },
    { header: t('longest'), cell: ({ waitingSeconds }) => duration(waitingSeconds) ?? '—' },
  ];
}

function Outbox({ outbox }: Pick<Operations, 'outbox'>) {
  const t = useMessages(operationsMessages);
  const duration = useDuration();
  const { waiting, waitingSeconds } = outbox;
  const value =
    waiting === 0
      ? t('nothing')
      : t('outboxWaits', { count: waiting, time: duration(waitingSeconds) ?? '' });
  return <DefinitionList items={[{ term: t('outbox'), value }]} />;
}

type Props = Pick<Operations, 'queues' | 'store' | 'outbox'>;

export function QueuesSection({ queues, store, outbox }: Props) {
  const t = useMessages(operationsMessages);
  const columns = useColumns();
  return (
    <Section
      title={t('queues')}
      aside={<Text fz="sm">{t('store', { store: STORES[store] })}</Text>}
    >
      {queues === null ? (
        <Text fw={550}>{t('unreachable')}</Text>
      ) : (
        <ShortTable
          label={t('tableOf', { name: t('queues') })}
          columns={columns}
          rows={queues}
          keyOf={({ queue }) => queue}
        />
      )}
      {store === 'REDIS' ? <Outbox outbox={outbox} /> : null}
    </Section>
  );
}
