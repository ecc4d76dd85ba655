import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { notifyDone } from '#/components/feedback';
import { send } from '#/lib/api';
import { useMessages } from '#/lib/i18n';
import { type Plan, useCaseChanged } from '../api/plans';
import { planTotalMessages } from '../plan-messages';

interface Props {
  readonly caseId: string;
  readonly plan: Plan;
}

/** The manager lets a plan pass above the ceiling; who works on the case asks for it (PLAN-02). */
const STEPS = {
  override: { path: 'override-ceiling', text: 'overrideText', done: 'overrideDone' },
  ask: { path: 'ask-override', text: 'askText', done: 'askedDone' },
} as const;

function CeilingStep({ caseId, plan, step }: Props & { readonly step: keyof typeof STEPS }) {
  const t = useMessages(planTotalMessages);
  const changed = useCaseChanged();
  const [asking, setAsking] = useState(false);
  const { path, text, done } = STEPS[step];
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t(step)}
      </Button>
      {asking ? (
        <ConfirmDialog
          name={`${path}-${plan.id}`}
          title={t(step)}
          text={t(text)}
          action={t(step)}
          reason="required"
          version={plan.version}
          send={async (reason, { version, idempotencyKey }) => {
            await send({
              method: 'POST',
              path: `/cases/${caseId}/plans/${path}`,
              version,
              body: { reason },
              idempotencyKey,
            });
            notifyDone(t(done));
            await changed();
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

export const OverrideCeiling = (props: Props) => <CeilingStep step="override" {...props} />;
export const AskOverride = (props: Props) => <CeilingStep step="ask" {...props} />;
