import { Alert, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { QueryView } from '#/components/feedback';
import { PageHeader, TextLink } from '#/components/layout';
import { visitCodeMessages } from '#/lib/codes/visits';
import { useMessages } from '#/lib/i18n';
import { visitQuery, type VisitDetail } from '../api/visits';
import { visitMessages, wizardMessages } from '../messages';
import { VisitCard } from './visit-card';
import { VisitWizard } from './visit-wizard';

const SETTLED: readonly string[] = ['DONE', 'REFUSED', 'WAIVED'];

function Visit({ visit }: { readonly visit: VisitDetail }) {
  const t = useMessages(visitMessages);
  const wizard = useMessages(wizardMessages);
  const code = useMessages(visitCodeMessages);
  const { caseId, caseNumber } = visit;
  return (
    <Stack gap="md">
      <PageHeader title={code(visit.code)} note={t('ofCase', { number: caseNumber })}>
        <TextLink to="/cases/$caseId" params={{ caseId }} search={{ section: 'visits' }}>
          {t('backToCase')}
        </TextLink>
      </PageHeader>
      {SETTLED.includes(visit.state) ? (
        <>
          <Alert color="petrol">{wizard('settled')}</Alert>
          <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            <VisitCard visit={visit} />
          </ul>
        </>
      ) : (
        <VisitWizard visit={visit} />
      )}
    </Stack>
  );
}

/** The page on which a visit is recorded. */
export function VisitPage() {
  const { visitId } = useParams({ from: '/shell/visits/$visitId' });
  const query = useQuery(visitQuery(visitId));
  return <QueryView query={query}>{(visit) => <Visit key={visit.id} visit={visit} />}</QueryView>;
}
