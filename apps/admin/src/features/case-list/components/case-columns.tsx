import { Box, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { RelativeDate, StatusBadge, useSpan } from '#/components/display';
import type { GridColumn } from '#/components/grid';
import { PathLink } from '#/components/layout';
import { CASE_STATE_TONES, caseStateMessages, nameOf } from '#/lib/codes';
import { countryName, placeName } from '#/lib/codes/places';
import { PRIORITY_TONES, priorityMessages, returnTypeMessages } from '#/lib/codes/returns';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useAccount } from '#/lib/session';
import type { CaseRow } from '../api/case-list';
import { caseListMessages } from '../messages';
import { DueCell } from './due-cell';

/** Numbers and dates stay on one line. */
function Unbroken({ children }: { readonly children: ReactNode }) {
  return (
    <Text span fz="sm" style={{ whiteSpace: 'nowrap' }}>
      {children}
    </Text>
  );
}

/** In pixels: with these the columns shown at first fit beside the menu at 1366. What is cut stands on the case's page. */
const WIDEST = { mentor: 124, place: 96 } as const;
/** A name is never cut: it gives way by breaking over lines, and has the room for one where there is any. */
const NAME = { miw: 150, maw: 256, style: { whiteSpace: 'normal', columnGap: 6 } } as const;

function Clipped({
  at,
  children,
}: {
  readonly at: keyof typeof WIDEST;
  readonly children: string;
}) {
  return (
    <Text fz="sm" truncate maw={WIDEST[at]} title={children}>
      {children}
    </Text>
  );
}

function NameCell({ row }: { readonly row: CaseRow }) {
  const t = useMessages(caseListMessages);
  return (
    <Group gap={0} {...NAME}>
      <PathLink href={`/cases/${row.id}`} fz="sm" fw={600}>
        {nameOf(row.principal)}
      </PathLink>
      {row.urgent ? (
        <Box flex="none">
          <StatusBadge tone="urgent">{t('urgent')}</StatusBadge>
        </Box>
      ) : null}
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
  const span = useSpan();
  const days = row.daysSinceArrival;
  return (
    <>
      <Unbroken>{formatDate(row.arrivalOn ?? row.plannedArrivalOn, language)}</Unbroken>{' '}
      {days === null || row.arrivalOn === null ? null : (
        <Text span fz="sm" style={{ whiteSpace: 'nowrap' }} visibleFrom="xl">
          {t('ago', { span: span(row.arrivalOn) })}
        </Text>
      )}
    </>
  );
}

type Columns = readonly GridColumn<CaseRow>[];

function useMainColumns(): Columns {
  const t = useMessages(caseListMessages);
  const role = useAccount()?.role;
  return [
    {
      id: 'name',
      header: t('name'),
      cell: (row) => <NameCell row={row} />,
      sortable: true,
      hideable: false,
      card: 'title',
    },
    {
      id: 'number',
      header: t('number'),
      cell: (row) => <Unbroken>{row.number}</Unbroken>,
      sortable: true,
    },
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
      cell: (row) => <DueCell row={row} />,
      sortable: true,
    },
    {
      id: 'mentor',
      header: t('mentor'),
      cell: (row) => <Clipped at="mentor">{row.mentor?.name ?? '—'}</Clipped>,
      hiddenAtFirst: role === 'MENTOR',
    },
  ];
}

function useMoreColumns(): Columns {
  const t = useMessages(caseListMessages);
  const returnType = useMessages(returnTypeMessages);
  const language = useLanguage();
  const place = ({ placeCode }: CaseRow) => (
    <Clipped at="place">{placeCode === null ? '—' : placeName(placeCode, language)}</Clipped>
  );
  const country = ({ sendingCountry }: CaseRow) =>
    sendingCountry === null ? '—' : countryName(sendingCountry, language);
  const priority = (row: CaseRow) => <PriorityCell row={row} />;
  const updated = (row: CaseRow) => <RelativeDate at={row.updatedAt} />;
  return [
    { id: 'place', header: t('place'), cell: place, wideOnly: true },
    {
      id: 'arrival',
      header: t('arrival'),
      cell: (row) => <ArrivalCell row={row} />,
      sortable: true,
      wideOnly: true,
    },
    { id: 'priority', header: t('priority'), cell: priority, sortable: true, wideOnly: true },
    { id: 'sendingCountry', header: t('sendingCountry'), cell: country, hiddenAtFirst: true },
    {
      id: 'returnType',
      header: t('returnType'),
      cell: (row) => returnType(row.returnType),
      hiddenAtFirst: true,
    },
    { id: 'updated', header: t('updated'), cell: updated, sortable: true, hiddenAtFirst: true },
  ];
}

/** The columns of the list; each `sortable` id is a code of the server. */
export function useCaseColumns(): Columns {
  return [...useMainColumns(), ...useMoreColumns()];
}
