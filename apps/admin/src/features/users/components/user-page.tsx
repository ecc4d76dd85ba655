import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { DefinitionList, Section } from '#/components/display';
import { notifyDone } from '#/components/feedback';
import { RecordForm, useRecordForm, useSubmit } from '#/components/form';
import { PageHeader, PageView, TextLink } from '#/components/layout';
import { formatInstant } from '#/lib/dates';
import { LANGUAGE_NAMES, useLanguage, useMessages } from '#/lib/i18n';
import { roleMessages } from '#/lib/roles';
import { useAccount } from '#/lib/session';
import { changeUser } from '../api/user-commands';
import { type User, userKeys, userQuery } from '../api/user-queries';
import { usersMessages } from '../messages';
import { UserActions } from './user-actions';
import { checkUser, decided, UserFields, userValuesOf } from './user-fields';
import { UserStatusBadge } from './user-status-badge';

function ChangeForm({ user }: { readonly user: User }) {
  const t = useMessages(usersMessages);
  const queryClient = useQueryClient();
  const form = useRecordForm({
    name: `user:${user.id}`,
    initial: userValuesOf(user),
    check: checkUser,
  });
  const submit = useSubmit({
    form,
    version: user.version,
    send: (values, context) => changeUser(user.id, decided(values), context),
    fromCurrent: (current) => userValuesOf(current as User),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: userKeys.all });
      notifyDone(t('saved'));
    },
  });
  return (
    <RecordForm form={form} submit={submit}>
      <UserFields role={form.form.getValues().role} />
      <Text fz="sm" c="dimmed">
        {t('reachHint')}
      </Text>
    </RecordForm>
  );
}

function Facts({ user }: { readonly user: User }) {
  const t = useMessages(usersMessages);
  const role = useMessages(roleMessages);
  const language = useLanguage();
  const known = [
    { term: t('email'), value: user.email },
    { term: t('role'), value: role(user.role) },
    { term: t('organisation'), value: user.organisation?.name },
    { term: t('programme'), value: user.programme?.name },
    { term: t('language'), value: LANGUAGE_NAMES[user.locale] },
    { term: t('created'), value: formatInstant(user.createdAt, language) },
  ];
  const protection =
    user.hasSecondFactor === null
      ? []
      : [
          { term: t('secondFactor'), value: t(user.hasSecondFactor ? 'on' : 'off') },
          { term: t('openSessions'), value: user.openSessions },
        ];
  return <DefinitionList items={[...known, ...protection]} />;
}

function Access({ user }: { readonly user: User }) {
  const t = useMessages(usersMessages);
  const own = useAccount()?.id === user.id;
  return (
    <Stack gap="md">
      <Facts user={user} />
      {own ? (
        <Text fz="sm" c="dimmed">
          {t('ownAccount')}
        </Text>
      ) : (
        <UserActions user={user} />
      )}
    </Stack>
  );
}

/** One account: what it is, and for administrators what can be done with it. */
export function UserPage({ userId }: { readonly userId: string }) {
  const t = useMessages(usersMessages);
  const query = useQuery(userQuery(userId));
  return (
    <PageView query={query} title={t('account')}>
      {(user) => (
        <>
          <PageHeader
            title={user.name}
            tabTitle={t('account')}
            note={<UserStatusBadge status={user.status} />}
          >
            <TextLink to="/users">{t('backToList')}</TextLink>
          </PageHeader>
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
            {user.allowedActions.includes('CHANGE') ? (
              <Section title={t('account')}>
                <ChangeForm key={user.version} user={user} />
              </Section>
            ) : null}
            <Section title={t('access')}>
              <Access user={user} />
            </Section>
          </SimpleGrid>
        </>
      )}
    </PageView>
  );
}
