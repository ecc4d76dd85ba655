import { Alert, Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { caseRuleMessages } from '#/lib/codes/case-rules';
import { useMessages } from '#/lib/i18n';
import { problemMessages } from '#/lib/problems';
import type { BulkResult } from '../api/bulk';
import type { CaseRow } from '../api/case-list';
import { bulkMessages } from '../list-messages';

export interface BulkProps {
  readonly rows: readonly CaseRow[];
  /** The rows are no longer selected. */
  readonly onDone: () => void;
}

type Refusals = readonly { readonly number: string; readonly reason: string }[];

/** What was refused, case by case: the rule's own words where one refused. */
function useRefusals(rows: readonly CaseRow[]): (results: readonly BulkResult[]) => Refusals {
  const problem = useMessages(problemMessages);
  const rules = useMessages(caseRuleMessages);
  const reasonOf = ({ code, rule }: BulkResult): string =>
    rule !== null && Object.hasOwn(caseRuleMessages.table, rule)
      ? rules(rule as 'ORIGIN_REGISTER')
      : problem((code ?? 'INTERNAL') as 'INTERNAL');
  return (results) =>
    results
      .filter(({ done }) => !done)
      .map((result) => ({
        number: rows.find(({ id }) => id === result.id)?.number ?? '',
        reason: reasonOf(result),
      }));
}

interface RefusedProps {
  readonly done: number;
  readonly refusals: Refusals;
  readonly onClose: () => void;
}

function Refused({ done, refusals, onClose }: RefusedProps) {
  const t = useMessages(bulkMessages);
  return (
    <Stack gap="md">
      <Alert color="yellow" role="alert" title={t('result', { done, refused: refusals.length })}>
        {refusals.map((refusal) => (
          <Text key={refusal.number} fz="sm">
            {t('refusal', refusal)}
          </Text>
        ))}
      </Alert>
      <Button onClick={onClose}>{t('close')}</Button>
    </Stack>
  );
}

interface BulkDialogProps extends BulkProps {
  /** The verb on the button and the title of the window. */
  readonly action: string;
  readonly form: (
    onResults: (results: readonly BulkResult[]) => void,
    onClose: () => void,
  ) => ReactNode;
}

/** One command for all selected cases; what was refused is named case by case before the list is read anew. */
export function BulkDialog({ rows, onDone, action, form }: BulkDialogProps) {
  const t = useMessages(bulkMessages);
  const client = useQueryClient();
  const refusalsOf = useRefusals(rows);
  const [open, setOpen] = useState(false);
  const [refusals, setRefusals] = useState<Refusals | null>(null);
  const finish = (): void => {
    setOpen(false);
    onDone();
    void client.invalidateQueries({ queryKey: ['cases'] });
  };
  const show = (results: readonly BulkResult[]): void => {
    const refused = refusalsOf(results);
    if (refused.length > 0) return setRefusals(refused);
    notifyDone(t('allDone', { action, count: results.length }));
    finish();
  };
  const close = (): void => (refusals ? finish() : setOpen(false));
  return (
    <>
      <Button size="compact-sm" onClick={() => setOpen(true)}>
        {action}
      </Button>
      {open ? (
        <Dialog onClose={close} title={action}>
          {refusals ? (
            <Refused done={rows.length - refusals.length} refusals={refusals} onClose={finish} />
          ) : (
            form(show, close)
          )}
        </Dialog>
      ) : null}
    </>
  );
}
