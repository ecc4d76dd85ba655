import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '#/components/dialog';
import { CompareTable } from '#/components/display';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type FieldEntry, useFormScope } from './form-scope';
import { isSame, merged, type Side, sideOf } from './merge';
import { formMessages } from './messages';
import type { Change, Conflict, Submit } from './use-submit';
import { valueAt, withValueAt } from './value-path';

interface ConflictDialogProps<Values extends Record<string, unknown>> {
  readonly submit: Submit<Values>;
  readonly mine: Values;
}

interface Row extends FieldEntry {
  readonly name: string;
  readonly own: unknown;
  readonly other: unknown;
  /** Null: both changed it, and nobody has chosen yet. */
  readonly side: Side | null;
}

interface SideChoiceProps {
  readonly row: Row;
  readonly onChoose: (side: Side) => void;
}

function SideChoice({ row, onChoose }: SideChoiceProps) {
  const t = useMessages(formMessages);
  return (
    <SegmentedControl
      size="xs"
      aria-label={row.label}
      value={row.side ?? ''}
      data={[
        { value: 'mine', label: t('mine') },
        { value: 'theirs', label: t('theirs') },
      ]}
      onChange={(side) => onChoose(side === 'theirs' ? 'theirs' : 'mine')}
    />
  );
}

/** A field is addressed by its path: `returnEvent.placeCode` stands inside a part of the form. */
function settled<Values>(rows: readonly Row[], mine: Values, { opened, theirs }: Conflict<Values>) {
  return rows.reduce<Values>(
    (values, { name, side, own, other }) =>
      withValueAt(values, name, side === 'theirs' ? other : own),
    merged({ opened, mine, theirs }),
  );
}

interface ComparisonProps<
  Values extends Record<string, unknown>,
> extends ConflictDialogProps<Values> {
  readonly conflict: Conflict<Values>;
}

/** Each field with both values, and what is chosen for it so far. */
function useRows<Values extends Record<string, unknown>>({
  mine,
  conflict,
}: ComparisonProps<Values>) {
  const { fields } = useFormScope();
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const rows = [...fields].map(
    ([name, entry]): Row => ({
      ...entry,
      name,
      own: valueAt(mine, name),
      other: valueAt(conflict.theirs, name),
      side: chosen[name] ?? sideOf(name, { ...conflict, mine }),
    }),
  );
  const choose = (name: string, side: Side): void => setChosen({ ...chosen, [name]: side });
  return { rows, choose };
}

function ChangedBy({ changed: { at, by } }: { readonly changed: Change }) {
  const t = useMessages(formMessages);
  const language = useLanguage();
  const when = formatInstant(at, language);
  return (
    <Text fz="sm" fw={550}>
      {by === null ? t('changedByColleague', { when }) : t('changedBy', { name: by, when })}
    </Text>
  );
}

function Comparison<Values extends Record<string, unknown>>(props: ComparisonProps<Values>) {
  const { submit, mine, conflict } = props;
  const t = useMessages(formMessages);
  const { rows, choose } = useRows(props);
  const undecided = rows.filter(({ side }) => side === null).length;
  const compared = rows.map((row) => {
    const differs = !isSame(row.own, row.other);
    return {
      key: row.name,
      label: row.label,
      left: row.display(row.own),
      right: row.display(row.other),
      differs,
      choice: differs ? <SideChoice row={row} onChoose={(side) => choose(row.name, side)} /> : null,
    };
  });
  return (
    <Dialog size="xl" onClose={submit.forget} title={t('conflictTitle')}>
      <Stack gap="md">
        {conflict.changed ? <ChangedBy changed={conflict.changed} /> : null}
        <Text fz="sm">{t('conflictText')}</Text>
        <CompareTable
          label={t('conflictTitle')}
          left={t('mine')}
          right={t('theirs')}
          rows={compared}
        />
        <Text fz="sm" mih="1lh" role="status">
          {undecided > 0 ? t('undecided', { count: undecided }) : null}
        </Text>
        <Group gap="sm">
          <Button
            disabled={undecided > 0}
            onClick={() => void submit.settle(settled(rows, mine, conflict))}
          >
            {t('saveChosen')}
          </Button>
          <Button variant="default" onClick={submit.forget}>
            {t('back')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/**
 * Both versions beside each other. What only one of both changed since the form opened is chosen already; what both
 * changed is asked, and nothing is overwritten unseen (E-05).
 */
export function ConflictDialog<Values extends Record<string, unknown>>(
  props: ConflictDialogProps<Values>,
) {
  const { conflict } = props.submit;
  return conflict ? <Comparison {...props} conflict={conflict} /> : null;
}
