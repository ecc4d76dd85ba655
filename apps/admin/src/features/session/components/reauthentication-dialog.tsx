import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Dialog } from '#/components/dialog';
import { reauthentication } from '#/lib/api';
import { useMessages } from '#/lib/i18n';
import { sessionQuery, useAccount } from '#/lib/session';
import { useStore } from '#/lib/use-store';
import { sessionMessages } from '../messages';
import { ConfirmForm } from './confirm-form';
import { SignInFlow } from './sign-in-flow';

interface ReauthenticationDialogProps {
  /** The person does not want to sign in again. */
  readonly onLeave: () => void;
}

/** Signs in again over the page as it stands; the calls that waited go on afterwards (design.md 3.4). */
export function ReauthenticationDialog({ onLeave }: ReauthenticationDialogProps) {
  const t = useMessages(sessionMessages);
  const request = useStore(reauthentication);
  const account = useAccount();
  const queryClient = useQueryClient();
  if (!request) return null;
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
        <Button variant="subtle" onClick={leave}>
          {t(ended ? 'leave' : 'notNow')}
        </Button>
      </Stack>
    </Dialog>
  );
}
