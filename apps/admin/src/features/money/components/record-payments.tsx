import { Button } from '@mantine/core';
import { useState } from 'react';
import { TransitionBar } from '#/components/actions';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { DateField, RecordForm, useRecordForm, useSubmit } from '#/components/form';
import { send } from '#/lib/api';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { type Reason, useReasonTexts } from '#/lib/problems';
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
  const { form, submit } = useRecord(props);
  return (
    <Dialog onClose={onClose} title={t('recordTitle', { number: check.caseNumber })}>
      <RecordForm form={form} submit={submit} action={t('record')} onCancel={onClose}>
        <DateField name="doneOn" label={t('doneOn')} max={today()} required />
      </RecordForm>
    </Dialog>
  );
}

/** As the server would refuse it (reintegration.md 3 row 18). */
const againstIt = ({ unsettledItems: count, unsettledMinor: openMinor }: PaymentCheck): Reason => ({
  code: 'RULE_REFUSED',
  params: { rule: 'MONEY_OPEN', count, openMinor },
});

/** Finance's word that nothing is owed any more (decisions.md D-40). */
export function RecordPayments({ check }: { readonly check: PaymentCheck }) {
  const t = useMessages(moneyMessages);
  const reasonsOf = useReasonTexts();
  const [open, setOpen] = useState(false);
  const label = t(check.outcome ? 'correct' : 'record');
  const number = { number: check.caseNumber };
  const name = t(check.outcome ? 'correctLabel' : 'recordLabel', number);
  if (check.unsettledItems > 0) {
    const reasons = reasonsOf([againstIt(check)]);
    const locked = { key: 'RECORD', label, name, allowed: false, reasons };
    return <TransitionBar compact actions={[locked]} onChoose={() => undefined} />;
  }
  return (
    <>
      <Button size="compact-sm" variant="default" aria-label={name} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open ? <RecordDialog check={check} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
