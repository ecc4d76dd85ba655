import { Stack } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { useState } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { RecordForm, useRecordForm, useSubmit } from '#/components/form';
import { AgeWarning, KinshipFields } from '#/features/referrals/public';
import { nameOf } from '#/lib/codes';
import { useMessages } from '#/lib/i18n';
import { changeMember } from '../api/case-facts';
import { type CaseDetail, principalOf, useCaseChanged } from '../api/case-page';
import { factMessages } from '../facts-messages';

type Member = CaseDetail['members'][number];

interface KinshipFormProps {
  readonly of: CaseDetail;
  readonly member: Member;
  readonly onClose: () => void;
}

interface Values extends Record<string, unknown> {
  relation: string | null;
  dependant: boolean;
}

/** Puts right what a member of the family is to the principal. */
export function KinshipForm({ of, member, onClose }: KinshipFormProps) {
  const t = useMessages(factMessages);
  const changed = useCaseChanged();
  const [initial] = useState<Values>(() => ({
    relation: member.relation,
    dependant: member.dependant,
  }));
  const form = useRecordForm<Values>({
    name: `kinship-${of.id}-${member.person.id}`,
    initial,
    check: ({ relation }) => ({ relation: relation ? null : 'REQUIRED' }),
  });
  const submit = useSubmit({
    form,
    version: of.version,
    send: ({ relation, dependant }, context) =>
      changeMember(
        of.id,
        member.person.id,
        { relation: relation as Schemas['Relation'], dependant },
        context,
      ),
    onDone: async () => {
      notifyDone(t('kinshipSaved'));
      onClose();
      await changed();
    },
  });
  return (
    <Dialog onClose={onClose} title={t('editKinship', { name: nameOf(member.person) })}>
      <RecordForm form={form} submit={submit} action={t('saveKinship')} onCancel={onClose}>
        <Stack gap="md">
          <KinshipFields at="" />
          <AgeWarning
            relation={form.form.getValues().relation}
            member={member.person}
            principal={principalOf(of)}
          />
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
