import { Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Section, StatusBadge } from '#/components/display';
import { QueryView } from '#/components/feedback';
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

function Parameters({ agreement }: { readonly agreement: Agreement }) {
  const t = useMessages(agreementMessages);
  const word = useMessages(parameterMessages);
  const confidence = useMessages(confidenceMessages);
  const value = useValueWords();
  if (agreement.parameters.length === 0) return <Text c="dimmed">{t('none')}</Text>;
  return (
    <Table.ScrollContainer
      minWidth={560}
      scrollAreaProps={{
        viewportProps: { tabIndex: 0, role: 'region', 'aria-label': agreement.code },
      }}
    >
      <Table aria-label={agreement.code}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('parameter')}</Table.Th>
            <Table.Th>{t('value')}</Table.Th>
            <Table.Th>{t('confidence')}</Table.Th>
            <Table.Th>{t('source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {agreement.parameters.map((parameter) => (
            <Table.Tr key={parameter.code}>
              <Table.Th scope="row" fw={400}>
                {word(parameter.code)}
              </Table.Th>
              <Table.Td>
                {value(parameter)}{' '}
                {parameter.needsLegalReview ? (
                  <StatusBadge tone="attention">{t('review')}</StatusBadge>
                ) : null}
              </Table.Td>
              <Table.Td>{confidence(parameter.confidence)}</Table.Td>
              <Table.Td>{citation(parameter.source)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
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
