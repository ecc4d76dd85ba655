import { SimpleGrid, Stack, Text } from '@mantine/core';
import {
  CONFIDENTIALITY_LEVELS,
  HOUSING_STATUSES,
  REFERRAL_SOURCES,
} from '@qayidis/domain/code-lists';
import { type FunctionComponent, useState } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import {
  CheckboxField,
  DateField,
  FirstField,
  MoneyField,
  NumberField,
  RecordForm,
  SelectField,
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { ReturnFields } from '#/features/referrals/public';
import { confidentialityMessages } from '#/lib/codes/confidentiality';
import { housingStatusMessages } from '#/lib/codes/people';
import { referralSourceMessages } from '#/lib/codes/returns';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { changeCase } from '../api/case-facts';
import { type CaseDetail, useCaseChanged } from '../api/case-page';
import { changesOf } from '../changes';
import { factMessages } from '../facts-messages';
import { type CaseFactsValues, caseRequestOf, caseValuesOf, checkCaseFacts } from '../facts-values';
import { caseFormMessages } from '../messages';
import { firstMissing } from '../missing-fields';

const COLUMNS = { base: 1, sm: 2 };

interface PartProps {
  /** The case as it stands. */
  readonly of: CaseDetail;
}

function JourneyFields({ of }: PartProps) {
  const t = useMessages(factMessages);
  const escorted = [
    { value: 'YES', label: t('yes') },
    { value: 'NO', label: t('no') },
  ];
  return (
    <Stack gap="md">
      <ReturnFields planned={of.returnEvent.plannedArrivalOn} />
      <SimpleGrid cols={COLUMNS} spacing="md">
        <TextField name="returnEvent.hostCity" label={t('hostCity')} max={100} />
        <TextField name="returnEvent.arrivalPoint" label={t('arrivalPoint')} max={100} />
        <DateField
          name="returnEvent.leftAzerbaijanOn"
          label={t('leftAzerbaijanOn')}
          max={today()}
        />
        <DateField name="returnEvent.departedHostOn" label={t('departedHostOn')} />
        <NumberField name="returnEvent.monthsAbroad" label={t('monthsAbroad')} />
        <SelectField name="returnEvent.escorted" label={t('escorted')} choices={escorted} />
        <TextField name="returnEvent.priorScheme" label={t('priorScheme')} max={100} />
        <MoneyField name="returnEvent.priorCashMinor" label={t('priorCashMinor')} />
      </SimpleGrid>
    </Stack>
  );
}

function HouseholdFields() {
  const t = useMessages(factMessages);
  const housing = useMessages(housingStatusMessages);
  return (
    <SimpleGrid cols={COLUMNS} spacing="md">
      <NumberField name="household.size" label={t('size')} description={t('sizeHint')} />
      <NumberField name="household.adults" label={t('adults')} />
      <NumberField name="household.children" label={t('children')} />
      <SelectField
        name="household.housingStatus"
        label={t('housingStatus')}
        choices={HOUSING_STATUSES.map((value) => ({ value, label: housing(value) }))}
      />
      <MoneyField name="household.incomeMinor" label={t('incomeMinor')} currency="AZN" />
      <MoneyField name="household.debtMinor" label={t('debtMinor')} currency="AZN" />
    </SimpleGrid>
  );
}

function DetailFields() {
  const t = useMessages(factMessages);
  const source = useMessages(referralSourceMessages);
  const level = useMessages(confidentialityMessages);
  const sources = REFERRAL_SOURCES.map((value) => ({ value, label: source(value) }));
  return (
    <Stack gap="md">
      <SelectField name="source" label={t('source')} choices={sources} required />
      <SelectField
        name="confidentiality"
        label={t('confidentiality')}
        description={t('confidentialityHint')}
        choices={CONFIDENTIALITY_LEVELS.map((value) => ({ value, label: level(value) }))}
        required
      />
      <CheckboxField name="urgent" label={t('urgent')} />
      <CheckboxField name="referralConsent" label={t('referralConsent')} />
    </Stack>
  );
}

function TransferFields() {
  const t = useMessages(factMessages);
  return (
    <Stack gap="md">
      <Text fz="sm">{t('transferHint')}</Text>
      <DateField name="receiverAcceptedOn" label={t('receiverAcceptedOn')} max={today()} />
    </Stack>
  );
}

/** Parts of the facts that are changed together. */
const PARTS = {
  return: JourneyFields,
  household: HouseholdFields,
  details: DetailFields,
  transfer: TransferFields,
} as const satisfies Record<string, FunctionComponent<PartProps>>;

interface FactsFormProps {
  readonly of: CaseDetail;
  readonly part: keyof typeof PARTS;
  readonly onClose: () => void;
}

/** The form of one part of a case, as it was when it was opened, and how it is saved. */
function useFacts({ of, part, onClose }: FactsFormProps) {
  const t = useMessages(factMessages);
  const changed = useCaseChanged();
  const [seen] = useState(of);
  const initial = caseValuesOf(seen);
  const form = useRecordForm<CaseFactsValues>({
    name: `case-${part}-${of.id}`,
    initial,
    ...(part === 'household' && { check: checkCaseFacts }),
  });
  const submit = useSubmit({
    form,
    version: seen.version,
    send: async (values, { before, ...context }) => {
      const changes = changesOf(caseRequestOf(before), caseRequestOf(values));
      if (Object.keys(changes).length > 0) await changeCase(of.id, changes, context);
    },
    fromCurrent: (current) => caseValuesOf(current as CaseDetail),
    onDone: async () => {
      notifyDone(t('saved'));
      onClose();
      await changed();
    },
  });
  return { form, submit };
}

/** Puts right one part of what is known about a case. */
export function FactsForm(props: FactsFormProps) {
  const { of, part, onClose } = props;
  const t = useMessages(factMessages);
  const title = useMessages(caseFormMessages);
  const { form, submit } = useFacts(props);
  const Fields = PARTS[part];
  return (
    <Dialog onClose={onClose} title={title(part)} size="lg">
      <RecordForm form={form} submit={submit} action={t('save')} onCancel={onClose}>
        <Fields of={of} />
        <FirstField path={firstMissing(of, part)} />
      </RecordForm>
    </Dialog>
  );
}
