import { Stack, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { SAFE_CONTACT_CHANNELS } from '@qayidis/domain/code-lists';
import { useQuery } from '@tanstack/react-query';
import { Section } from '#/components/display';
import { notifyDone, QueryView } from '#/components/feedback';
import {
  CheckboxField,
  CheckboxList,
  NumberField,
  RecordForm,
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { send } from '#/lib/api';
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
  readByOthers: false,
  details: '',
};

const valuesOf = (known: SafeContact | undefined): typeof NOTHING_KNOWN => {
  if (known === undefined) return NOTHING_KNOWN;
  const { channels, hourFrom, hourTo, readByOthers, details } = known;
  return { channels, hourFrom, hourTo, readByOthers, details: details ?? '' };
};

function SafeContactForm({ caseId, personId, known }: FormProps) {
  const t = useMessages(safeContactMessages);
  const common = useMessages(caseworkMessages);
  const changed = useCaseChanged();
  const form = useRecordForm({
    name: `safe-contact-${personId}`,
    initial: valuesOf(known),
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
          language: known?.language ?? 'AZ',
          details: values.details.trim() === '' ? null : values.details,
        },
      }),
    onDone: async () => {
      notifyDone(common('saved'));
      await changed();
    },
  });
  return (
    <RecordForm form={form} submit={submit} action={common('save')}>
      <Stack gap="md">
        <CheckboxList
          name="channels"
          label={t('channels')}
          choices={choicesOf(SAFE_CONTACT_CHANNELS, t)}
        />
        <NumberField name="hourFrom" label={t('hourFrom')} min={0} max={23} />
        <NumberField name="hourTo" label={t('hourTo')} min={0} max={23} />
        <CheckboxField name="readByOthers" label={t('readByOthers')} />
        <TextField name="details" label={t('details')} max={500} />
      </Stack>
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
