import { Stack, Text } from '@mantine/core';
import { DRAFTING_STATES } from '@qayidis/domain/plans';
import { useQuery } from '@tanstack/react-query';
import { Section } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { useAccount } from '#/lib/session';
import { type CaseDetail, caseVisitsQuery } from '../api/visits';
import { scoreMessages, visitMessages, wizardMessages } from '../messages';
import { ScoreCard } from './score-card';
import { VisitCard } from './visit-card';

const PLAIN = { m: 0, p: 0, style: { listStyle: 'none' } } as const;

/** The visits of a case and what its surveys came to, the latest first. */
export function VisitsSection({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(visitMessages);
  const score = useMessages(scoreMessages);
  const wizard = useMessages(wizardMessages);
  const plannable = useAccount()?.role === 'MENTOR' && DRAFTING_STATES.includes(of.state);
  const query = useQuery(caseVisitsQuery(of.id));
  return (
    <QueryView query={query}>
      {({ items, scores, equalWeights }) => (
        <Stack gap="lg">
          <Section title={t('title')}>
            {items.length === 0 ? <Text c="dimmed">{t('empty')}</Text> : null}
            <Stack component="ul" gap="xl" {...PLAIN}>
              {items.map((visit) => (
                <VisitCard key={visit.id} visit={visit} />
              ))}
            </Stack>
          </Section>
          <Section title={score('title')}>
            {scores.length === 0 ? <Text c="dimmed">{score('none')}</Text> : null}
            {equalWeights && scores.length > 0 ? (
              <Text fz="sm" mb="sm">
                {wizard('equalWeightsHint')}
              </Text>
            ) : null}
            <Stack component="ul" gap="xl" {...PLAIN}>
              {[...scores].reverse().map((card) => (
                <ScoreCard
                  key={`${card.personId}-${card.wave}`}
                  caseId={of.id}
                  plannable={plannable}
                  card={card}
                />
              ))}
            </Stack>
          </Section>
        </Stack>
      )}
    </QueryView>
  );
}
