import { Button, Group, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type CompareRow, CompareTable } from '#/components/display';
import { useMessages } from '#/lib/i18n';
import type { ImportRow, RowCell } from '../api/import-queries';
import { importProblemMessages, registerFieldMessages } from '../field-messages';
import { importsMessages } from '../messages';
import { isSaidOnce, RowProblems } from './row-columns';
import { cellOf, mentorText, useCellText } from './use-cell-text';

interface CellsProps {
  readonly row: ImportRow;
  /** The cell in which the focus begins; null: elsewhere. */
  readonly first: RowCell['field'] | null;
  readonly onCorrect: (field: RowCell['field'], text: string) => void;
}

interface CorrectionProps extends Pick<CellsProps, 'onCorrect'> {
  readonly cell: RowCell;
  readonly isFirst: boolean;
}

function Correction({ cell, isFirst, onCorrect }: CorrectionProps) {
  const t = useMessages(importsMessages);
  const field = useMessages(registerFieldMessages);
  const current = textOf(cell);
  const [text, setText] = useState(current);
  return (
    <Group gap="xs">
      <TextInput
        size="xs"
        data-autofocus={isFirst || undefined}
        miw={128}
        flex={1}
        aria-label={t('correctField', { field: field(cell.field) })}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        size="compact-sm"
        flex="none"
        variant="default"
        disabled={text === current}
        aria-label={`${t('correct')}: ${field(cell.field)}`}
        onClick={() => onCorrect(cell.field, text)}
      >
        {t('correct')}
      </Button>
    </Group>
  );
}

type Problem = ImportRow['problems'][number];

/** What is wrong at one cell; "differs" alone would not say it. */
function useNote(): (problems: readonly Problem[]) => ReactNode {
  const problem = useMessages(importProblemMessages);
  return (problems) =>
    problems.map(({ code, severity }) => (
      <Text key={code} span fz="xs" {...(severity === 'NOTE' ? { c: 'dimmed' } : {})}>
        {problem(code)}
      </Text>
    ));
}

const isNote = ({ severity }: Problem): boolean => severity === 'NOTE';

/** What is wrong with the row and stands at none of its cells, such as a field without a column. */
export function ProblemsBeside({ row }: { readonly row: ImportRow }) {
  const shown = new Set(row.cells.map(({ field }) => field));
  return <RowProblems row={row} only={({ field }) => !shown.has(field)} />;
}

/** The first cell that has to be put right; null: there is none. */
export const firstFaulty = (row: ImportRow): RowCell['field'] | null =>
  row.cells.find((cell) =>
    row.problems.some((problem) => problem.field === cell.field && !isNote(problem)),
  )?.field ?? null;

/** A name in two columns is corrected there: the whole name follows from them. */
const isDerived = ({ cells }: ImportRow, { field }: RowCell): boolean =>
  field === 'FULL_NAME' && Boolean(cellOf(cells, 'FAMILY_NAME') && cellOf(cells, 'GIVEN_NAME'));

/** As it stands now: corrected, or as the file has it. */
const textOf = ({ corrected, original }: RowCell): string => corrected ?? original;

/** What the file says, and beside it what it was corrected to. */
function InFile({ cell: { original, corrected } }: { readonly cell: RowCell }) {
  const t = useMessages(importsMessages);
  return (
    <>
      {original || t('emptyCell')}
      {corrected === null ? null : (
        <Text fz="xs" c="dimmed">
          {t('correctedTo', { text: corrected || t('emptyCell') })}
        </Text>
      )}
    </>
  );
}

/** What stood there beside what it was taken for; each cell can be put right, as often as it takes. */
export function Cells({ row, first, onCorrect }: CellsProps) {
  const t = useMessages(importsMessages);
  const field = useMessages(registerFieldMessages);
  const text = useCellText();
  const note = useNote();
  const rows = row.cells.map((cell): CompareRow => {
    const problems = row.problems.filter(
      (problem) => problem.field === cell.field && !isSaidOnce(problem),
    );
    const faulty = problems.some((problem) => !isNote(problem));
    const right =
      (cell.field === 'MENTOR' ? mentorText(row, t('mentorNobody')) : text(cell)) || null;
    return {
      key: cell.field,
      label: field(cell.field),
      left: <InFile cell={cell} />,
      right,
      // What was not understood at all differs from nothing: its note says what is wrong.
      differs: faulty && right !== null && right !== textOf(cell).trim(),
      ...(problems.length > 0 ? { note: note(problems) } : {}),
      choice: isDerived(row, cell) ? null : (
        <Correction
          key={textOf(cell)}
          cell={cell}
          isFirst={cell.field === first}
          onCorrect={onCorrect}
        />
      ),
    };
  });
  return (
    <CompareTable label={t('cells')} left={t('original')} right={t('understood')} rows={rows} />
  );
}
