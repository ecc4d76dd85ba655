import { Group } from '@mantine/core';
import { StatusBadge } from '#/components/display';
import type { GridColumn } from '#/components/grid';
import { PathLink } from '#/components/layout';
import { nameOf } from '#/lib/codes';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { ReadmissionRow } from '../api/readmissions';
import { readmissionMessages } from '../messages';
import { stateName } from '../state-names';
import { STATE_TONES } from '../state-tones';
import { procedureMessages, stateMessages } from '../word-messages';
import { useHolderWords } from './holder';
import { ReplyClock } from './reply-clock';

type Columns = readonly GridColumn<ReadmissionRow>[];

/** The limit, and where it is the short one of the accelerated procedure, a word that says so. */
function LimitOf({ row }: { readonly row: ReadmissionRow }) {
  const procedure = useMessages(procedureMessages);
  return (
    <Group gap={6} component="span" display="inline-flex">
      <ReplyClock clock={row.clock} />
      {row.procedure === 'ACCELERATED' ? (
        <StatusBadge tone="attention">{procedure(row.procedure)}</StatusBadge>
      ) : null}
    </Group>
  );
}

function useMainColumns(): Columns {
  const t = useMessages(readmissionMessages);
  const state = useMessages(stateMessages);
  const holder = useHolderWords();
  return [
    {
      id: 'number',
      header: t('number'),
      cell: (row) => (
        <PathLink href={`/readmissions/${row.id}`} fw={600}>
          {row.number}
        </PathLink>
      ),
      sortable: true,
      hideable: false,
      nowrap: true,
      card: 'title',
    },
    { id: 'person', header: t('person'), cell: nameOf },
    {
      id: 'due',
      header: t('due'),
      cell: (row) => <LimitOf row={row} />,
      sortable: true,
    },
    { id: 'holder', header: t('holder'), cell: holder },
    {
      id: 'state',
      header: t('state'),
      cell: (row) => <StatusBadge tone={STATE_TONES[row.state]}>{state(row.state)}</StatusBadge>,
      card: 'corner',
    },
  ];
}

/** The columns of the register; each `sortable` id is a code of the server. */
export function useReadmissionColumns(): Columns {
  const t = useMessages(readmissionMessages);
  const procedure = useMessages(procedureMessages);
  const language = useLanguage();
  return [
    ...useMainColumns(),
    {
      id: 'requestingState',
      header: t('requestingState'),
      cell: (row) => stateName(row.requestingState, language),
    },
    {
      id: 'received',
      header: t('received'),
      cell: (row) => formatDate(row.receivedOn, language),
      sortable: true,
      nowrap: true,
      wideOnly: true,
    },
    {
      id: 'procedure',
      header: t('procedure'),
      cell: (row) => procedure(row.procedure),
      hiddenAtFirst: true,
      card: 'none',
    },
  ];
}
