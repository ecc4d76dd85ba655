import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Dialog, useDialog } from '#/components/dialog';
import type { ReauthenticationRequest } from '#/lib/api';
import { useMessages } from '#/lib/i18n';
import { sessionQuery, useAccount } from '#/lib/session';
import { sessionMessages } from '../messages';
import { ConfirmForm } from './confirm-form';
import { SignInFlow } from './sign-in-flow';

interface ReauthenticationWindowProps {
  readonly request: ReauthenticationRequest;
  /** The person does not want to sign in again. */
  readonly onLeave: () => void;
}

/** Not while backup codes stand there that would be lost. */
function Leave({ ended }: { readonly ended: boolean }) {
  const t = useMessages(sessionMessages);
  const dialog = useDialog();
  if (!dialog || dialog.held) return null;
  return (
    <Button variant="subtle" onClick={dialog.close}>
      {t(ended ? 'leave' : 'notNow')}
    </Button>
  );
}

/** The sign-in, or the proof of identity that was asked for. */
export function ReauthenticationWindow({ request, onLeave }: ReauthenticationWindowProps) {
  const t = useMessages(sessionMessages);
  const account = useAccount();
  const queryClient = useQueryClient();
  const ended = request.reason === 'NOT_SIGNED_IN';
  const leave = (): void => {
    request.answer(false);
    if (ended) onLeave();
  };
  const goOn = (): Promise<void> => {
    request.answer(true);
    return queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  return (
    <Dialog
      onClose={leave}
      withCloseButton={false}
      closeOnClickOutside={false}
      title={t(ended ? 'sessionEnded' : 'confirmIdentity')}
    >
      <Stack gap="md">
        <Text fz="sm">{t(ended ? 'nothingLost' : 'confirmText')}</Text>
        {ended ? (
          <SignInFlow email={account?.email} onSignedIn={goOn} />
        ) : (
          <ConfirmForm withCode={account?.secondFactor.enrolled ?? false} onConfirmed={goOn} />
        )}
        <Leave ended={ended} />
      </Stack>
    </Dialog>
  );
}
