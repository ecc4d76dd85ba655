import { Alert, Button, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { actionMessages } from '#/components/actions';
import { notifyDone } from '#/components/feedback';
import {
  DateField,
  NoteField,
  RadioCards,
  RecordForm,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { send } from '#/lib/api';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { useMoney } from '#/lib/use-money';
import { type PaymentCheck, useMoneyChanged } from '../api/money';
import { moneyMessages } from '../messages';

interface DialogProps {
  readonly check: PaymentCheck;
  readonly onClose: () => void;
}

function useRecord({ check, onClose }: DialogProps) {
  const t = useMessages(moneyMessages);
  const changed = useMoneyChanged();
  const form = useRecordForm({
    name: `payments:${check.caseId}`,
    initial: { outcome: check.outcome ?? 'DONE', doneOn: check.doneOn ?? today(), reason: '' },
    check: ({ outcome, reason }) => ({
      reason: outcome !== 'DONE' && !reason.trim() ? 'REQUIRED' : null,
    }),
  });
  const submit = useSubmit({
    form,
    version: check.version,
    send: ({ outcome, doneOn, reason }, { version }) =>
      send({
        method: 'PUT',
        path: `/cases/${check.caseId}/checklist/PAYMENTS_SETTLED`,
        version,
        body: { outcome, doneOn, reason: reason.trim() || null },
      }),
    onDone: async () => {
      notifyDone(t('recorded'));
      onClose();
      await changed();
    },
  });
  return { form, submit };
}

function RecordDialog(props: DialogProps) {
  const { check, onClose } = props;
  const t = useMessages(moneyMessages);
  const actions = useMessages(actionMessages);
  const money = useMoney();
  const { form, submit } = useRecord(props);
  const choices = (['DONE', 'NOT_APPLICABLE'] as const).map((value) => ({
    value,
    label: t(value),
  }));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('recordTitle', { number: check.caseNumber })}
      closeButtonProps={{ 'aria-label': actions('cancel') }}
    >
      <RecordForm form={form} submit={submit} action={t('record')} onCancel={onClose}>
        <Stack gap="md">
          {check.unsettledItems ? (
            <Alert color="orange">
              {t('stillOpen', { count: check.unsettledItems, amount: money(check.unsettledMinor) })}
            </Alert>
          ) : null}
          <RadioCards name="outcome" label={t('outcome')} choices={choices} required />
          <DateField name="doneOn" label={t('doneOn')} max={today()} required />
          <NoteField name="reason" label={t('reason')} max={1000} />
        </Stack>
      </RecordForm>
    </Modal>
  );
}

/** Finance's word that nothing is owed any more (decisions.md D-40). */
export function RecordPayments({ check }: { readonly check: PaymentCheck }) {
  const t = useMessages(moneyMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('recordLabel', { number: check.caseNumber })}
        onClick={() => setOpen(true)}
      >
        {t(check.outcome ? 'correct' : 'record')}
      </Button>
      {open ? <RecordDialog check={check} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
