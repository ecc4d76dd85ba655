import { Table, Text } from '@mantine/core';
import { Section, StatusBadge, type Tone, WideTable } from '#/components/display';
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

/** Every version of the plan, newest first. */
export function PlanVersions({ versions }: { readonly versions: readonly PlanVersion[] }) {
  const t = useMessages(planMessages);
  return (
    <Section title={t('versions')}>
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
    </Section>
  );
}
