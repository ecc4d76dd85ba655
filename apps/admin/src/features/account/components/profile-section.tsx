import { SimpleGrid, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { DefinitionList, Section } from '#/components/display';
import { notifyDone } from '#/components/feedback';
import { RecordForm, SelectField, TextField, useRecordForm, useSubmit } from '#/components/form';
import { changeLanguage, isLanguage, LANGUAGE_NAMES, LANGUAGES, useMessages } from '#/lib/i18n';
import { roleMessages } from '#/lib/roles';
import { type Account, sessionQuery } from '#/lib/session';
import { changeAccount } from '../api/account-api';
import { accountMessages } from '../messages';

const MAX_NAME = 120;

const valuesOf = ({ name, locale }: Pick<Account, 'name' | 'locale'>) => ({
  name,
  locale: locale as string | null,
});

function ProfileForm({ account }: { readonly account: Account }) {
  const t = useMessages(accountMessages);
  const queryClient = useQueryClient();
  const form = useRecordForm({
    name: 'account',
    initial: valuesOf(account),
    check: ({ name }) => ({ name: name.trim() ? null : 'REQUIRED' }),
  });
  const submit = useSubmit({
    form,
    version: account.version,
    send: ({ name, locale }, { version }) =>
      changeAccount({ name, locale: isLanguage(locale) ? locale : account.locale }, version),
    fromCurrent: (current) => valuesOf(current as Account),
    onDone: async ({ locale }) => {
      await changeLanguage(locale);
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      notifyDone(t('saved'));
    },
  });
  const languages = LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }));
  return (
    <RecordForm form={form} submit={submit}>
      <TextField name="name" label={t('name')} autoComplete="name" required max={MAX_NAME} />
      <SelectField name="locale" label={t('language')} choices={languages} required />
    </RecordForm>
  );
}

/** Name and language; what others decide about the account stands beside it. */
export function ProfileSection({ account }: { readonly account: Account }) {
  const t = useMessages(accountMessages);
  const role = useMessages(roleMessages);
  return (
    <Section title={t('profile')}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <ProfileForm key={account.version} account={account} />
        <Stack>
          <DefinitionList
            items={[
              { term: t('email'), value: account.email },
              { term: t('role'), value: role(account.role) },
              { term: t('organisation'), value: account.organisation?.name },
              { term: t('programme'), value: account.programme?.name },
            ]}
          />
        </Stack>
      </SimpleGrid>
    </Section>
  );
}
