import { Group, Progress, Stack, Text, Title } from '@mantine/core';
import { DefinitionList, StatusBadge } from '#/components/display';
import { assistanceTypeMessages } from '#/lib/codes/assistance';
import { useMessages } from '#/lib/i18n';
import type { Plans } from '../api/plans';
import { planTotalMessages } from '../plan-messages';
import type { PlanSums } from '../plan-values';
import { useMoney } from '#/lib/use-money';

interface Props {
  readonly sums: PlanSums;
  readonly ceiling: Plans['ceiling'];
}

/** What a plan costs against what the case may cost, and how both come about (docs/domain/plans.md PLAN-02). */
export function PlanTotals({ sums, ceiling }: Props) {
  const t = useMessages(planTotalMessages);
  const type = useMessages(assistanceTypeMessages);
  const money = useMoney();
  const { countedMinor, ceilingMinor, totalMinor, exemptMinor } = sums;
  const left = ceilingMinor - countedMinor;
  const share = ceilingMinor > 0 ? Math.min(100, (countedMinor / ceilingMinor) * 100) : 100;
  const verdict =
    left >= 0 ? t('within', { left: money(left) }) : t('above', { over: money(-left) });
  return (
    <Stack gap="xs">
      <Title order={3}>{t('title')}</Title>
      <Group gap="sm" role="status">
        <Text fw={550}>
          {t('ofCeiling', { counted: money(countedMinor), ceiling: money(ceilingMinor) })}
        </Text>
        <StatusBadge tone={left >= 0 ? 'good' : 'urgent'}>{verdict}</StatusBadge>
      </Group>
      <Progress value={share} color={left >= 0 ? 'petrol' : 'red'} aria-label={t('title')} />
      {left < 0 ? <Text fz="sm">{t('managerOnly')}</Text> : null}
      <DefinitionList
        items={[
          { term: t('total'), value: money(totalMinor) },
          { term: t('immediate'), value: money(ceiling.immediateHelpMinor) },
          { term: t('exempt'), value: money(exemptMinor) },
          { term: t('counted'), value: money(countedMinor) },
          {
            term: t('exemptTypes'),
            value: ceiling.exemptTypes.map((one) => type(one)).join(', '),
          },
          {
            term: t('formula'),
            value: t('formulaText', {
              principal: money(ceiling.principalMinor),
              dependants: ceiling.dependants,
              each: money(ceiling.perDependantMinor),
              cap: money(ceiling.capMinor),
            }),
          },
          {
            term: t('coordinatorLimit'),
            value: t('upTo', { amount: money(ceiling.coordinatorLimitMinor) }),
          },
        ]}
      />
    </Stack>
  );
}
