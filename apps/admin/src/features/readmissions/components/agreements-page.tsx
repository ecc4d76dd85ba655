import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Section, StatusBadge } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { type ShortColumn, ShortTable } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { citation } from '#/lib/citation';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type Agreement, agreementsQuery } from '../api/readmissions';
import { agreementMessages } from '../messages';
import { stateName } from '../state-names';
import { confidenceMessages, parameterMessages, unitMessages } from '../word-messages';

type Parameter = Agreement['parameters'][number];

function useValueWords(): (parameter: Parameter) => string {
  const t = useMessages(agreementMessages);
  const unitWords = useMessages(unitMessages);
  return ({ value, choice, unit }) => {
    if (choice !== null) return t(choice);
    if (value === null || unit === 'START') return t('unknown');
    if (unit === 'YES_NO') return t(value === 1 ? 'yes' : 'no');
    return unitWords(unit, { count: value });
  };
}

function useColumns(): readonly ShortColumn<Parameter>[] {
  const t = useMessages(agreementMessages);
  const word = useMessages(parameterMessages);
  const confidence = useMessages(confidenceMessages);
  const value = useValueWords();
  return [
    { header: t('parameter'), cell: ({ code }) => word(code), card: 'title' },
    {
      header: t('value'),
      cell: (parameter) => (
        <>
          {value(parameter)}{' '}
          {parameter.needsLegalReview ? (
            <StatusBadge tone="attention">{t('review')}</StatusBadge>
          ) : null}
        </>
      ),
    },
    { header: t('confidence'), cell: (parameter) => confidence(parameter.confidence) },
    { header: t('source'), cell: ({ source }) => citation(source) },
  ];
}

function Parameters({ agreement }: { readonly agreement: Agreement }) {
  const t = useMessages(agreementMessages);
  const columns = useColumns();
  if (agreement.parameters.length === 0) return <Text c="dimmed">{t('none')}</Text>;
  return (
    <ShortTable
      label={agreement.code}
      columns={columns}
      rows={agreement.parameters}
      keyOf={({ code }) => code}
    />
  );
}

function AgreementSection({ agreement }: { readonly agreement: Agreement }) {
  const t = useMessages(agreementMessages);
  const language = useLanguage();
  const { inForceFrom, memberStates, version, needsLegalReview, source } = agreement;
  const names = memberStates.map((code) => stateName(code, language)).join(', ');
  const inForce = inForceFrom
    ? t('inForce', { date: formatDate(inForceFrom, language) })
    : t('notKnown');
  return (
    <Section title={agreement.code}>
      <Stack gap="xs">
        <Group gap="xs">
          <Text fz="sm">{[t('version', { version }), inForce].join(' · ')}</Text>
          {needsLegalReview ? <StatusBadge tone="attention">{t('review')}</StatusBadge> : null}
        </Group>
        <Text fz="sm">{t('states', { names })}</Text>
        <Text fz="sm" c="dimmed">
          {citation(source)}
        </Text>
        <Parameters agreement={agreement} />
      </Stack>
    </Section>
  );
}

/** The figures by which the clocks run: rows with a source, none of them in code (design.md 3.3). */
export function AgreementsPage() {
  const t = useMessages(agreementMessages);
  const query = useQuery(agreementsQuery);
  return (
    <>
      <PageHeader title={t('title')} />
      <Text mb="md">{t('text')}</Text>
      <QueryView query={query}>
        {({ items }) => (
          <Stack gap="md">
            {items.map((agreement) => (
              <AgreementSection key={agreement.id} agreement={agreement} />
            ))}
          </Stack>
        )}
      </QueryView>
    </>
  );
}
