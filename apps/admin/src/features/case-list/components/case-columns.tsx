import { Group, Text } from '@mantine/core';
import { DueBadge, RelativeDate, StatusBadge } from '#/components/display';
import type { GridColumn } from '#/components/grid';
import { PathLink } from '#/components/layout';
import { CASE_STATE_TONES, caseStateMessages, nameOf } from '#/lib/codes';
import { countryName, placeName } from '#/lib/codes/places';
import { PRIORITY_TONES, priorityMessages, returnTypeMessages } from '#/lib/codes/returns';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { CaseRow } from '../api/case-list';
import { caseListMessages } from '../messages';

function NameCell({ row }: { readonly row: CaseRow }) {
  const t = useMessages(caseListMessages);
  return (
    <Group gap="xs" wrap="nowrap">
      <PathLink href={`/cases/${row.id}`} fw={600}>
        {nameOf(row.principal)}
      </PathLink>
      {row.urgent ? <StatusBadge tone="urgent">{t('urgent')}</StatusBadge> : null}
    </Group>
  );
}

function StateCell({ row }: { readonly row: CaseRow }) {
  const state = useMessages(caseStateMessages);
  return <StatusBadge tone={CASE_STATE_TONES[row.state]}>{state(row.state)}</StatusBadge>;
}

function PriorityCell({ row }: { readonly row: CaseRow }) {
  const priority = useMessages(priorityMessages);
  const level = row.priorityLevel;
  return <StatusBadge tone={PRIORITY_TONES[level]}>{priority(level)}</StatusBadge>;
}

function ArrivalCell({ row }: { readonly row: CaseRow }) {
  const t = useMessages(caseListMessages);
  const language = useLanguage();
  const days = row.daysSinceArrival;
  return (
    <Text span fz="sm">
      {formatDate(row.arrivalOn ?? row.plannedArrivalOn, language)}
      {days === null ? null : ` · ${t('daysAgo', { count: days })}`}
    </Text>
  );
}

/** What tells a case apart and what is due; each `sortable` id is a code of the server. */
function useFirstColumns(): readonly GridColumn<CaseRow>[] {
  const t = useMessages(caseListMessages);
  return [
    {
      id: 'name',
      header: t('name'),
      cell: (row) => <NameCell row={row} />,
      sortable: true,
      hideable: false,
      card: 'title',
    },
    { id: 'number', header: t('number'), cell: (row) => row.number, sortable: true, nowrap: true },
    {
      id: 'state',
      header: t('state'),
      cell: (row) => <StateCell row={row} />,
      sortable: true,
      card: 'corner',
    },
    {
      id: 'nextDue',
      header: t('nextDue'),
      cell: (row) => <DueBadge on={row.nextDueOn} />,
      sortable: true,
    },
  ];
}

/** Who leads it, whence and whither, and how old it is. */
function useFurtherColumns(): readonly GridColumn<CaseRow>[] {
  const t = useMessages(caseListMessages);
  const returnType = useMessages(returnTypeMessages);
  const language = useLanguage();
  return [
    { id: 'mentor', header: t('mentor'), cell: (row) => row.mentor?.name ?? '—' },
    {
      id: 'place',
      header: t('place'),
      cell: (row) => (row.placeCode === null ? '—' : placeName(row.placeCode, language)),
    },
    {
      id: 'arrival',
      header: t('arrival'),
      cell: (row) => <ArrivalCell row={row} />,
      sortable: true,
    },
    {
      id: 'priority',
      header: t('priority'),
      cell: (row) => <PriorityCell row={row} />,
      sortable: true,
    },
    {
      id: 'sendingCountry',
      header: t('sendingCountry'),
      cell: (row) =>
        row.sendingCountry === null ? '—' : countryName(row.sendingCountry, language),
      hiddenAtFirst: true,
    },
    {
      id: 'returnType',
      header: t('returnType'),
      cell: (row) => returnType(row.returnType),
      hiddenAtFirst: true,
    },
    {
      id: 'updated',
      header: t('updated'),
      cell: (row) => <RelativeDate at={row.updatedAt} />,
      sortable: true,
      hiddenAtFirst: true,
    },
  ];
}

/** The columns of the list. */
export const useCaseColumns = (): readonly GridColumn<CaseRow>[] => [
  ...useFirstColumns(),
  ...useFurtherColumns(),
];
