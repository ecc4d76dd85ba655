import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Dialog } from '#/components/dialog';
import { CompareTable } from '#/components/display';
import { ProblemPanel } from '#/components/feedback';
import { type Translate, useMessages } from '#/lib/i18n';
import { changeRow } from '../api/import-commands';
import type { ImportRow, RowCell, RowDecision, RowMatch } from '../api/import-queries';
import { duplicateReasonMessages, registerFieldMessages } from '../field-messages';
import { decisionMessages, importsMessages } from '../messages';
import { usePersonName } from './row-columns';
import { Cells, firstFaulty, ProblemsBeside } from './row-cells';
import { cellOf, useCellText } from './use-cell-text';
import { useImportChange } from './use-import-change';

interface MatchProps {
  readonly row: ImportRow;
  /** The focus begins at its first decision. */
  readonly isFirst: boolean;
  readonly match: RowMatch;
  readonly busy: boolean;
  readonly onDecide: (decision: RowDecision, ref: string) => void;
}

const COMPARED = [
  'FULL_NAME',
  'SEX',
  'BIRTH_DATE',
  'FIN',
  'SENDING_COUNTRY',
  'ARRIVAL_DATE',
  'PLACE',
  'PHONE',
] as const;
/** What the comparison found to be the same, however it is written ("Vaqif", "Vaqif oğlu"), is not marked as unlike. */
const SAME: Readonly<Partial<Record<string, RowMatch['reasons'][number]>>> = {
  FULL_NAME: 'SAME_NAME',
  FIN: 'SAME_FIN',
  BIRTH_DATE: 'SAME_BIRTH_DATE',
};
const isSame = (match: RowMatch, field: string): boolean =>
  match.reasons.some((reason) => reason === SAME[field]);

const WITH_TARGET = ['LINK_EXISTING', 'SECOND_RETURN'] as const;

const hasTarget = ({ possibleDecisions }: ImportRow): boolean =>
  WITH_TARGET.some((decision) => possibleDecisions.includes(decision));

function otherName(
  t: Translate<typeof importsMessages.table>,
  { caseNumber, rowNumber }: RowMatch,
): string {
  if (caseNumber !== null) return t('otherCase', { number: caseNumber });
  return rowNumber === null ? t('otherPerson') : t('otherRow', { row: rowNumber });
}

/** The row and whom it resembles, side by side, with the reason and what can be decided about the pair. */
function Match({ row, match, isFirst, busy, onDecide }: MatchProps) {
  const t = useMessages(importsMessages);
  const field = useMessages(registerFieldMessages);
  const reason = useMessages(duplicateReasonMessages);
  const word = useMessages(decisionMessages);
  const text = useCellText();
  const other = otherName(t, match);
  const rows = COMPARED.map((code) => {
    const [left, right] = [text(cellOf(row.cells, code)), text(cellOf(match.cells, code))];
    return {
      key: code,
      label: field(code),
      left: left || null,
      right: right || null,
      differs: left !== right && !isSame(match, code),
    };
  });
  return (
    <Stack gap="xs">
      <Title order={3}>{t('compare', { other })}</Title>
      <Text fz="sm">
        {t('likeness', { percent: Math.round(match.score * 100) })}:{' '}
        {match.reasons.map((code) => reason(code)).join(', ')}
      </Text>
      <CompareTable label={t('compare', { other })} left={t('thisRow')} right={other} rows={rows} />
      <Group gap="sm">
        {WITH_TARGET.filter((decision) => row.possibleDecisions.includes(decision)).map(
          (decision, index) => (
            <Button
              key={decision}
              data-autofocus={(isFirst && index === 0) || undefined}
              size="xs"
              variant={isChosen(row, decision, match.ref) ? 'filled' : 'default'}
              aria-pressed={isChosen(row, decision, match.ref)}
              disabled={busy}
              onClick={() => onDecide(decision, match.ref)}
            >
              {word(decision)}
            </Button>
          ),
        )}
      </Group>
    </Stack>
  );
}

const isChosen = (row: ImportRow, decision: RowDecision, ref: string | null): boolean =>
  row.decision === decision && (ref === null || row.decisionRef === ref);

const ALONE = ['IMPORT', 'SKIP'] as const;

interface AloneProps extends Pick<MatchProps, 'row' | 'isFirst' | 'busy'> {
  readonly onDecide: (decision: RowDecision) => void;
}

/** What can be decided about the row by itself. */
function Alone({ row, isFirst, busy, onDecide }: AloneProps) {
  const word = useMessages(decisionMessages);
  return (
    <Group gap="sm">
      {ALONE.filter((decision) => row.possibleDecisions.includes(decision)).map(
        (decision, index) => (
          <Button
            key={decision}
            data-autofocus={(isFirst && index === 0) || undefined}
            size="xs"
            variant={isChosen(row, decision, null) ? 'filled' : 'default'}
            aria-pressed={isChosen(row, decision, null)}
            disabled={busy}
            onClick={() => onDecide(decision)}
          >
            {word(decision)}
          </Button>
        ),
      )}
    </Group>
  );
}

interface RowDialogProps {
  readonly importId: string;
  readonly row: ImportRow;
  readonly onClose: () => void;
}

export function RowDialog({ importId, row, onClose }: RowDialogProps) {
  const t = useMessages(importsMessages);
  const name = usePersonName();
  const change = useImportChange();
  const decide = async (decision: RowDecision, decisionRef?: string): Promise<void> => {
    const body = { decision, ...(decisionRef === undefined ? {} : { decisionRef }) };
    if (await change.run(() => changeRow(importId, row, body))) onClose();
  };
  const correct = (field: RowCell['field'], text: string): void => {
    void change.run(() => changeRow(importId, row, { cells: [{ field, text }] }));
  };
  // The focus begins at what waits: the decision, or else the first cell that is wrong.
  const first = row.decision === null ? null : firstFaulty(row);
  const pairFirst = first === null && row.matches.length > 0 && hasTarget(row);
  return (
    <Dialog
      size="xl"
      onClose={onClose}
      title={`${t('rowName', { row: row.rowNumber })}: ${name(row)}`}
    >
      <Stack gap="md">
        {change.problem ? <ProblemPanel problem={change.problem} /> : null}
        <ProblemsBeside row={row} />
        {row.matches.map((match, index) => (
          <Match
            key={match.ref}
            row={row}
            isFirst={pairFirst && index === 0}
            match={match}
            busy={change.busy}
            onDecide={(decision, ref) => void decide(decision, ref)}
          />
        ))}
        <Alone
          row={row}
          isFirst={first === null && !pairFirst}
          busy={change.busy}
          onDecide={(decision) => void decide(decision)}
        />
        <Title order={3}>{t('cells')}</Title>
        <Cells row={row} first={first} onCorrect={correct} />
      </Stack>
    </Dialog>
  );
}
