import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { LANGUAGES, SAFE_CONTACT_CHANNELS } from '@qayidis/domain/code-lists';
import { useQuery } from '@tanstack/react-query';
import { Section } from '#/components/display';
import { notifyDone, QueryView } from '#/components/feedback';
import {
  CheckboxList,
  type FieldFaults,
  NumberField,
  RadioCards,
  RecordForm,
  SelectField,
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { send } from '#/lib/api';
import { languageMessages } from '#/lib/codes/people';
import { useMessages } from '#/lib/i18n';
import { type CaseDetail, safeContactsQuery, useCaseChanged } from '../api/casework';
import { caseworkMessages, safeContactMessages } from '../messages';
import { choicesOf } from './choices';

type SafeContact = Schemas['SafeContactResponse'];

interface FormProps {
  readonly caseId: string;
  readonly personId: string;
  readonly known: SafeContact | undefined;
}

const NOTHING_KNOWN = {
  channels: [] as string[],
  hourFrom: null as number | null,
  hourTo: null as number | null,
  readByOthers: null as string | null,
  language: 'AZ',
  details: '',
};

const valuesOf = (known: SafeContact | undefined): typeof NOTHING_KNOWN => {
  if (known === undefined) return NOTHING_KNOWN;
  const { readByOthers, details, version: _version, personId: _person, ...same } = known;
  return { ...same, readByOthers: readByOthers ? 'YES' : 'NO', details: details ?? '' };
};

const HOURS = { min: 0, max: 23 } as const;

const hourFault = (hour: number | null, other: number | null): FieldFaults[string] => {
  if (hour === null) return other === null ? null : 'REQUIRED';
  if (hour < HOURS.min) return { code: 'TOO_SMALL', params: HOURS };
  return hour > HOURS.max ? { code: 'TOO_LARGE', params: HOURS } : null;
};

const faultsOf = ({ hourFrom, hourTo, readByOthers }: typeof NOTHING_KNOWN): FieldFaults => ({
  hourFrom: hourFault(hourFrom, hourTo),
  hourTo: hourFault(hourTo, hourFrom),
  readByOthers: readByOthers === null ? 'REQUIRED' : null,
});

/** What two hours mean, where it does not go without saying. */
function HoursMeaning({ hourFrom: from, hourTo: to }: typeof NOTHING_KNOWN) {
  const t = useMessages(safeContactMessages);
  if (from === null || to === null || from < to) return null;
  return (
    <Text fz="sm" role="status">
      {from === to ? t('wholeDay') : t('overMidnight', { from, to })}
    </Text>
  );
}

function SafeContactFields({ values }: { readonly values: typeof NOTHING_KNOWN }) {
  const t = useMessages(safeContactMessages);
  const common = useMessages(caseworkMessages);
  const language = useMessages(languageMessages);
  return (
    <Stack gap="md">
      <CheckboxList
        name="channels"
        label={t('channels')}
        choices={choicesOf(SAFE_CONTACT_CHANNELS, t)}
      />
      <SimpleGrid cols={2} spacing="sm">
        <NumberField
          name="hourFrom"
          label={t('hourFrom')}
          description={t('hoursHint')}
          required={values.hourTo !== null}
          min={0}
          max={23}
        />
        <NumberField
          name="hourTo"
          label={t('hourTo')}
          description={t('hoursHint')}
          required={values.hourFrom !== null}
          min={0}
          max={23}
        />
      </SimpleGrid>
      <HoursMeaning {...values} />
      <SelectField
        name="language"
        label={t('language')}
        choices={choicesOf(LANGUAGES, language)}
        required
      />
      <RadioCards
        name="readByOthers"
        label={t('readByOthers')}
        choices={[
          { value: 'NO', label: common('no') },
          { value: 'YES', label: common('yes'), description: t('readByOthersHint') },
        ]}
        required
      />
      <TextField name="details" label={t('details')} description={t('detailsHint')} max={500} />
    </Stack>
  );
}

function SafeContactForm({ caseId, personId, known }: FormProps) {
  const common = useMessages(caseworkMessages);
  const changed = useCaseChanged();
  const form = useRecordForm({
    name: `safe-contact-${personId}`,
    initial: valuesOf(known),
    check: (values) => faultsOf(values),
  });
  const submit = useSubmit({
    form,
    version: known?.version ?? 0,
    send: (values, { version }) =>
      send({
        method: 'PUT',
        path: `/cases/${caseId}/safe-contacts/${personId}`,
        version,
        body: {
          ...values,
          readByOthers: values.readByOthers === 'YES',
          details: values.details.trim() === '' ? null : values.details,
        },
      }),
    fromCurrent: (current) => valuesOf(current as SafeContact),
    onDone: async () => {
      notifyDone(common('saved'));
      await changed();
    },
  });
  return (
    <RecordForm form={form} submit={submit} action={common('save')}>
      <SafeContactFields values={form.form.values} />
    </RecordForm>
  );
}

/** How the principal may be reached without harm (decisions.md D-07). */
export function SafeContacts({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(safeContactMessages);
  const query = useQuery(safeContactsQuery(of.id));
  const personId = of.principal.id;
  return (
    <Section title={t('title')}>
      <Text fz="sm" mb="sm">
        {t('hint')}
      </Text>
      <QueryView query={query}>
        {({ items }) => {
          const known = items.find((one) => one.personId === personId);
          return (
            <SafeContactForm
              key={known?.version ?? 0}
              caseId={of.id}
              personId={personId}
              known={known}
            />
          );
        }}
      </QueryView>
    </Section>
  );
}
