import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { Dialog } from '#/components/dialog';
import { Section, StatusBadge } from '#/components/display';
import { notifyDone } from '#/components/feedback';
import { BackupCodes, type EnrolmentCalls, EnrolmentSteps } from '#/features/session/public';
import { useMessages } from '#/lib/i18n';
import { type Account, sessionQuery } from '#/lib/session';
import {
  accountEnrolment,
  ownSessionsQuery,
  removeSecondFactor,
  renewBackupCodes,
} from '../api/account-api';
import { accountMessages } from '../messages';

type Dialog = 'ENROL' | 'RENEW' | 'REMOVE' | null;

interface DialogProps {
  readonly dialog: Dialog;
  readonly onClose: () => void;
  /** Something about the second factor changed, and the window is still open. */
  readonly onChanged: () => Promise<void>;
  readonly onDone: (message: string) => Promise<void>;
}

function RenewDialog({ onClose, onChanged, onDone }: Omit<DialogProps, 'dialog'>) {
  const t = useMessages(accountMessages);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  // From the request on: the old codes are void, and the new ones are in its answer alone.
  const asked = useRef(false);
  const renew = async (): Promise<void> => {
    asked.current = true;
    try {
      setCodes(await renewBackupCodes());
    } catch (error) {
      asked.current = false;
      throw error;
    }
    void onChanged();
  };
  if (!codes)
    return (
      <ConfirmDialog
        name="renew-backup-codes"
        title={t('newCodes')}
        text={t('newCodesText')}
        action={t('newCodes')}
        send={renew}
        onClose={() => (asked.current ? undefined : onClose())}
      />
    );
  return (
    <Dialog onClose={onClose} withCloseButton={false} title={t('newCodes')}>
      <BackupCodes codes={codes} onKept={() => onDone(t('saved'))} />
    </Dialog>
  );
}

function EnrolDialog({ onClose, onChanged, onDone }: Omit<DialogProps, 'dialog'>) {
  const t = useMessages(accountMessages);
  const calls: EnrolmentCalls = {
    start: accountEnrolment.start,
    finish: async (code) => {
      const codes = await accountEnrolment.finish(code);
      void onChanged();
      return codes;
    },
  };
  return (
    <Dialog onClose={onClose} title={t('secondFactor')}>
      <EnrolmentSteps calls={calls} onDone={() => onDone(t('factorSet'))} />
    </Dialog>
  );
}

function FactorDialog({ dialog, ...ways }: DialogProps) {
  const t = useMessages(accountMessages);
  if (dialog === 'ENROL') return <EnrolDialog {...ways} />;
  if (dialog === 'RENEW') return <RenewDialog {...ways} />;
  if (dialog === 'REMOVE')
    return (
      <ConfirmDialog
        name="remove-second-factor"
        title={t('remove')}
        text={t('removeText')}
        action={t('remove')}
        send={async () => {
          await removeSecondFactor();
          await ways.onDone(t('factorRemoved'));
        }}
        onClose={ways.onClose}
      />
    );
  return null;
}

interface ButtonsProps {
  readonly factor: Account['secondFactor'];
  readonly onChoose: (dialog: Dialog) => void;
}

function FactorButtons({ factor, onChoose }: ButtonsProps) {
  const t = useMessages(accountMessages);
  if (!factor.enrolled) return <Button onClick={() => onChoose('ENROL')}>{t('setUp')}</Button>;
  return (
    <>
      <Button variant="default" onClick={() => onChoose('RENEW')}>
        {t('newCodes')}
      </Button>
      <Button variant="default" onClick={() => onChoose('ENROL')}>
        {t('replace')}
      </Button>
      {factor.required ? null : (
        <Button variant="default" onClick={() => onChoose('REMOVE')}>
          {t('remove')}
        </Button>
      )}
    </>
  );
}

/** Second step of the sign-in: set up, moved to another phone, backup codes, turned off where that is allowed. */
export function SecondFactorSection({ account }: { readonly account: Account }) {
  const t = useMessages(accountMessages);
  const [dialog, setDialog] = useState<Dialog>(null);
  const queryClient = useQueryClient();
  const changed = async (): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    await queryClient.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
  };
  const done = (message: string): Promise<void> => {
    setDialog(null);
    notifyDone(message);
    return changed();
  };
  const factor = account.secondFactor;
  return (
    <Section
      title={t('secondFactor')}
      aside={
        <StatusBadge tone={factor.enrolled ? 'good' : 'attention'}>
          {t(factor.enrolled ? 'factorOn' : 'factorOff')}
        </StatusBadge>
      }
    >
      <Stack gap="sm">
        <Text>{t(factor.enrolled ? 'factorText' : 'factorAdvice')}</Text>
        {factor.enrolled ? (
          <Text fz="sm" c="dimmed">
            {t('codesLeft', { count: factor.backupCodesLeft })}
          </Text>
        ) : null}
        <Group gap="sm">
          <FactorButtons factor={factor} onChoose={setDialog} />
        </Group>
      </Stack>
      <FactorDialog
        dialog={dialog}
        onClose={() => setDialog(null)}
        onChanged={changed}
        onDone={done}
      />
    </Section>
  );
}
