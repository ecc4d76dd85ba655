import { Alert, Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { DateField, RecordForm, useRecordForm, useSubmit } from '#/components/form';
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
    initial: { doneOn: check.doneOn ?? today() },
  });
  const submit = useSubmit({
    form,
    version: check.version,
    send: ({ doneOn }, { version }) =>
      send({
        method: 'PUT',
        path: `/cases/${check.caseId}/checklist/PAYMENTS_SETTLED`,
        version,
        body: { outcome: 'DONE', doneOn },
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
  const money = useMoney();
  const { form, submit } = useRecord(props);
  return (
    <Dialog onClose={onClose} title={t('recordTitle', { number: check.caseNumber })}>
      <RecordForm form={form} submit={submit} action={t('record')} onCancel={onClose}>
        <Stack gap="md">
          {check.unsettledItems ? (
            <Alert color="orange">
              {t('stillOpen', { count: check.unsettledItems, amount: money(check.unsettledMinor) })}
            </Alert>
          ) : null}
          <DateField name="doneOn" label={t('doneOn')} max={today()} required />
        </Stack>
      </RecordForm>
    </Dialog>
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
        aria-label={t(check.outcome ? 'correctLabel' : 'recordLabel', { number: check.caseNumber })}
        onClick={() => setOpen(true)}
      >
        {t(check.outcome ? 'correct' : 'record')}
      </Button>
      {open ? <RecordDialog check={check} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
