import { Button, Stack } from '@mantine/core';
import type { UserAction } from '@qayidis/domain/accounts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { notifyDone } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { commandUser, type UserCommand } from '../api/user-commands';
import { type User, userKeys } from '../api/user-queries';
import { actionMessages, effectMessages, usersMessages } from '../messages';

const isCommand = (action: UserAction): action is UserCommand => action !== 'CHANGE';

/** Exactly what the server says is possible now, each with what it brings about. */
export function UserActions({ user }: { readonly user: User }) {
  const t = useMessages(usersMessages);
  const action = useMessages(actionMessages);
  const effect = useMessages(effectMessages);
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<UserCommand | null>(null);
  return (
    <Stack gap="xs" align="start">
      {user.allowedActions.filter(isCommand).map((command) => (
        <Button
          key={command}
          variant="default"
          {...(command === 'DISABLE' ? { c: 'red.8' } : {})}
          onClick={() => setChosen(command)}
        >
          {action(command)}
        </Button>
      ))}
      {chosen ? (
        <ConfirmDialog
          name={`user-${chosen}:${user.id}`}
          title={action(chosen)}
          text={effect(chosen)}
          action={action(chosen)}
          send={async (_reason, { idempotencyKey }) => {
            await commandUser(user.id, chosen, idempotencyKey);
            await queryClient.invalidateQueries({ queryKey: userKeys.all });
            notifyDone(t('done'));
          }}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </Stack>
  );
}
