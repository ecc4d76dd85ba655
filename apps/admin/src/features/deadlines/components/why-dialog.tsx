import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Dialog } from '#/components/dialog';
import { QueryView } from '#/components/feedback';
import { clockKindMessages } from '#/lib/codes';
import { useMessages } from '#/lib/i18n';
import { type ExplainedDeadline, explainedQuery } from '../api/deadlines';
import { explanationMessages } from '../why-messages';
import { Explanation } from './why-explanation';

interface WhyDialogProps {
  readonly caseId: string;
  readonly kind: ExplainedDeadline['kind'];
  readonly onClose: () => void;
}

/** Rule, start, days passed over, pauses and source of one deadline, in words. */
export default function WhyDialog({ caseId, kind, onClose }: WhyDialogProps) {
  const t = useMessages(explanationMessages);
  const clock = useMessages(clockKindMessages);
  const query = useQuery(explainedQuery(caseId));
  return (
    <Dialog title={clock(kind)} onClose={onClose}>
      <QueryView query={query}>
        {({ items }) => {
          const of = items.find((item) => item.kind === kind);
          return of === undefined ? <Text>{t('gone')}</Text> : <Explanation of={of} />;
        }}
      </QueryView>
    </Dialog>
  );
}
