import { Box, Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '#/components/display';
import { notifyDone, ProblemPanel } from '#/components/feedback';
import {
  AttemptForm,
  NewPasswordField,
  PasswordField,
  useAttempt,
} from '#/features/session/public';
import { useMessages } from '#/lib/i18n';
import type { Account } from '#/lib/session';
import { changePassword, ownSessionsQuery } from '../api/account-api';
import { accountMessages } from '../messages';

function PasswordForm({ account }: { readonly account: Account }) {
  const t = useMessages(accountMessages);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const attempt = useAttempt();
  const { busy, problem, faultOf } = attempt;
  const queryClient = useQueryClient();
  const send = async (): Promise<void> => {
    await changePassword({ currentPassword: current, newPassword: next });
    setCurrent('');
    setNext('');
    await queryClient.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
    notifyDone(t('passwordChanged'));
  };
  const atField = problem?.code.startsWith('PASSWORD_') === true;
  return (
    <AttemptForm attempt={attempt} send={send}>
      {problem && !atField ? <ProblemPanel problem={problem} /> : null}
      <PasswordField
        label={t('currentPassword')}
        name="current-password"
        autoComplete="current-password"
        error={faultOf('current-password')}
        value={current}
        onChange={setCurrent}
      />
      <NewPasswordField
        label={t('newPassword')}
        value={next}
        onChange={setNext}
        context={[account.name, account.email, account.organisation?.name ?? '']}
        attempt={attempt}
      />
      <Box>
        <Button type="submit" loading={busy}>
          {t('changePassword')}
        </Button>
      </Box>
    </AttemptForm>
  );
}

export function PasswordSection({ account }: { readonly account: Account }) {
  const t = useMessages(accountMessages);
  return (
    <Section title={t('password')}>
      <Box maw="26rem">
        <PasswordForm account={account} />
      </Box>
    </Section>
  );
}
