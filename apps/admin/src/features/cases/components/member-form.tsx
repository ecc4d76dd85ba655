import { Stack } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { RecordForm, useRecordForm, useSubmit } from '#/components/form';
import {
  AgeWarning,
  checkMember,
  memberOf,
  type MemberValues,
  newMember,
  RelativeFields,
} from '#/features/referrals/public';
import { useMessages } from '#/lib/i18n';
import { addMember } from '../api/case-facts';
import { type CaseDetail, principalOf, useCaseChanged } from '../api/case-page';
import { factMessages } from '../facts-messages';
import { caseFormMessages } from '../messages';

interface MemberFormProps {
  readonly of: CaseDetail;
  readonly onClose: () => void;
}

type Values = MemberValues & Record<string, unknown>;

/** Adds somebody to the household of a case. */
export function MemberForm({ of, onClose }: MemberFormProps) {
  const t = useMessages(factMessages);
  const title = useMessages(caseFormMessages);
  const changed = useCaseChanged();
  const [initial] = useState<Values>(() => ({ ...newMember() }));
  const form = useRecordForm<Values>({
    name: `member-${of.id}`,
    initial,
    check: (values) => checkMember('', values),
  });
  const submit = useSubmit({
    form,
    version: of.version,
    send: (values, context) => addMember(of.id, memberOf(values), context),
    onDone: async () => {
      notifyDone(t('memberAdded'));
      onClose();
      await changed();
    },
  });
  const values = form.form.getValues();
  return (
    <Dialog onClose={onClose} title={title('member')} size="xl">
      <RecordForm form={form} submit={submit} action={title('member')} onCancel={onClose}>
        <Stack gap="md">
          <RelativeFields at="" />
          <AgeWarning
            relation={values.relation}
            member={values.person}
            principal={principalOf(of)}
          />
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
