import { Stack } from '@mantine/core';
import { CONSENT_RULES } from '@qayidis/domain/assessments';
import {
  CONSENT_GIVERS,
  CONSENT_METHODS,
  CONSENT_PURPOSES,
  type ConsentPurpose,
  LANGUAGES,
} from '@qayidis/domain/code-lists';
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
import { languageMessages } from '#/lib/codes/people';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { type CaseDetail, useCaseChanged, useOrganisations } from '../api/casework';
import { caseworkMessages, consentMessages } from '../messages';
import { choicesOf } from './choices';

interface Props {
  readonly of: CaseDetail;
  readonly onClose: () => void;
}

const DECISIONS = ['GIVEN', 'REFUSED'] as const;

type ConsentValues = {
  personId: string;
  purpose: ConsentPurpose;
  receiverId: string | null;
  language: string;
  decision: string | null;
  method: string | null;
  givenBy: string;
  givenOn: string | null;
  textVersion: string;
  withInterpreter: boolean;
};

/** Whom a purpose that is given for one receiver at a time names; asked of those who may see the organisations. */
function ReceiverField({ purpose }: { readonly purpose: ConsentPurpose }) {
  const t = useMessages(consentMessages);
  const organisations = useOrganisations();
  if (!CONSENT_RULES[purpose].perReceiver || organisations === null) return null;
  const choices = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField
      name="receiverId"
      label={t('receiver')}
      description={t('receiverHint')}
      choices={choices}
    />
  );
}

function ConsentFields({ of, purpose }: Pick<Props, 'of'> & { purpose: ConsentPurpose }) {
  const t = useMessages(consentMessages);
  const tongue = useMessages(languageMessages);
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
      <ReceiverField purpose={purpose} />
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
      <SelectField
        name="language"
        label={t('language')}
        choices={choicesOf(LANGUAGES, tongue)}
        required
      />
      <CheckboxField name="withInterpreter" label={t('interpreter')} />
    </Stack>
  );
}

/** A receiver that was chosen before the purpose was changed is not sent. */
const receiverOf = ({ purpose, receiverId }: ConsentValues): string | null =>
  CONSENT_RULES[purpose].perReceiver ? receiverId : null;

function useConsent({ of, onClose }: Props) {
  const common = useMessages(caseworkMessages);
  const changed = useCaseChanged();
  const form = useRecordForm<ConsentValues>({
    name: `consent-${of.id}`,
    initial: {
      personId: of.principal.id,
      purpose: 'P1_CASE_WORK',
      receiverId: null,
      language: 'AZ',
      decision: null,
      method: null,
      givenBy: 'SELF',
      givenOn: today(),
      textVersion: 'az-1',
      withInterpreter: false,
    },
    check: ({ decision, method, givenOn, language }) => ({
      decision: decision === null ? 'REQUIRED' : null,
      method: method === null ? 'REQUIRED' : null,
      givenOn: givenOn === null ? 'REQUIRED' : null,
      language: language ? null : 'REQUIRED',
    }),
  });
  const submit = useSubmit({
    form,
    send: (values, { idempotencyKey }) =>
      send({
        method: 'POST',
        path: `/cases/${of.id}/consents`,
        body: { ...values, receiverId: receiverOf(values) },
        idempotencyKey,
      }),
    onDone: async () => {
      notifyDone(common('saved'));
      onClose();
      await changed();
    },
  });
  return { form, submit };
}

/** What a person said to one purpose. */
export function RecordConsent(props: Props) {
  const { of, onClose } = props;
  const t = useMessages(consentMessages);
  const { form, submit } = useConsent(props);
  return (
    <Dialog onClose={onClose} title={t('record')} size="lg">
      <RecordForm form={form} submit={submit} action={t('record')} onCancel={onClose}>
        <ConsentFields of={of} purpose={form.form.getValues().purpose} />
      </RecordForm>
    </Dialog>
  );
}
