import { Stack } from '@mantine/core';
import { REFERRAL_SOURCES } from '@qayidis/domain/code-lists';
import { Section } from '#/components/display';
import { CheckboxField, RecordForm, SelectField } from '#/components/form';
import { PageHeader } from '#/components/layout';
import { referralSourceMessages } from '#/lib/codes/returns';
import { useMessages } from '#/lib/i18n';
import { referralMessages } from '../messages';
import { DuplicatesDialog } from './duplicates-dialog';
import { MemberFields } from './member-fields';
import { ContactFields, IdentityFields } from './person-fields';
import { ReturnFields } from './return-fields';
import { useNewReferral } from './use-new-referral';

function ReferralFields() {
  const t = useMessages(referralMessages);
  const source = useMessages(referralSourceMessages);
  return (
    <Section title={t('referral')}>
      <Stack gap="md">
        <SelectField
          name="source"
          label={t('source')}
          choices={REFERRAL_SOURCES.map((value) => ({ value, label: source(value) }))}
          required
        />
        <CheckboxField
          name="referralConsent"
          label={t('referralConsent')}
          missing={t('consentMissing')}
          required
        />
        <CheckboxField name="urgent" label={t('urgent')} />
      </Stack>
    </Section>
  );
}

/** A referral is written down as a draft; it is submitted as a step of its case. */
export function NewReferralPage() {
  const t = useMessages(referralMessages);
  const { form, submit, candidates, decisions, decide, goOn, close } = useNewReferral();
  return (
    <>
      <PageHeader title={t('title')} />
      <RecordForm form={form} submit={submit} action={t('create')}>
        <Section title={t('person')}>
          <Stack gap="md">
            <IdentityFields at="principal" />
            <ContactFields at="principal" />
          </Stack>
        </Section>
        <Section title={t('return')}>
          <ReturnFields />
        </Section>
        <ReferralFields />
        <MemberFields form={form.form} />
      </RecordForm>
      {candidates.length > 0 ? (
        <DuplicatesDialog
          candidates={candidates}
          decisions={decisions}
          onDecide={decide}
          onGoOn={goOn}
          onClose={close}
        />
      ) : null}
    </>
  );
}
