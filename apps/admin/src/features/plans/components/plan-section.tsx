import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { draftOf } from '#/lib/drafts';
import { hasPlanSuggestion } from '#/lib/plan-suggestions';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type CaseDetail, type Plan, type Plans, plansQuery } from '../api/plans';
import { planMessages, planTotalMessages } from '../plan-messages';
import { AskOverride, OverrideCeiling } from './override-ceiling';
import { PlanEditor } from './plan-editor';
import { PlanStateBadge, PlanVersions } from './plan-versions';
import { PlanNotices, PlanView } from './plan-view';
import { draftName } from './use-plan-draft';

interface Props {
  readonly of: CaseDetail;
  readonly plans: Plans;
}

function Returned({ plan }: { readonly plan: Plan }) {
  const t = useMessages(planMessages);
  if (plan.state !== 'RETURNED') return null;
  return <Alert color="orange">{t('returned', { comment: plan.decision?.comment ?? '—' })}</Alert>;
}

/** Waits for the manager's word. */
function Asked({ plans: { overrideRequest: request } }: Pick<Props, 'plans'>) {
  const t = useMessages(planTotalMessages);
  const language = useLanguage();
  if (!request) return null;
  const { askedOn, reason } = request;
  return (
    <Alert color="orange">
      {t('asked', { date: formatDate(askedOn, language), reason: reason ?? '' })}
    </Alert>
  );
}

/** What is to be known of the version that waits before it is read or written on. */
function PendingNotices({ of, plans, plan }: Props & { readonly plan: Plan }) {
  const { totals, ceilingOverride } = plan;
  const override = plans.overridable && !totals.withinCeiling && ceilingOverride === null;
  return (
    <>
      <Returned plan={plan} />
      <PlanNotices plan={plan} />
      <Asked plans={plans} />
      {override || plans.overrideAskable ? (
        <Group>
          {override ? <OverrideCeiling caseId={of.id} plan={plan} /> : null}
          {plans.overrideAskable ? <AskOverride caseId={of.id} plan={plan} /> : null}
        </Group>
      ) : null}
    </>
  );
}

/** An amendment is begun when it is wanted. */
function Begin({ onBegin }: { readonly onBegin: () => void }) {
  const t = useMessages(planMessages);
  return (
    <Group>
      <Button onClick={onBegin}>{t('startAmendment')}</Button>
    </Group>
  );
}

/** Written on by its mentor; the editor keeps its place when its first save makes a version of what is typed. */
function Writing({ of, plans }: Props) {
  const { pending, active } = plans;
  const [begun, setBegun] = useState(
    active === null || draftOf(draftName(of.id)) !== undefined || hasPlanSuggestion(of.id),
  );
  if (!begun && pending === null) return <Begin onBegin={() => setBegun(true)} />;
  const cancel = pending === null && active ? { onCancel: () => setBegun(false) } : {};
  return <PlanEditor of={of} plans={plans} {...cancel} />;
}

/** The version that waits or a new one. */
function Draft({ of, plans }: Props) {
  const { pending, draftable } = plans;
  return (
    <Stack gap="md">
      {pending ? <PendingNotices of={of} plans={plans} plan={pending} /> : null}
      {draftable ? <Writing of={of} plans={plans} /> : null}
      {pending && !draftable ? <PlanView plan={pending} plans={plans} /> : null}
    </Stack>
  );
}

const titleOf = ({ pending, active }: Plans) => {
  if (pending?.state === 'SUBMITTED') return 'pendingTitle';
  return (pending?.amendment ?? active !== null) ? 'amendmentTitle' : 'draftTitle';
};

function Waiting({ of, plans }: Props) {
  const t = useMessages(planMessages);
  const { pending } = plans;
  return (
    <Section
      title={t(titleOf(plans))}
      aside={pending ? <PlanStateBadge state={pending.state} /> : null}
    >
      <Draft of={of} plans={plans} />
    </Section>
  );
}

function NoPlan() {
  const t = useMessages(planMessages);
  return (
    <Section title={t('title')}>
      <Text c="dimmed">{t('none')}</Text>
    </Section>
  );
}

/** The plan of a case: what waits, what is in force, and every version. */
export function PlanSection({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(planMessages);
  const query = useQuery(plansQuery(of.id));
  return (
    <QueryView query={query}>
      {(plans) => (
        <Stack gap="md">
          {plans.pending !== null || plans.draftable ? <Waiting of={of} plans={plans} /> : null}
          {plans.versions.length === 0 && !plans.draftable ? <NoPlan /> : null}
          {plans.active ? (
            <Section title={t('activeTitle')} aside={<PlanStateBadge state={plans.active.state} />}>
              <Stack gap="md">
                <PlanNotices plan={plans.active} />
                <PlanView plan={plans.active} plans={plans} />
              </Stack>
            </Section>
          ) : null}
          {plans.versions.length > 0 ? <PlanVersions versions={plans.versions} /> : null}
        </Stack>
      )}
    </QueryView>
  );
}
