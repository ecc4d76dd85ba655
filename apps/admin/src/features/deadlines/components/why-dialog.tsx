import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Dialog } from '#/components/dialog';
import { StatusBadge } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { clockKindMessages } from '#/lib/codes';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type ExplainedDeadline, explainedQuery } from '../api/deadlines';
import { explanationMessages } from '../why-messages';
import { Moves, Pauses } from './why-history';
import { Part } from './why-part';
import { SkippedDays, Terms } from './why-terms';

interface WhyDialogProps {
  readonly caseId: string;
  readonly kind: ExplainedDeadline['kind'];
  readonly onClose: () => void;
}

function Window({ of }: { readonly of: ExplainedDeadline }) {
  const t = useMessages(explanationMessages);
  const language = useLanguage();
  const { windowFrom, windowTo } = of;
  if (windowFrom === null || windowTo === null) return null;
  const [from, to] = [formatDate(windowFrom, language), formatDate(windowTo, language)];
  return <Part title={t('window')}>{t('windowDays', { from, to })}</Part>;
}

function Explanation({ of }: { readonly of: ExplainedDeadline }) {
  const t = useMessages(explanationMessages);
  const language = useLanguage();
  return (
    <Stack gap="md">
      <Part title={t('due')}>
        <Text fw={600}>{formatDate(of.dueOn, language)}</Text>
        {of.state === 'PAUSED' ? t('still') : null}
        {of.terms.some(({ uncertain }) => uncertain) ? (
          <StatusBadge tone="attention">{t('uncertain')}</StatusBadge>
        ) : null}
      </Part>
      <Terms of={of} />
      <SkippedDays of={of} />
      <Window of={of} />
      <Pauses of={of} />
      <Moves of={of} />
      <Part title={t('source')}>
        {of.source}
        {of.needsLegalReview ? <StatusBadge tone="attention">{t('review')}</StatusBadge> : null}
      </Part>
    </Stack>
  );
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
