import { Stack } from '@mantine/core';
import { CONTACT_CHANNELS } from '@qayidis/domain/code-lists';
import { notifyDone } from '#/components/feedback';
import {
  CheckboxField,
  DateField,
  MultiSelectField,
  NoteField,
  RadioCards,
  RecordForm,
  SelectField,
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { send } from '#/lib/api';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { useCaseChanged } from '../api/casework';
import { caseworkMessages, noteMessages } from '../messages';
import { choicesOf } from './choices';

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
}

const TOPICS = [
  'FIRST_CONTACT',
  'NEEDS',
  'PLAN',
  'DELIVERY',
  'DOCUMENTS',
  'HOUSING',
  'WORK_AND_TRAINING',
  'SCHOOL',
  'FAMILY',
  'WELL_BEING',
  'MONEY',
  'OTHER',
] as const;

type NoteValues = {
  text: string;
  channel: string;
  held: boolean;
  happenedOn: string | null;
  topics: string[];
  confidentiality: string;
  nextStep: string;
  nextStepDueOn: string | null;
};

function NoteFields() {
  const t = useMessages(noteMessages);
  const readers = [
    { value: 'NORMAL', label: t('NORMAL'), description: t('normalHint') },
    { value: 'RESTRICTED', label: t('RESTRICTED'), description: t('restrictedHint') },
    { value: 'SEALED', label: t('SEALED'), description: t('sealedHint') },
  ];
  return (
    <Stack gap="md">
      <NoteField name="text" label={t('text')} rows={5} max={10_000} required />
      <SelectField
        name="channel"
        label={t('channel')}
        choices={choicesOf(CONTACT_CHANNELS, t)}
        required
      />
      <CheckboxField name="held" label={t('held')} />
      <DateField name="happenedOn" label={t('happenedOn')} max={today()} required />
      <MultiSelectField name="topics" label={t('topics')} choices={choicesOf(TOPICS, t)} />
      <RadioCards name="confidentiality" label={t('confidentiality')} choices={readers} required />
      <TextField name="nextStep" label={t('nextStep')} max={1000} />
      <DateField name="nextStepDueOn" label={t('nextStepDueOn')} />
    </Stack>
  );
}

/** A contact note; what was typed stays when the window closes or the server is away. */
export function NewNote({ caseId, onClose }: Props) {
  const common = useMessages(caseworkMessages);
  const changed = useCaseChanged();
  const form = useRecordForm<NoteValues>({
    name: `note-${caseId}`,
    creates: true,
    initial: {
      text: '',
      channel: 'PHONE',
      held: true,
      happenedOn: today(),
      topics: [],
      confidentiality: 'NORMAL',
      nextStep: '',
      nextStepDueOn: null,
    },
    check: (values) => ({
      text: values.text.trim() === '' ? 'REQUIRED' : null,
      happenedOn: values.happenedOn === null ? 'REQUIRED' : null,
    }),
  });
  const submit = useSubmit({
    form,
    send: (values, { idempotencyKey }) =>
      send({
        method: 'POST',
        path: `/cases/${caseId}/notes`,
        body: { ...values, nextStep: values.nextStep.trim() === '' ? null : values.nextStep },
        idempotencyKey,
      }),
    onDone: async () => {
      notifyDone(common('saved'));
      onClose();
      await changed();
    },
  });
  return (
    <RecordForm form={form} submit={submit} action={common('save')} onCancel={onClose}>
      <NoteFields />
    </RecordForm>
  );
}
