import { Button, Text } from '@mantine/core';
import type { GridColumn } from '#/components/grid';
import { StatusBadge, type Tone } from '#/components/display';
import { TextLink } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import type { ImportRow } from '../api/import-queries';
import {
  duplicateReasonMessages,
  importProblemMessages,
  registerFieldMessages,
} from '../field-messages';
import {
  decisionMessages,
  importsMessages,
  matchingMessages,
  outcomeMessages,
  rowStatusMessages,
} from '../messages';
import { cellOf, mentorText, useCellText } from './use-cell-text';

type Status = ImportRow['status'] | 'LEFT_OUT';

const TONES: Readonly<Record<Status, Tone>> = {
  READY: 'good',
  LEFT_OUT: 'neutral',
  CHECK: 'attention',
  REFUSED: 'urgent',
};

/**
 * A row that resembles another is looked at before it is ready, however clean its cells are; one that is left out
 * though nothing is wrong with it is ready for nothing.
 */
function statusOf({ status, matching, decision }: ImportRow): Status {
  if (decision === 'SKIP' && status !== 'REFUSED') return 'LEFT_OUT';
  return status === 'READY' && matching !== 'NONE' && decision === null ? 'CHECK' : status;
}

type Problem = ImportRow['problems'][number];

/** True of most rows of most registers, so that the summary says it once. */
export const isSaidOnce = ({ code }: Problem): boolean => code === 'RETURN_TYPE_GENERAL';

interface RowProblemsProps {
  readonly row: ImportRow;
  /** Which of them; all without it. */
  readonly only?: (problem: Problem) => boolean;
}

const all = (): boolean => true;

/** Wider, the sentences of few rows would take the room from the names and numbers of all. */
const WIDEST = '18rem';

/** Each problem with the field at which it stands. */
export function RowProblems({ row, only = all }: RowProblemsProps) {
  const problem = useMessages(importProblemMessages);
  const field = useMessages(registerFieldMessages);
  return (
    <>
      {row.problems
        .filter((found) => !isSaidOnce(found) && only(found))
        .map(({ field: at, code, severity }) => (
          <Text
            key={`${at}.${code}`}
            maw={WIDEST}
            fz={severity === 'NOTE' ? 'xs' : 'sm'}
            {...(severity === 'NOTE' ? { c: 'dimmed' } : {})}
          >
            {field(at)}: {problem(code)}
          </Text>
        ))}
    </>
  );
}

function Resemblance({ row }: { readonly row: ImportRow }) {
  const matching = useMessages(matchingMessages);
  const reason = useMessages(duplicateReasonMessages);
  if (row.matching === 'NONE') return null;
  const reasons = row.matches[0]?.reasons.map((code) => reason(code)).join(', ');
  return (
    <>
      <Text fz="sm" fw={550}>
        {matching(row.matching)}
      </Text>
      {reasons ? <Text fz="sm">{reasons}</Text> : null}
    </>
  );
}

function Result({ row }: { readonly row: ImportRow }) {
  const t = useMessages(importsMessages);
  const outcome = useMessages(outcomeMessages);
  if (row.takenBackNumber !== null) return t('takenBack', { number: row.takenBackNumber });
  if (row.outcome === null) return null;
  if (row.resultCaseId === null) return outcome(row.outcome);
  return (
    <>
      {outcome(row.outcome)}{' '}
      <TextLink
        to="/cases/$caseId"
        params={{ caseId: row.resultCaseId }}
        search={{ section: undefined }}
        style={{ whiteSpace: 'nowrap' }}
      >
        {row.resultCaseNumber}
      </TextLink>
    </>
  );
}

export const usePersonName = (): ((row: ImportRow) => string) => {
  const t = useMessages(importsMessages);
  const text = useCellText();
  return (row) => text(cellOf(row.cells, 'FULL_NAME')) || t('noName');
};

type Columns = readonly GridColumn<ImportRow>[];

/** What every table of rows begins with. */
function useFirstColumns(): Columns {
  const t = useMessages(importsMessages);
  const status = useMessages(rowStatusMessages);
  const registerField = useMessages(registerFieldMessages);
  const text = useCellText();
  const name = usePersonName();
  return [
    {
      id: 'row',
      header: t('row'),
      hideable: false,
      card: 'line',
      cell: ({ rowNumber }) => rowNumber,
    },
    { id: 'person', header: t('person'), hideable: false, card: 'title', cell: name },
    {
      id: 'arrival',
      header: t('arrival'),
      card: 'line',
      cell: ({ cells }) => text(cellOf(cells, 'ARRIVAL_DATE')),
    },
    {
      id: 'mentor',
      header: registerField('MENTOR'),
      card: 'line',
      wideOnly: true,
      cell: (row) => mentorText(row, t('mentorNobodyShort')),
    },
    {
      id: 'status',
      header: t('state'),
      card: 'corner',
      cell: (row) => <StatusBadge tone={TONES[statusOf(row)]}>{status(statusOf(row))}</StatusBadge>,
    },
    {
      id: 'problems',
      header: t('problems'),
      card: 'line',
      cell: (row) => <RowProblems row={row} />,
    },
  ];
}

/** What is decided about a row, and where to decide it. */
function useDecisionColumns(onOpen: (row: ImportRow) => void): Columns {
  const t = useMessages(importsMessages);
  const decision = useMessages(decisionMessages);
  return [
    {
      id: 'resembles',
      header: t('resembles'),
      card: 'line',
      cell: (row) => <Resemblance row={row} />,
    },
    {
      id: 'decision',
      header: t('decision'),
      card: 'line',
      cell: (row) => (row.decision ? decision(row.decision) : t('undecided')),
    },
    {
      id: 'open',
      header: t('step'),
      hideable: false,
      card: 'line',
      cell: (row) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('openRow', { row: row.rowNumber })}
          onClick={() => onOpen(row)}
        >
          {t('open')}
        </Button>
      ),
    },
  ];
}

const ignore = (): void => undefined;

/** The rows as they are checked (`onOpen`), or as they ended. */
export function useRowColumns(onOpen: ((row: ImportRow) => void) | null): Columns {
  const t = useMessages(importsMessages);
  const first = useFirstColumns();
  const decisions = useDecisionColumns(onOpen ?? ignore);
  if (onOpen !== null) return [...first, ...decisions];
  // What a row was before it was written says nothing any more; what is refused says so among its problems.
  return [
    ...first.filter(({ id }) => id !== 'status'),
    { id: 'result', header: t('result'), card: 'corner', cell: (row) => <Result row={row} /> },
  ];
}
