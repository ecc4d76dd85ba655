import { Button, List } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { notifyDone } from '#/components/feedback';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useCan } from '#/lib/session';
import { type Instruments, instrumentsQuery, withdrawInstrument } from '../api/visits';
import { instrumentMessages } from '../messages';

function Version({ version }: { readonly version: Schemas['InstrumentVersionResponse'] }) {
  const t = useMessages(instrumentMessages);
  const language = useLanguage();
  const { code, source, importedAt, withdrawnAt, withdrawnReason } = version;
  const parts = [source, t('imported', { at: formatInstant(importedAt, language) })];
  if (withdrawnAt !== null)
    parts.push(
      t('withdrawn', { at: formatInstant(withdrawnAt, language), reason: withdrawnReason ?? '' }),
    );
  return (
    <List.Item>
      <strong>{code}</strong> · {parts.join(' · ')}
    </List.Item>
  );
}

/** Which table would count again. */
const codeBefore = ({ items, current }: Instruments): string | undefined =>
  items.find(({ code, withdrawnAt }) => code !== current && withdrawnAt === null)?.code;

interface WithdrawProps {
  readonly of: Instruments;
  readonly onClose: () => void;
}

function WithdrawDialog({ of, onClose }: WithdrawProps) {
  const t = useMessages(instrumentMessages);
  const client = useQueryClient();
  const { current: code } = of;
  const before = codeBefore(of);
  return (
    <ConfirmDialog
      name={`survey-instrument-withdraw:${code}`}
      title={t('withdrawOf', { code })}
      text={before === undefined ? t('withdrawToEqual') : t('withdrawTo', { before })}
      action={t('withdraw')}
      reason="required"
      send={async (reason, { idempotencyKey }) => {
        const answer = await withdrawInstrument({ code, reason }, idempotencyKey);
        notifyDone(t('withdrawDone', { code }));
        client.setQueryData(instrumentsQuery.queryKey, answer);
      }}
      onClose={onClose}
    />
  );
}

/** Every table that was imported, the newest first; the one in force can be withdrawn (RSS-16). */
export function InstrumentVersions({ of }: { readonly of: Instruments }) {
  const t = useMessages(instrumentMessages);
  const can = useCan();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <List>
        {of.items.map((version) => (
          <Version key={version.code} version={version} />
        ))}
      </List>
      {!of.equalWeights && can('survey-instrument.administer') ? (
        <div>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('withdrawOf', { code: of.current })}
          </Button>
        </div>
      ) : null}
      {asking ? <WithdrawDialog of={of} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
