import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { RecordForm, TextField, useRecordForm, useSubmit } from '#/components/form';
import { useMessages } from '#/lib/i18n';
import { inviteUser } from '../api/user-commands';
import { userKeys } from '../api/user-queries';
import { usersMessages } from '../messages';
import { checkUser, decided, UserFields, type UserValues } from './user-fields';

interface InviteValues extends UserValues {
  email: string;
}

const EMPTY: InviteValues = {
  email: '',
  name: '',
  role: null,
  organisationId: null,
  programmeId: null,
  locale: 'az',
};

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function emailFault(email: string) {
  if (email === '') return 'REQUIRED';
  return ADDRESS.test(email) ? null : 'NOT_AN_EMAIL';
}

export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(usersMessages);
  const queryClient = useQueryClient();
  const form = useRecordForm<InviteValues>({
    name: 'invite-user',
    initial: EMPTY,
    check: (values) => ({
      ...checkUser(values),
      email: emailFault(values.email.trim()),
    }),
  });
  const submit = useSubmit({
    form,
    send: (values, context) =>
      inviteUser({ ...decided(values), email: values.email.trim() }, context),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: userKeys.all });
      notifyDone(t('invited'));
      onClose();
    },
  });
  return (
    <Dialog onClose={onClose} title={t('inviteTitle')}>
      <RecordForm form={form} submit={submit} action={t('sendInvitation')} onCancel={onClose}>
        <Text fz="sm">{t('inviteText')}</Text>
        <TextField name="email" label={t('email')} type="email" required autoComplete="off" />
        <UserFields role={form.form.getValues().role} />
      </RecordForm>
    </Dialog>
  );
}
