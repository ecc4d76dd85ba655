import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Section } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { PageHeader } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { useCan } from '#/lib/session';
import { instrumentsQuery } from '../api/visits';
import { instrumentMessages, wizardMessages } from '../messages';
import { InstrumentImport } from './instrument-import';
import { InstrumentVersions } from './instrument-versions';

/** By which table surveys are scored, and the import of an official one (RSS-06). */
export function InstrumentsPage() {
  const t = useMessages(instrumentMessages);
  const wizard = useMessages(wizardMessages);
  const can = useCan();
  const query = useQuery(instrumentsQuery);
  return (
    <>
      <PageHeader title={t('title')} />
      <QueryView query={query}>
        {(tables) => (
          <Stack gap="md" maw="80ch">
            <Text>{t('text')}</Text>
            <Text fw={550}>
              {t('current', {
                code: tables.equalWeights
                  ? `${tables.current} (${wizard('equalWeights')})`
                  : tables.current,
              })}
            </Text>
            <InstrumentVersions of={tables} />
            {can('survey-instrument.administer') ? (
              <Section title={t('import')}>
                <InstrumentImport template={tables.template} />
              </Section>
            ) : null}
          </Stack>
        )}
      </QueryView>
    </>
  );
}
