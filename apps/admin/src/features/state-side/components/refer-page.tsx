import { Button, Stack, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { useState } from 'react';
import { Section } from '#/components/display';
import {
  CheckboxField,
  type FieldFaults,
  RecordForm,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { PageHeader } from '#/components/layout';
import {
  checkPerson,
  ContactFields,
  IdentityFields,
  NO_RETURN,
  NOBODY,
  personOf,
  ReturnFields,
  referralMessages,
  returnOf,
} from '#/features/referrals/public';
import { send } from '#/lib/api';
import { useMessages } from '#/lib/i18n';
import { stateSideMessages } from '../messages';

const BLANK = {
  person: NOBODY,
  returnEvent: NO_RETURN,
  placeCode: null as string | null,
  urgent: false,
  referralConsent: false,
};
type Values = typeof BLANK;

const needed = (value: unknown) => (value ? null : ('REQUIRED' as const));

/** A referral of the State is complete in one step (decisions.md D-04). */
const check = (values: Values): FieldFaults => {
  const { person, returnEvent } = values;
  const told = checkPerson('person', person, { arrivalOn: returnEvent.plannedArrivalOn });
  return {
    ...told,
    'person.phone': needed(person.phone.trim()) ?? told['person.phone'] ?? null,
    'returnEvent.sendingCountry': needed(returnEvent.sendingCountry),
    'returnEvent.plannedArrivalOn': needed(returnEvent.plannedArrivalOn),
    placeCode: needed(values.placeCode),
    referralConsent: needed(values.referralConsent),
  };
};

const refer = (
  values: Values,
  idempotencyKey: string,
): Promise<Schemas['ReferralReceiptResponse']> =>
  send({
    method: 'POST',
    path: '/referrals',
    body: {
      person: personOf(values.person),
      returnEvent: returnOf(values.returnEvent),
      placeCode: values.placeCode,
      urgent: values.urgent,
      referralConsent: values.referralConsent,
    },
    idempotencyKey,
  });

interface ReceiptProps {
  readonly number: string;
  readonly onAnother: () => void;
}

function Receipt({ number, onAnother }: ReceiptProps) {
  const t = useMessages(stateSideMessages);
  return (
    <Section title={t('receiptTitle')}>
      <Stack gap="md" align="flex-start" role="status">
        <Text>{t('receiptText')}</Text>
        <Text fz="xl" fw={700} ff="monospace">
          {number}
        </Text>
        <Button variant="default" onClick={onAnother}>
          {t('another')}
        </Button>
      </Stack>
    </Section>
  );
}

function ReferForm({ onReceipt }: { readonly onReceipt: (number: string) => void }) {
  const t = useMessages(stateSideMessages);
  const words = useMessages(referralMessages);
  const form = useRecordForm({ name: 'state-referral', creates: true, initial: BLANK, check });
  const submit = useSubmit({
    form,
    send: (values, { idempotencyKey }) => refer(values, idempotencyKey),
    onDone: ({ receiptNumber }) => onReceipt(receiptNumber),
  });
  return (
    <RecordForm form={form} submit={submit} action={t('send')}>
      <Section title={words('person')}>
        <Stack gap="md">
          <IdentityFields at="person" />
          <ContactFields at="person" needsPhone />
        </Stack>
      </Section>
      <Section title={words('return')}>
        <ReturnFields required />
      </Section>
      <Section title={words('referral')}>
        <Stack gap="md">
          <CheckboxField
            name="referralConsent"
            label={words('referralConsent')}
            missing={words('consentMissing')}
            required
          />
          <CheckboxField name="urgent" label={words('urgent')} />
        </Stack>
      </Section>
    </RecordForm>
  );
}

/** The State refers somebody and gets a receipt number, nothing by which the case could be followed (D-04). */
export function ReferPage() {
  const t = useMessages(stateSideMessages);
  const [receipt, setReceipt] = useState<string | null>(null);
  return (
    <>
      <PageHeader title={t('referTitle')} />
      {receipt === null ? (
        <ReferForm onReceipt={setReceipt} />
      ) : (
        <Receipt number={receipt} onAnother={() => setReceipt(null)} />
      )}
    </>
  );
}
