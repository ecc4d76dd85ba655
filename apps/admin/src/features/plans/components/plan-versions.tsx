import { Group, Stack, Table, Text } from '@mantine/core';
import { Section, StatusBadge, type Tone, WideTable } from '#/components/display';
import { usePhone } from '#/components/layout';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { PlanVersion } from '../api/plans';
import { planMessages, planStateMessages } from '../plan-messages';

const TONES: Readonly<Record<PlanVersion['state'], Tone>> = {
  DRAFT: 'attention',
  SUBMITTED: 'active',
  RETURNED: 'attention',
  APPROVED: 'good',
  ACTIVE: 'good',
  SUPERSEDED: 'neutral',
  COMPLETED: 'neutral',
  CANCELLED: 'neutral',
};

export function PlanStateBadge({ state }: { readonly state: PlanVersion['state'] }) {
  const t = useMessages(planStateMessages);
  return <StatusBadge tone={TONES[state]}>{t(state)}</StatusBadge>;
}

function VersionRow({ version }: { readonly version: PlanVersion }) {
  const t = useMessages(planMessages);
  const language = useLanguage();
  const { decision } = version;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {t('version', { number: version.number })}
        {version.amendment ? ` (${t('amendment')})` : ''}
      </Table.Th>
      <Table.Td>
        <PlanStateBadge state={version.state} />
      </Table.Td>
      <Table.Td>{version.authorName ?? '—'}</Table.Td>
      <Table.Td>{formatInstant(version.submittedAt, language)}</Table.Td>
      <Table.Td>
        {decision ? `${formatInstant(decision.at, language)} · ${decision.byName ?? '—'}` : '—'}
        {decision?.comment ? <Text fz="sm">{decision.comment}</Text> : null}
      </Table.Td>
    </Table.Tr>
  );
}

/** The same on a phone. */
function VersionLine({ version }: { readonly version: PlanVersion }) {
  const t = useMessages(planMessages);
  const language = useLanguage();
  const { decision, submittedAt, authorName } = version;
  const facts = [
    authorName,
    submittedAt ? `${t('submittedAt')}: ${formatInstant(submittedAt, language)}` : null,
    decision
      ? `${t('decision')}: ${formatInstant(decision.at, language)} · ${decision.byName ?? '—'}`
      : null,
  ];
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <Text fw={550}>
          {t('version', { number: version.number })}
          {version.amendment ? ` (${t('amendment')})` : ''}
        </Text>
        <PlanStateBadge state={version.state} />
      </Group>
      {facts.filter(Boolean).map((fact) => (
        <Text key={fact} fz="sm" c="dimmed">
          {fact}
        </Text>
      ))}
      {decision?.comment ? <Text fz="sm">{decision.comment}</Text> : null}
    </li>
  );
}

function VersionsAsTable({ versions }: Props) {
  const t = useMessages(planMessages);
  return (
    <WideTable label={t('versions')} minWidth={560}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('versions')}</Table.Th>
          <Table.Th>{t('state')}</Table.Th>
          <Table.Th>{t('author')}</Table.Th>
          <Table.Th>{t('submittedAt')}</Table.Th>
          <Table.Th>{t('decision')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {versions.map((version) => (
          <VersionRow key={version.id} version={version} />
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

interface Props {
  readonly versions: readonly PlanVersion[];
}

/** Every version of the plan, newest first. */
export function PlanVersions({ versions }: Props) {
  const t = useMessages(planMessages);
  const phone = usePhone();
  return (
    <Section title={t('versions')}>
      {phone ? (
        <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {versions.map((version) => (
            <VersionLine key={version.id} version={version} />
          ))}
        </Stack>
      ) : (
        <VersionsAsTable versions={versions} />
      )}
    </Section>
  );
}
