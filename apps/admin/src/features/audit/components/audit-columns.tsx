import { Text } from '@mantine/core';
import { StatusBadge, type Tone } from '#/components/display';
import type { GridColumn } from '#/components/grid';
import { PathLink } from '#/components/layout';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type AuditSearch, auditSearchOf } from '#/lib/office-search';
import { roleMessages } from '#/lib/roles';
import { stringifySearch } from '#/lib/search-params';
import type { AuditEntry } from '../api/audit';
import { auditMessages } from '../messages';
import { useEntryText } from './use-action-text';
import { useFieldText } from './use-field-text';

type Columns = readonly GridColumn<AuditEntry>[];

const TONES = { DONE: 'neutral', DENIED: 'urgent', FAILED: 'attention' } as const satisfies Record<
  AuditEntry['outcome'],
  Tone
>;

/** The same list, narrowed. */
const narrowed = (search: AuditSearch, more: AuditSearch): string =>
  `/audit${stringifySearch(auditSearchOf({ ...search, ...more }))}`;

export function useActorRole(): (role: AuditEntry['actorRole']) => string {
  const t = useMessages(auditMessages);
  const words = useMessages(roleMessages);
  return (role) => (role === 'WORKER' || role === 'PUBLIC' ? t(role) : words(role));
}

interface CellProps {
  readonly entry: AuditEntry;
  readonly search: AuditSearch;
}

function WhoCell({ entry, search }: CellProps) {
  const t = useMessages(auditMessages);
  const roleOf = useActorRole();
  const role = roleOf(entry.actorRole);
  if (!entry.actorId) return <Text fz="sm">{role}</Text>;
  const name = entry.actorName ?? t('somebody');
  return (
    <>
      <PathLink
        href={narrowed(search, { actorId: entry.actorId })}
        aria-label={t('onlyThisPerson', { name })}
        fz="sm"
      >
        {name}
      </PathLink>
      <Text fz="xs" c="dimmed">
        {role}
      </Text>
    </>
  );
}

function CaseCell({ entry, search }: CellProps) {
  const t = useMessages(auditMessages);
  const { caseNumber: number } = entry;
  if (!number) return <>—</>;
  return (
    <PathLink
      href={narrowed(search, { caseNumber: number })}
      aria-label={t('onlyThisCase', { number })}
      fz="sm"
    >
      {number}
    </PathLink>
  );
}

function useMainColumns(search: AuditSearch): Columns {
  const t = useMessages(auditMessages);
  const language = useLanguage();
  const entryText = useEntryText();
  return [
    {
      id: 'at',
      header: t('at'),
      cell: ({ at }) => formatInstant(at, language),
      hideable: false,
      nowrap: true,
    },
    { id: 'who', header: t('who'), cell: (entry) => <WhoCell entry={entry} search={search} /> },
    {
      id: 'action',
      header: t('action'),
      cell: (entry) => (
        // Its code, for who speaks with support.
        <span title={entry.action}>{entryText(entry)}</span>
      ),
      hideable: false,
      card: 'title',
    },
    {
      id: 'case',
      header: t('case'),
      cell: (entry) => <CaseCell entry={entry} search={search} />,
      nowrap: true,
    },
    {
      id: 'outcome',
      header: t('outcome'),
      cell: ({ outcome }) => <StatusBadge tone={TONES[outcome]}>{t(outcome)}</StatusBadge>,
      card: 'corner',
    },
  ];
}

/** The columns of the trail; a person and a case narrow the list to themselves. */
export function useAuditColumns(search: AuditSearch): Columns {
  const t = useMessages(auditMessages);
  const main = useMainColumns(search);
  const fieldText = useFieldText();
  return [
    ...main,
    { id: 'fields', header: t('fields'), cell: ({ fields }) => fieldText(fields) },
    {
      id: 'sealed',
      header: t('sealed'),
      cell: ({ sealed }) => t(sealed ? 'linked' : 'notYet'),
      card: 'none',
    },
    {
      id: 'request',
      header: t('request'),
      cell: ({ requestId }) => requestId ?? '—',
      hiddenAtFirst: true,
      card: 'none',
    },
  ];
}
