import { Group, Progress, Stack, Text } from '@mantine/core';
import type { BudgetLevel } from '@qayidis/domain/budgets';
import { StatusBadge, type Tone } from '#/components/display';
import { useMessages } from '#/lib/i18n';
import { useMoney } from '#/lib/use-money';
import type { Budget } from '../api/money';
import { budgetMessages, levelMessages } from '../messages';

const TONES = {
  FREE: 'good',
  TIGHT: 'attention',
  NEARLY_GONE: 'urgent',
  GONE: 'urgent',
} as const satisfies Record<BudgetLevel, Tone>;

const shareOf = (part: number, total: number): number =>
  total > 0 ? Math.min(100, (part / total) * 100) : 0;

/** How much of the programme's money is settled, bound and free; the words say what the colours show. */
export function BudgetBar({ budget }: { readonly budget: Budget }) {
  const t = useMessages(budgetMessages);
  const level = useMessages(levelMessages);
  const money = useMoney(budget.currency);
  const { totalMinor, settledMinor, committedMinor, freeMinor } = budget;
  const open = committedMinor - settledMinor;
  const percent = Math.round(shareOf(committedMinor, totalMinor));
  const parts = [
    { key: 'settled', label: t('settled'), minor: settledMinor, color: 'petrol.7' },
    { key: 'committed', label: t('committed'), minor: open, color: 'petrol.3' },
    { key: 'free', label: t('free'), minor: freeMinor, color: 'gray.3' },
  ];
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="sm">
        <Text fz="xl" fw={650}>
          {money(totalMinor)}
        </Text>
        <StatusBadge tone={TONES[budget.level]}>{level(budget.level)}</StatusBadge>
      </Group>
      <Progress.Root size="xl" role="img" aria-label={t('barLabel', { percent })}>
        {parts.slice(0, 2).map(({ key, minor, color }) => (
          <Progress.Section
            key={key}
            value={shareOf(minor, totalMinor)}
            color={color}
            withAria={false}
          />
        ))}
      </Progress.Root>
      <Group component="dl" gap="xl" m={0}>
        {parts.map(({ key, label, minor, color }) => (
          <div key={key}>
            <Text component="dt" fz="sm" c="dimmed">
              <Text span aria-hidden c={color} mr={6}>
                ■
              </Text>
              {label}
            </Text>
            <Text component="dd" m={0} fw={600}>
              {money(minor)}
            </Text>
          </div>
        ))}
      </Group>
    </Stack>
  );
}
