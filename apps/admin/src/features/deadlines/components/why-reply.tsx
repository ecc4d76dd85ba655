import type { Schemas } from '@qayidis/contracts';
import { lazy } from 'react';
import { WhyButton } from './why-due';

const WhyReadmission = lazy(() => import('./why-readmission'));

interface WhyReplyProps {
  readonly deadlines: readonly Schemas['ReadmissionDeadlineResponse'][];
}

/** Beside the day of a reply. */
export function WhyReply({ deadlines }: WhyReplyProps) {
  return (
    <WhyButton
      kind="READMISSION_REPLY"
      dialog={(onClose) => <WhyReadmission deadline={deadlines.at(-1)} onClose={onClose} />}
    />
  );
}
