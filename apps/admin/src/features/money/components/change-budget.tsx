import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { MoneyField, NoteField, RecordForm, useRecordForm, useSubmit } from '#/components/form';
import { send } from '#/lib/api';
import { useMessages } from '#/lib/i18n';
import { useMoney } from '#/lib/use-money';
import { type Budget, useMoneyChanged } from '../api/money';
import { budgetMessages } from '../messages';

interface ChangeBudgetProps {
  readonly budget: Budget;
  readonly onClose: () => void;
}

interface BudgetValues extends Record<string, unknown> {
  totalMinor: number | null;
  reason: string;
}

function useBudgetForm({ budget, onClose }: ChangeBudgetProps, least: string) {
  const t = useMessages(budgetMessages);
  const changed = useMoneyChanged();
  const form = useRecordForm<BudgetValues>({
    name: `budget:${budget.programmeId}`,
    initial: { totalMinor: budget.totalMinor, reason: '' },
    check: ({ totalMinor, reason }) => ({
      totalMinor: tooSmall(totalMinor, budget.committedMinor, least),
      reason: reason.trim() ? null : 'REQUIRED',
    }),
  });
  const submit = useSubmit({
    form,
    version: budget.version,
    send: ({ totalMinor, reason }, { version }) =>
      send<Budget>({
        method: 'PUT',
        path: '/budget',
        version,
        body: { totalMinor, reason: reason.trim() },
      }),
    fromCurrent: (current) => ({
      totalMinor: (current as Budget).totalMinor,
      reason: form.form.getValues().reason,
    }),
    onDone: async () => {
      notifyDone(t('changed'));
      onClose();
      await changed();
    },
  });
  return { form, submit };
}

/** MONEY-03: the total never falls below what is bound, and every change says why. */
export function ChangeBudget(props: ChangeBudgetProps) {
  const { budget, onClose } = props;
  const t = useMessages(budgetMessages);
  const least = useMoney(budget.currency)(budget.committedMinor);
  const { form, submit } = useBudgetForm(props, least);
  return (
    <Dialog onClose={onClose} title={t('change')}>
      <RecordForm form={form} submit={submit} action={t('change')} onCancel={onClose}>
        <MoneyField
          name="totalMinor"
          label={t('newTotal')}
          description={t('atLeast', { amount: least })}
          currency={budget.currency}
          required
        />
        <NoteField
          name="reason"
          label={t('reason')}
          description={t('reasonHint')}
          max={500}
          required
        />
      </RecordForm>
    </Dialog>
  );
}

const tooSmall = (wanted: number | null, least: number, min: string) => {
  if (wanted === null) return 'REQUIRED' as const;
  return wanted < least ? ({ code: 'TOO_SMALL', params: { min } } as const) : null;
};
