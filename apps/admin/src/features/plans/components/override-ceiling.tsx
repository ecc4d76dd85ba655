import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { send } from '#/lib/api';
import { useMessages } from '#/lib/i18n';
import { type Plan, useCaseChanged } from '../api/plans';
import { planTotalMessages } from '../plan-messages';

interface Props {
  readonly caseId: string;
  readonly plan: Plan;
}

/** The manager lets a plan pass above the ceiling, with a reason (docs/domain/plans.md PLAN-02). */
export function OverrideCeiling({ caseId, plan }: Props) {
  const t = useMessages(planTotalMessages);
  const changed = useCaseChanged();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('override')}
      </Button>
      {asking ? (
        <ConfirmDialog
          name={`override-ceiling-${plan.id}`}
          title={t('override')}
          text={t('overrideText')}
          action={t('override')}
          reason="required"
          version={plan.version}
          send={async (reason, { version, idempotencyKey }) => {
            await send({
              method: 'POST',
              path: `/cases/${caseId}/plans/override-ceiling`,
              version,
              body: { reason },
              idempotencyKey,
            });
            await changed();
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
