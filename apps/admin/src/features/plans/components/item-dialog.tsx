import { Stack } from '@mantine/core';
import { EVIDENCE_KINDS } from '@qayidis/domain/code-lists';
import { plainDate } from '@qayidis/domain/kernel';
import { deliveryRange, type ItemCommand } from '@qayidis/domain/plans';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import {
  CheckboxList,
  DateField,
  NoteField,
  RecordForm,
  useFormScope,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { send } from '#/lib/api';
import {
  assistanceTypeMessages,
  evidenceKindMessages,
  itemCommandMessages,
} from '#/lib/codes/assistance';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { type Item, useCaseChanged } from '../api/plans';
import { bodyOf, faultsOf, fieldsOf, type ItemFormValues, pathOf } from '../item-form';
import { itemMessages } from '../item-messages';
import { choicesOf } from './choices';
import { useMissingEvidence } from './use-missing-evidence';

interface Props {
  readonly item: Item;
  readonly command: ItemCommand;
  readonly onClose: () => void;
}

/** Commands that name evidence beyond what was recorded. */
const FURTHER: readonly ItemCommand[] = ['ADD_EVIDENCE', 'VERIFY'];

/** Not before its order, nor in the future (PLAN-19). */
function dayLimits({ orderedOn }: Item) {
  const ordered = orderedOn === null ? null : plainDate(orderedOn);
  const { earliest, latest } = deliveryRange(plainDate(today()), ordered);
  return { max: latest, ...(earliest !== undefined && { min: earliest }) };
}

function Fields({ item, command }: Omit<Props, 'onClose'>) {
  const t = useMessages(itemMessages);
  const kind = useMessages(evidenceKindMessages);
  const missing = useMissingEvidence(item);
  const { errors } = useFormScope().form;
  const fields = fieldsOf(command);
  const kinds = EVIDENCE_KINDS.filter(
    (one) => !FURTHER.includes(command) || !item.evidence.includes(one),
  );
  return (
    <>
      {fields.includes('deliveredOn') ? (
        <DateField name="deliveredOn" label={t('deliveryDate')} {...dayLimits(item)} required />
      ) : null}
      {fields.includes('evidence') ? (
        <CheckboxList
          name="evidence"
          label={t(FURTHER.includes(command) ? 'moreEvidence' : 'seenEvidence')}
          // A refusal at the field names the same.
          description={
            missing === null || errors['evidence'] ? null : `${t('missing')}: ${missing}`
          }
          choices={choicesOf(kinds, kind)}
        />
      ) : null}
      {fields.includes('cancelReason') ? (
        <NoteField name="cancelReason" label={t('cancelReason')} max={1000} required />
      ) : null}
      {fields.includes('comment') ? (
        <NoteField name="comment" label={t('comment')} max={1000} required />
      ) : null}
    </>
  );
}

function useItemCommand({ item, command, onClose }: Props) {
  const t = useMessages(itemMessages);
  const label = useMessages(itemCommandMessages)(command);
  const changed = useCaseChanged();
  const form = useRecordForm<ItemFormValues>({
    name: `item-${item.id}-${command}`,
    initial: { deliveredOn: today(), evidence: [], cancelReason: '', comment: '' },
    check: (values) => faultsOf(command, values),
  });
  const submit = useSubmit({
    form,
    version: item.version,
    send: (values, { version, idempotencyKey }) => {
      const body = bodyOf(command, values);
      return send({
        method: 'POST',
        path: `/items/${item.id}/${pathOf(command) ?? ''}`,
        version,
        idempotencyKey,
        ...(body ? { body } : {}),
      });
    },
    onDone: async () => {
      notifyDone(t('done', { command: label }));
      onClose();
      await changed();
    },
  });
  return { form, submit, label };
}

/** Asks what a step of an item needs and carries it out; it stays, with all that was typed, when it fails. */
export function ItemDialog(props: Props) {
  const { item, command, onClose } = props;
  const t = useMessages(itemMessages);
  const type = useMessages(assistanceTypeMessages);
  const { form, submit, label } = useItemCommand(props);
  return (
    <Dialog onClose={onClose} title={t('dialog', { command: label, item: type(item.type) })}>
      <RecordForm form={form} submit={submit} action={label} onCancel={onClose}>
        <Stack gap="md">
          <Fields item={item} command={command} />
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
