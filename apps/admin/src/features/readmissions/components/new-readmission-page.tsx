import { Alert, SimpleGrid, Stack } from '@mantine/core';
import { SEXES } from '@qayidis/domain/code-lists';
import {
  READMISSION_CHANNELS,
  READMISSION_KINDS,
  READMISSION_PROCEDURES,
  REQUESTING_STATES,
} from '@qayidis/domain/readmission';
import { useNavigate } from '@tanstack/react-router';
import { Section } from '#/components/display';
import { notifyDone } from '#/components/feedback';
import {
  CheckboxField,
  DateField,
  NoteField,
  NumberField,
  RecordForm,
  SelectField,
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { PageHeader } from '#/components/layout';
import { countryChoices } from '#/lib/codes/country-choices';
import { send } from '#/lib/api';
import { documentWords } from '#/lib/codes/document';
import { finSignsFault } from '#/lib/codes/fin';
import { sexMessages } from '#/lib/codes/people';
import { today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type Readmission, useReadmissionChanged } from '../api/readmissions';
import { blankEntry, entryBody, entryFaults, isEnteredLate } from '../entry-form';
import { entryMessages, pageMessages } from '../messages';
import '../refusal-messages';
import { stateName } from '../state-names';
import {
  channelMessages,
  commandMessages,
  kindMessages,
  procedureMessages,
} from '../word-messages';

const COLUMNS = { base: 1, sm: 2, md: 3 };

function RequestFields({ isLate }: { readonly isLate: boolean }) {
  const t = useMessages(entryMessages);
  return (
    <Stack gap="md">
      <IncomingFields />
      <NoteField
        name="receivedReason"
        label={t('receivedReason')}
        description={t('receivedReasonHint')}
        max={2000}
        rows={2}
        required={isLate}
      />
      <CheckboxField name="declarationGiven" label={t('declaration')} />
    </Stack>
  );
}

function IncomingFields() {
  const t = useMessages(entryMessages);
  const channel = useMessages(channelMessages);
  const kind = useMessages(kindMessages);
  const procedure = useMessages(procedureMessages);
  const language = useLanguage();
  return (
    <SimpleGrid cols={COLUMNS} spacing="md">
      <SelectField
        name="requestingState"
        label={t('requestingState')}
        choices={countryChoices(REQUESTING_STATES, stateName, language)}
        required
      />
      <SelectField
        name="procedure"
        label={t('procedure')}
        choices={READMISSION_PROCEDURES.map((value) => ({ value, label: procedure(value) }))}
        required
      />
      <SelectField
        name="kind"
        label={t('kind')}
        choices={READMISSION_KINDS.map((value) => ({ value, label: kind(value) }))}
        required
      />
      <SelectField
        name="channel"
        label={t('channel')}
        choices={READMISSION_CHANNELS.map((value) => ({ value, label: channel(value) }))}
        required
      />
      <TextField
        name="incomingNumber"
        label={t('incomingNumber')}
        max={60}
        required
        autoComplete="off"
      />
      <DateField name="receivedOn" label={t('receivedOn')} max={today()} required />
    </SimpleGrid>
  );
}

function PersonFields() {
  const t = useMessages(entryMessages);
  const document = useMessages(documentWords);
  const sex = useMessages(sexMessages);
  return (
    <Stack gap="md">
      <SimpleGrid cols={COLUMNS} spacing="md">
        {(['familyName', 'givenName', 'fatherName'] as const).map((field) => (
          <TextField
            key={field}
            name={`person.${field}`}
            label={t(field)}
            max={100}
            required={field !== 'fatherName'}
            autoComplete="off"
          />
        ))}
        <SelectField
          name="person.sex"
          label={t('sex')}
          choices={SEXES.map((value) => ({ value, label: sex(value) }))}
        />
        <DateField name="person.bornOn" label={t('bornOn')} max={today()} />
        <NumberField
          name="person.birthYear"
          label={t('birthYear')}
          description={t('birthYearHint')}
        />
        <TextField
          name="person.fin"
          label={t('fin')}
          description={t('finHint')}
          fault={finSignsFault}
          max={7}
          autoComplete="off"
        />
        <TextField
          name="person.documentNumber"
          label={t('documentNumber')}
          description={document('hint')}
          max={32}
          autoComplete="off"
        />
      </SimpleGrid>
      <Alert color="gray">{t('noAsylum')}</Alert>
    </Stack>
  );
}

/** The registry enters what came in on paper, by fax, by mail or from another system (decisions.md D-20). */
export function NewReadmissionPage() {
  const t = useMessages(entryMessages);
  const page = useMessages(pageMessages);
  const action = useMessages(commandMessages)('REGISTER_INCOMING');
  const navigate = useNavigate();
  const changed = useReadmissionChanged();
  const form = useRecordForm({
    name: 'new-readmission',
    creates: true,
    initial: blankEntry(today()),
    check: entryFaults,
  });
  const submit = useSubmit({
    form,
    send: (values, { idempotencyKey }) =>
      send<Readmission>({
        method: 'POST',
        path: '/readmissions',
        body: entryBody(values),
        idempotencyKey,
      }),
    onDone: async (answer) => {
      notifyDone(page('done', { command: answer.number }));
      await changed(answer);
      await navigate({
        to: '/readmissions/$readmissionId',
        params: { readmissionId: answer.id },
      });
    },
  });
  return (
    <>
      <PageHeader title={t('title')} />
      <RecordForm form={form} submit={submit} action={action}>
        <Section title={t('request')}>
          <RequestFields isLate={isEnteredLate(form.form.getValues())} />
        </Section>
        <Section title={t('person')}>
          <PersonFields />
        </Section>
      </RecordForm>
    </>
  );
}
