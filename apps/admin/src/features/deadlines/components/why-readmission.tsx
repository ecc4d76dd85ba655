import { Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { Dialog } from '#/components/dialog';
import { clockKindMessages } from '#/lib/codes';
import { useMessages } from '#/lib/i18n';
import { explanationMessages } from '../why-messages';
import { Explanation } from './why-explanation';

interface WhyReadmissionProps {
  readonly deadline: Schemas['ReadmissionDeadlineResponse'] | undefined;
  readonly onClose: () => void;
}

/** Why a reply is due on its day; the page brought the explanation along. */
export default function WhyReadmission({ deadline, onClose }: WhyReadmissionProps) {
  const t = useMessages(explanationMessages);
  const clock = useMessages(clockKindMessages);
  return (
    <Dialog title={clock('READMISSION_REPLY')} onClose={onClose}>
      {deadline === undefined ? <Text>{t('gone')}</Text> : <Explanation of={deadline} />}
    </Dialog>
  );
}
