import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DefinitionList, StatusBadge } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useMoney } from '#/lib/use-money';
import { type Plan, plansQuery } from '../api/plans';
import { planMessages, planTotalMessages } from '../plan-messages';
import { PlanNotices } from './plan-view';

function Facts({ plan }: { readonly plan: Plan }) {
  const t = useMessages(planMessages);
  const total = useMessages(planTotalMessages);
  const language = useLanguage();
  const money = useMoney();
  const { totalMinor, countedMinor, ceilingMinor } = plan.totals;
  const left = ceilingMinor - countedMinor;
  return (
    <Stack gap="xs">
      <DefinitionList
        items={[
          { term: t('author'), value: plan.authorName },
          { term: t('submittedAt'), value: formatInstant(plan.submittedAt, language) },
          ...(plan.amendmentReason
            ? [{ term: t('amendmentReason'), value: plan.amendmentReason }]
            : []),
          { term: t('items'), value: String(plan.items.length) },
          { term: total('total'), value: money(totalMinor) },
          { term: total('counted'), value: money(countedMinor) },
          { term: total('ceiling'), value: money(ceilingMinor) },
        ]}
      />
      <Group>
        <StatusBadge tone={left >= 0 ? 'good' : 'urgent'}>
          {left >= 0
            ? total('within', { left: money(left) })
            : total('above', { over: money(-left) })}
        </StatusBadge>
      </Group>
      <PlanNotices plan={plan} />
    </Stack>
  );
}

/** What is decided upon, for whoever approves it: who asks, for what sum, and what stands against it. */
export function PlanToDecide({ caseId }: { readonly caseId: string }) {
  const t = useMessages(planMessages);
  const query = useQuery(plansQuery(caseId));
  return (
    <QueryView query={query}>
      {({ pending }) => (pending ? <Facts plan={pending} /> : <Text c="dimmed">{t('none')}</Text>)}
    </QueryView>
  );
}
