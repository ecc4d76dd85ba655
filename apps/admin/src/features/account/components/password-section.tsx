import { Box, Button, PasswordInput, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '#/components/display';
import { notifyDone, ProblemPanel } from '#/components/feedback';
import { NewPasswordField, useAttempt } from '#/features/session/public';
import { useMessages } from '#/lib/i18n';
import type { Account } from '#/lib/session';
import { changePassword, ownSessionsQuery } from '../api/account-api';
import { accountMessages } from '../messages';

function PasswordForm({ account }: { readonly account: Account }) {
  const t = useMessages(accountMessages);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { busy, problem, run } = useAttempt();
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
    <form onSubmit={(event) => void run(event, send)}>
      <Stack gap="md">
        {problem && !atField ? <ProblemPanel problem={problem} /> : null}
        <PasswordInput
          label={t('currentPassword')}
          name="current-password"
          autoComplete="current-password"
          required
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
        <NewPasswordField
          label={t('newPassword')}
          value={next}
          onChange={setNext}
          context={[account.name, account.email, account.organisation?.name ?? '']}
          problem={problem}
        />
        <Box>
          <Button type="submit" loading={busy}>
            {t('changePassword')}
          </Button>
        </Box>
      </Stack>
    </form>
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
