import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Section, StatusBadge, type Tone } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { type ShortColumn, ShortTable } from '#/components/grid';
import { textReasonMessages } from '#/features/text-messages/public';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { deliveriesQuery, type DeliveryCount } from '../api/operations';
import { deliveryStateMessages, operationsMessages, wayMessages } from '../messages';

const TONES = {
  WAITING: 'active',
  DELIVERED: 'good',
  HELD: 'attention',
  SKIPPED: 'neutral',
  NOT_SENT: 'attention',
  EXPIRED: 'attention',
  FAILED: 'urgent',
  OTHER: 'attention',
} as const satisfies Record<DeliveryCount['state'], Tone>;

interface Line extends Pick<DeliveryCount, 'day' | 'channel'> {
  readonly counts: readonly DeliveryCount[];
}

/** One line for each day and way, in the order in which they came. */
function linesOf(items: readonly DeliveryCount[]): Line[] {
  const lines = new Map<string, Line>();
  for (const item of items) {
    const key = `${item.day} ${item.channel}`;
    const { counts = [] } = lines.get(key) ?? {};
    lines.set(key, { day: item.day, channel: item.channel, counts: [...counts, item] });
  }
  return [...lines.values()];
}

/** "3 not sent", and why: a reason may be longer than a narrow screen. */
function Count({ one: { state, reason, count } }: { readonly one: DeliveryCount }) {
  const words = useMessages(deliveryStateMessages);
  const reasonText = useMessages(textReasonMessages);
  return (
    <span>
      <StatusBadge tone={TONES[state]}>{words(state, { count })}</StatusBadge>
      {reason === null ? null : (
        <Text span fz="sm">
          {' '}
          {reasonText(reason)}
        </Text>
      )}
    </span>
  );
}

function useColumns(): readonly ShortColumn<Line>[] {
  const t = useMessages(operationsMessages);
  const way = useMessages(wayMessages);
  const language = useLanguage();
  return [
    { header: t('day'), cell: ({ day }) => formatDate(day, language), card: 'title' },
    { header: t('way'), cell: ({ channel }) => way(channel), card: 'corner' },
    {
      header: t('counts'),
      cell: ({ counts }) => (
        <Group gap={6} component="span">
          {counts.map((one) => (
            <Count key={`${one.state} ${one.reason}`} one={one} />
          ))}
        </Group>
      ),
    },
  ];
}

/** How much reached its readers, by which way; single letters stand in the outbox. */
export function DeliveriesSection({ every }: { readonly every: number | false }) {
  const t = useMessages(operationsMessages);
  const query = useQuery({ ...deliveriesQuery, refetchInterval: every });
  const columns = useColumns();
  return (
    <Section title={t('deliveries')}>
      <QueryView query={query}>
        {({ days, items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('deliveriesNone')}</Text>
          ) : (
            <>
              <Text mb="sm" fz="sm" c="dimmed">
                {t('deliveriesText', { days })}
              </Text>
              <ShortTable
                label={t('tableOf', { name: t('deliveries') })}
                columns={columns}
                rows={linesOf(items)}
                keyOf={({ day, channel }) => `${day} ${channel}`}
              />
            </>
          )
        }
      </QueryView>
    </Section>
  );
}
