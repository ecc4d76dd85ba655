import { SimpleGrid, Stack } from '@mantine/core';
import { COUNTRY_CODES, LANGUAGES, MARITAL_STATUSES } from '@qayidis/domain/code-lists';
import { useState } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import {
  DateField,
  FirstField,
  MultiSelectField,
  RecordForm,
  SelectField,
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { ContactFields, IdentityFields } from '#/features/referrals/public';
import { languageMessages, maritalStatusMessages } from '#/lib/codes/people';
import { countryChoices } from '#/lib/codes/country-choices';
import { AZERBAIJAN, nationalityName } from '#/lib/codes/places';
import { today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { changePerson, type PersonRecord } from '../api/case-facts';
import { type CaseDetail, useCaseChanged } from '../api/case-page';
import { changesOf } from '../changes';
import { factMessages } from '../facts-messages';
import {
  checkPersonFacts,
  type PersonFactsValues,
  personRequestOf,
  personValuesOf,
} from '../facts-values';
import { caseFormMessages } from '../messages';
import { firstMissing } from '../missing-fields';

const COLUMNS = { base: 1, sm: 2, md: 3 };

function OriginFields({ nationality }: { readonly nationality: string | null }) {
  const t = useMessages(factMessages);
  const tongue = useMessages(languageMessages);
  const marital = useMessages(maritalStatusMessages);
  const language = useLanguage();
  // One that lies outside the countries of return stays what it is.
  const countries = [
    ...new Set([AZERBAIJAN, ...COUNTRY_CODES, ...(nationality ? [nationality] : [])]),
  ];
  return (
    <SimpleGrid cols={COLUMNS} spacing="md">
      <TextField name="nameInForeignDocument" label={t('nameInForeignDocument')} max={300} />
      <SelectField
        name="nationality"
        label={t('nationality')}
        choices={countryChoices(countries, nationalityName, language)}
      />
      <MultiSelectField
        name="languages"
        label={t('languages')}
        choices={LANGUAGES.map((value) => ({ value, label: tongue(value) }))}
      />
      <SelectField
        name="maritalStatus"
        label={t('maritalStatus')}
        choices={MARITAL_STATUSES.map((value) => ({ value, label: marital(value) }))}
      />
      <TextField name="email" label={t('email')} type="email" max={254} autoComplete="off" />
      <DateField name="deceasedOn" label={t('deceasedOn')} max={today()} />
    </SimpleGrid>
  );
}

interface PersonFormProps {
  readonly of: CaseDetail;
  readonly person: PersonRecord;
  readonly onClose: () => void;
}

/** Puts right what is known about one person of a case. */
export function PersonForm({ of, person, onClose }: PersonFormProps) {
  const t = useMessages(factMessages);
  const title = useMessages(caseFormMessages);
  const changed = useCaseChanged();
  const [seen] = useState(person);
  const initial = personValuesOf(seen);
  const form = useRecordForm<PersonFactsValues>({
    name: `person-${person.id}`,
    initial,
    check: checkPersonFacts(initial),
  });
  const submit = useSubmit({
    form,
    version: seen.version,
    send: async (values, { before, ...context }) => {
      const changes = changesOf(personRequestOf(before), personRequestOf(values));
      if (Object.keys(changes).length > 0) await changePerson(person.id, changes, context);
    },
    fromCurrent: (current) => personValuesOf(current as PersonRecord),
    onDone: async () => {
      notifyDone(t('saved'));
      onClose();
      await changed();
    },
  });
  const isPrincipal = person.id === of.principal.id;
  return (
    <Dialog onClose={onClose} title={title('person')} size="xl">
      <RecordForm form={form} submit={submit} action={t('save')} onCancel={onClose}>
        <Stack gap="md">
          <IdentityFields at="" />
          <ContactFields at="" />
          <OriginFields nationality={seen.nationality} />
        </Stack>
        <FirstField path={isPrincipal ? firstMissing(of, 'person') : undefined} />
      </RecordForm>
    </Dialog>
  );
}
