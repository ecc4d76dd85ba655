import { Stack } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog, TransitionBar } from '#/components/actions';
import { Dialog } from '#/components/dialog';
import { DefinitionList } from '#/components/display';
import { notifyDone } from '#/components/feedback';
import { caseStateMessages } from '#/lib/codes';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useReasonTexts } from '#/lib/problems';
import {
  type Erasure,
  type ErasureCommand,
  giveCommand,
  useProtectionChanged,
} from '../api/protection';
import { erasureCommandMessages, erasureEffectMessages, erasureMessages } from '../messages';

interface ErasureDialogProps {
  readonly erasure: Erasure;
  readonly onClose: () => void;
}

function Facts({ erasure }: { readonly erasure: Erasure }) {
  const t = useMessages(erasureMessages);
  const state = useMessages(caseStateMessages);
  const language = useLanguage();
  const held = [erasure.heldByName, formatDate(erasure.heldOn, language)]
    .filter(Boolean)
    .join(', ');
  return (
    <DefinitionList
      items={[
        { term: t('state'), value: state(erasure.state) },
        { term: t('closedOn'), value: formatDate(erasure.closedOn, language) },
        { term: t('retentionUntil'), value: formatDate(erasure.retentionUntil, language) },
        ...(erasure.legalHold
          ? [
              { term: t('holdReason'), value: erasure.holdReason },
              { term: t('heldBy'), value: held },
            ]
          : [{ term: t('hold'), value: t('noHold') }]),
      ]}
    />
  );
}

interface ConfirmProps extends ErasureDialogProps {
  readonly command: ErasureCommand;
}

function Confirm({ erasure, command, onClose }: ConfirmProps) {
  const t = useMessages(erasureMessages);
  const words = useMessages(erasureCommandMessages);
  const effect = useMessages(erasureEffectMessages);
  const changed = useProtectionChanged();
  return (
    <ConfirmDialog
      name={`erasure-${command}:${erasure.id}`}
      title={words(command)}
      text={effect(command, { number: erasure.number })}
      action={words(command)}
      reason={command === 'ANONYMISE' ? 'none' : 'required'}
      send={async (reason, { idempotencyKey }) => {
        await giveCommand(erasure, command, reason, idempotencyKey);
        notifyDone(t('done'));
        await changed();
      }}
      onClose={onClose}
    />
  );
}

/** One case by number and dates, with what can be done now and why the rest cannot. */
export function ErasureDialog({ erasure, onClose }: ErasureDialogProps) {
  const words = useMessages(erasureCommandMessages);
  const reasonsOf = useReasonTexts();
  const [chosen, setChosen] = useState<ErasureCommand | null>(null);
  if (chosen) return <Confirm erasure={erasure} command={chosen} onClose={onClose} />;
  return (
    <Dialog onClose={onClose} title={erasure.number}>
      <Stack gap="md">
        <Facts erasure={erasure} />
        <TransitionBar
          actions={erasure.actions.map(({ command, allowed, reasons }) => ({
            key: command,
            label: words(command),
            allowed,
            reasons: reasonsOf(reasons),
            grave: command === 'ANONYMISE',
          }))}
          onChoose={(key) => setChosen(key as ErasureCommand)}
        />
      </Stack>
    </Dialog>
  );
}
