import { Button, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { reauthentication } from '#/lib/api';
import { useMessages } from '#/lib/i18n';
import { sessionQuery, useAccount } from '#/lib/session';
import { useStore } from '#/lib/use-store';
import { sessionMessages } from '../messages';
import { SignInForm } from './sign-in-form';

interface ReauthenticationDialogProps {
  /** The person does not want to sign in again. */
  readonly onLeave: () => void;
}

/** Signs in again over the page as it stands; the calls that waited go on afterwards (design.md 3.4). */
export function ReauthenticationDialog({ onLeave }: ReauthenticationDialogProps) {
  const t = useMessages(sessionMessages);
  const request = useStore(reauthentication);
  const email = useAccount()?.email;
  const queryClient = useQueryClient();
  if (!request) return null;
  const leave = (): void => {
    request.answer(false);
    if (request.reason === 'NOT_SIGNED_IN') onLeave();
  };
  return (
    <Modal
      opened
      onClose={leave}
      withCloseButton={false}
      closeOnClickOutside={false}
      title={t(request.reason === 'NOT_SIGNED_IN' ? 'sessionEnded' : 'confirmIdentity')}
    >
      <Stack gap="md">
        <Text fz="sm">{t('nothingLost')}</Text>
        <SignInForm
          email={email}
          onSignedIn={() => {
            request.answer(true);
            return queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
          }}
        />
        <Button variant="subtle" onClick={leave}>
          {t('leave')}
        </Button>
      </Stack>
    </Modal>
  );
}
