import { Alert, Stack } from '@mantine/core';
import { type Definition, DefinitionList } from '#/components/display';
import { formatDate, formatInstant } from '#/lib/dates';
import { factorMessages } from '#/lib/codes';
import { languageMessages } from '#/lib/codes/people';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Plan, Plans } from '../api/plans';
import { planMessages, planTotalMessages, signatureMessages } from '../plan-messages';
import { GoalList } from './goal-list';
import { ItemTable, MeasureList } from './plan-content';
import { PlanTotals } from './plan-totals';
import { useMoney } from '#/lib/use-money';

interface Props {
  readonly plan: Plan;
  readonly plans: Plans;
}

const isLanguage = (code: string | null): code is keyof typeof languageMessages.table =>
  code !== null && Object.hasOwn(languageMessages.table, code);

function useFacts(plan: Plan): Definition[] {
  const t = useMessages(planMessages);
  const name = useMessages(languageMessages);
  const method = useMessages(signatureMessages);
  const language = useLanguage();
  const money = useMoney();
  return [
    { term: t('author'), value: plan.authorName },
    { term: t('submittedAt'), value: formatInstant(plan.submittedAt, language) },
    ...(plan.amendmentReason ? [{ term: t('amendmentReason'), value: plan.amendmentReason }] : []),
    { term: t('summary'), value: plan.summary },
    { term: t('language'), value: isLanguage(plan.language) ? name(plan.language) : null },
    { term: t('ownContribution'), value: money(plan.ownContributionMinor) },
    { term: t('otherFunding'), value: money(plan.otherFundingMinor) },
    { term: t('signedOn'), value: formatDate(plan.signedOn, language) },
    {
      term: t('signatureMethod'),
      value: plan.signatureMethod ? method(plan.signatureMethod) : null,
    },
  ];
}

/** What the rules still find in a version, and who let it pass. */
export function PlanNotices({ plan }: { readonly plan: Plan }) {
  const t = useMessages(planTotalMessages);
  const factor = useMessages(factorMessages);
  const { totals, ceilingOverride: override, change } = plan;
  const notices = [
    ...(totals.unlinkedItems > 0 ? [t('unlinked', { count: totals.unlinkedItems })] : []),
    ...(totals.uncoveredFactors.length > 0
      ? [t('uncovered', { factors: totals.uncoveredFactors.map((one) => factor(one)).join(', ') })]
      : []),
    ...(override
      ? [t('overridden', { name: override.byName ?? '—', reason: override.reason ?? '' })]
      : []),
    ...(change ? [t(change.needsApproval ? 'needsApproval' : 'takesEffect')] : []),
  ];
  if (notices.length === 0) return null;
  return (
    <Alert color="gray">
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** A version to read. */
export function PlanView({ plan, plans }: Props) {
  const facts = useFacts(plan);
  return (
    <Stack gap="md">
      <DefinitionList items={facts} />
      <GoalList plan={plan} decidable={plans.goalsDecidable && plan.state === 'ACTIVE'} />
      <ItemTable plan={plan} />
      <MeasureList plan={plan} grave={plans.gravestFactors} />
      <PlanTotals sums={plan.totals} ceiling={plans.ceiling} />
    </Stack>
  );
}
