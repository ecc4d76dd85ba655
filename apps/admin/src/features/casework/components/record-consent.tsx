import { Stack } from '@mantine/core';
import { CONSENT_GIVERS, CONSENT_METHODS, CONSENT_PURPOSES } from '@qayidis/domain/code-lists';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import {
  CheckboxField,
  DateField,
  RadioCards,
  RecordForm,
  SelectField,
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { send } from '#/lib/api';
import { nameOf } from '#/lib/codes';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { type CaseDetail, useCaseChanged } from '../api/casework';
import { caseworkMessages, consentMessages } from '../messages';
import { choicesOf } from './choices';

interface Props {
  readonly of: CaseDetail;
  readonly onClose: () => void;
}

const DECISIONS = ['GIVEN', 'REFUSED'] as const;

type ConsentValues = {
  personId: string;
  purpose: string;
  decision: string;
  method: string;
  givenBy: string;
  givenOn: string | null;
  textVersion: string;
  withInterpreter: boolean;
};

function ConsentFields({ of }: Pick<Props, 'of'>) {
  const t = useMessages(consentMessages);
  const persons = of.members.map(({ person }) => ({ value: person.id, label: nameOf(person) }));
  return (
    <Stack gap="md">
      <SelectField name="personId" label={t('person')} choices={persons} required />
      <SelectField
        name="purpose"
        label={t('purpose')}
        choices={choicesOf(CONSENT_PURPOSES, t)}
        required
      />
      <RadioCards
        name="decision"
        label={t('decision')}
        choices={choicesOf(DECISIONS, t)}
        required
      />
      <RadioCards
        name="method"
        label={t('method')}
        choices={choicesOf(CONSENT_METHODS, t)}
        required
      />
      <SelectField
        name="givenBy"
        label={t('givenBy')}
        choices={choicesOf(CONSENT_GIVERS, t)}
        required
      />
      <DateField name="givenOn" label={t('givenOn')} max={today()} required />
      <TextField name="textVersion" label={t('textVersion')} max={40} required />
      <CheckboxField name="withInterpreter" label={t('interpreter')} />
    </Stack>
  );
}

/** What a person said to one purpose. */
export function RecordConsent({ of, onClose }: Props) {
  const t = useMessages(consentMessages);
  const common = useMessages(caseworkMessages);
  const changed = useCaseChanged();
  const form = useRecordForm<ConsentValues>({
    name: `consent-${of.id}`,
    initial: {
      personId: of.principal.id,
      purpose: 'P1_CASE_WORK',
      decision: 'GIVEN',
      method: 'PAPER',
      givenBy: 'SELF',
      givenOn: today(),
      textVersion: 'az-1',
      withInterpreter: false,
    },
    check: (values) => ({ givenOn: values.givenOn === null ? 'REQUIRED' : null }),
  });
  const submit = useSubmit({
    form,
    send: (values, { idempotencyKey }) =>
      send({
        method: 'POST',
        path: `/cases/${of.id}/consents`,
        body: { ...values, language: 'AZ' },
        idempotencyKey,
      }),
    onDone: async () => {
      notifyDone(common('saved'));
      onClose();
      await changed();
    },
  });
  return (
    <Dialog onClose={onClose} title={t('record')} size="lg">
      <RecordForm form={form} submit={submit} action={t('record')} onCancel={onClose}>
        <ConsentFields of={of} />
      </RecordForm>
    </Dialog>
  );
}
