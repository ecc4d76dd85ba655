import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '#/lib/i18n';
import { itemsQuery, plansQuery } from '../api/plans';
import { closureWarningMessages } from '../plan-messages';

/** Help that reached the person. */
const ARRIVED: readonly string[] = ['DELIVERED', 'VERIFIED', 'SETTLED'];

/** A success on paper only is told to whoever confirms it; the decision stays with the person. */
export function ClosureWarning({ caseId }: { readonly caseId: string }) {
  const t = useMessages(closureWarningMessages);
  const items = useQuery(itemsQuery(caseId)).data?.items;
  const plans = useQuery(plansQuery(caseId)).data;
  const nothing = items !== undefined && !items.some(({ state }) => ARRIVED.includes(state));
  const noGoal =
    plans !== undefined && !(plans.active?.goals ?? []).some(({ state }) => state === 'REACHED');
  if (!nothing && !noGoal) return null;
  return (
    <Alert color="orange" title={t('title')}>
      {nothing ? <div>{t('nothingDelivered')}</div> : null}
      {noGoal ? <div>{t('noGoalReached')}</div> : null}
      <div>{t('advice')}</div>
    </Alert>
  );
}
