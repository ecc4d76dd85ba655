import { Stack } from '@mantine/core';
import { DELIVERY_MODES, EVIDENCE_KINDS } from '@qayidis/domain/code-lists';
import { plainDate } from '@qayidis/domain/kernel';
import { immediateHelpRange } from '@qayidis/domain/plans';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import {
  CheckboxList,
  DateField,
  MoneyField,
  NumberField,
  RecordForm,
  SelectField,
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { send } from '#/lib/api';
import { nameOf } from '#/lib/codes';
import {
  assistanceTypeMessages,
  deliveryModeMessages,
  evidenceKindMessages,
  itemCommandMessages,
} from '#/lib/codes/assistance';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { type CaseDetail, type CaseItems, useCaseChanged } from '../api/plans';
import { itemMessages } from '../item-messages';
import { choicesOf } from './choices';
import { useMoney } from '#/lib/use-money';

interface Props {
  readonly of: CaseDetail;
  readonly help: CaseItems['immediateHelp'];
  readonly onClose: () => void;
}

const BLANK = {
  type: null as string | null,
  description: '',
  quantity: 1 as number | null,
  deliveryMode: 'DIRECT' as string | null,
  amountMinor: null as number | null,
  personId: null as string | null,
  deliveredOn: null as string | null,
  evidence: [] as string[],
};
const REQUIRED = ['type', 'quantity', 'deliveryMode', 'amountMinor', 'deliveredOn'] as const;

function useGiving({ of, onClose }: Props) {
  const t = useMessages(itemMessages);
  const command = useMessages(itemCommandMessages)('GIVE_IMMEDIATE_HELP');
  const changed = useCaseChanged();
  const form = useRecordForm({
    name: `immediate-help-${of.id}`,
    initial: { ...BLANK, deliveredOn: today() },
    check: (values) =>
      Object.fromEntries(
        REQUIRED.map((field) => [field, values[field] === null ? 'REQUIRED' : null]),
      ),
  });
  const submit = useSubmit({
    form,
    send: (values, { idempotencyKey }) =>
      send({
        method: 'POST',
        path: `/cases/${of.id}/immediate-help`,
        body: {
          ...values,
          description: values.description.trim() === '' ? null : values.description,
        },
        idempotencyKey,
      }),
    onDone: async () => {
      notifyDone(t('done', { command }));
      onClose();
      await changed();
    },
  });
  return { form, submit, command };
}

function Fields({ of, help }: Omit<Props, 'onClose'>) {
  const t = useMessages(itemMessages);
  const type = useMessages(assistanceTypeMessages);
  const mode = useMessages(deliveryModeMessages);
  const kind = useMessages(evidenceKindMessages);
  const money = useMoney();
  const persons = of.members.map(({ person }) => ({ value: person.id, label: nameOf(person) }));
  return (
    <>
      <SelectField name="type" label={t('type')} choices={choicesOf(help.types, type)} required />
      <TextField name="description" label={t('description')} max={1000} />
      <NumberField name="quantity" label={t('quantity')} min={1} max={100_000} required />
      <SelectField
        name="deliveryMode"
        label={t('mode')}
        choices={choicesOf(DELIVERY_MODES, mode)}
        required
      />
      <MoneyField
        name="amountMinor"
        label={t('amountEur')}
        description={t('atMost', { amount: money(help.leftMinor) })}
        required
      />
      <SelectField name="personId" label={t('person')} choices={persons} />
      <DateField
        name="deliveredOn"
        label={t('deliveryDate')}
        min={immediateHelpRange(plainDate(today())).earliest}
        max={today()}
        required
      />
      <CheckboxList
        name="evidence"
        label={t('seenEvidence')}
        choices={choicesOf(EVIDENCE_KINDS, kind)}
      />
    </>
  );
}

/** Help before or beside a plan; the coordinator decides on it afterwards (docs/domain/plans.md PLAN-07). */
export function ImmediateHelpDialog(props: Props) {
  const { form, submit, command } = useGiving(props);
  return (
    <Dialog onClose={props.onClose} title={command} size="lg">
      <RecordForm form={form} submit={submit} action={command} onCancel={props.onClose}>
        <Stack gap="md">
          <Fields of={props.of} help={props.help} />
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
