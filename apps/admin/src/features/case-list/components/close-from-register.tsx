import { Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { CLOSURE_REASONS } from '@qayidis/domain/cases';
import { DateField, RecordForm, SelectField, useRecordForm, useSubmit } from '#/components/form';
import { caseCommandMessages } from '#/lib/codes/case-commands';
import { closureReasonMessages } from '#/lib/codes/case-reasons';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { type BulkResult, closeCases } from '../api/bulk';
import { bulkMessages } from '../list-messages';
import { BulkDialog, type BulkProps } from './bulk-dialog';

interface FormProps {
  readonly rows: BulkProps['rows'];
  readonly onResults: (results: readonly BulkResult[]) => void;
  readonly onClose: () => void;
}

interface Values extends Record<string, unknown> {
  closureReason: Schemas['ClosureReason'] | null;
  endedOn: string | null;
}

function CloseForm({ rows, onResults, onClose }: FormProps) {
  const t = useMessages(bulkMessages);
  const reason = useMessages(closureReasonMessages);
  const action = useMessages(caseCommandMessages)('CLOSE_FROM_REGISTER');
  const form = useRecordForm<Values>({
    name: 'close-from-register',
    initial: { closureReason: null, endedOn: null },
    check: ({ closureReason }) => ({ closureReason: closureReason ? null : 'REQUIRED' }),
  });
  const submit = useSubmit({
    form,
    send: ({ closureReason, endedOn }, { idempotencyKey }) => {
      const cases = rows.map(({ id, version }) => ({ id, version }));
      const outcome = closureReason as Schemas['ClosureReason'];
      const body = { closureReason: outcome, cases, ...(endedOn ? { endedOn } : {}) };
      return closeCases(body, idempotencyKey);
    },
    onDone: onResults,
  });
  return (
    <RecordForm form={form} submit={submit} action={action} onCancel={onClose}>
      <Text fz="sm">{t('closeHint', { count: rows.length })}</Text>
      <SelectField
        name="closureReason"
        label={t('closureReason')}
        choices={CLOSURE_REASONS.map((value) => ({ value, label: reason(value) }))}
        required
      />
      <DateField name="endedOn" label={t('endedOn')} max={today()} />
    </RecordForm>
  );
}

/** The register's outcome for all selected cases that it shows as finished (D-19). */
export function CloseFromRegister(props: BulkProps) {
  const action = useMessages(caseCommandMessages)('CLOSE_FROM_REGISTER');
  return (
    <BulkDialog
      {...props}
      action={action}
      form={(onResults, onClose) => (
        <CloseForm rows={props.rows} onResults={onResults} onClose={onClose} />
      )}
    />
  );
}
