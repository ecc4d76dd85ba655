import { Button, Group, Stack, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { DueBadge, Section, StatusBadge, type Tone } from '#/components/display';
import { notifyDone, QueryView } from '#/components/feedback';
import { TextMessages } from '#/features/text-messages/public';
import { send } from '#/lib/api';
import { nameOf } from '#/lib/codes';
import { formatDate, today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useMayWrite } from '#/lib/case-file';
import { type CaseDetail, consentsQuery, useCaseChanged, useOrganisations } from '../api/casework';
import { caseworkMessages, consentMessages } from '../messages';
import { RecordConsent } from './record-consent';
import { SafeContacts } from './safe-contacts';

type Consent = Schemas['ConsentResponse'];
type State = Schemas['ConsentStateResponse']['state'];

const TONES: Readonly<Record<State, Tone>> = {
  ABSENT: 'neutral',
  REFUSED: 'attention',
  WITHDRAWN: 'attention',
  EXPIRED: 'attention',
  PROVISIONAL: 'attention',
  FIRM: 'good',
};

interface ConsentProps {
  readonly of: CaseDetail;
  readonly consent: Consent;
}

function ConsentActions({ of, consent }: ConsentProps) {
  const t = useMessages(consentMessages);
  const common = useMessages(caseworkMessages);
  const may = useMayWrite(of);
  const changed = useCaseChanged();
  const [asking, setAsking] = useState<'paper' | 'withdraw' | null>(null);
  if (consent.decision !== 'GIVEN') return null;
  const done = async (): Promise<void> => {
    notifyDone(common('saved'));
    await changed();
  };
  return (
    <Group gap="xs">
      {consent.provisional && may('consent.record', 'CONSENT_PAPER') ? (
        <Button size="compact-sm" variant="default" onClick={() => setAsking('paper')}>
          {t('paperCame')}
        </Button>
      ) : null}
      {may('consent.withdraw', 'CONSENT_WITHDRAWAL') ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setAsking('withdraw')}>
          {t('withdraw')}
        </Button>
      ) : null}
      {asking ? (
        <ConfirmDialog
          name={`consent-${asking}-${consent.id}`}
          title={asking === 'paper' ? t('paperCame') : t('withdrawTitle')}
          text={asking === 'paper' ? t(consent.purpose) : t('withdrawText')}
          action={asking === 'paper' ? t('paperCame') : t('withdraw')}
          reason={asking === 'paper' ? 'none' : 'optional'}
          version={consent.version}
          send={async (reason, { version, idempotencyKey }) => {
            await send({
              method: 'POST',
              path: `/consents/${consent.id}/${asking === 'paper' ? 'record-paper' : 'withdraw'}`,
              body: asking === 'paper' ? { receivedOn: today() } : reason ? { reason } : {},
              version,
              idempotencyKey,
            });
            await done();
          }}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </Group>
  );
}

/** To whom a consent was given, for those who may see the organisations. */
function Receiver({ id }: { readonly id: string | null }) {
  const t = useMessages(consentMessages);
  const name = useOrganisations()?.find((one) => one.id === id)?.name;
  return name ? ` · ${t('to', { name })}` : null;
}

function Records({
  of,
  ledger,
}: {
  readonly of: CaseDetail;
  readonly ledger: Schemas['ConsentLedgerResponse'];
}) {
  const t = useMessages(consentMessages);
  const language = useLanguage();
  if (ledger.records.length === 0) return <Text c="dimmed">{t('none')}</Text>;
  const personOf = (id: string): string => {
    const member = of.members.find(({ person }) => person.id === id);
    return member ? nameOf(member.person) : '';
  };
  const stateOf = (consent: Consent): State =>
    ledger.states.find(
      ({ personId, purpose }) => personId === consent.personId && purpose === consent.purpose,
    )?.state ?? 'ABSENT';
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {ledger.records.map((consent) => (
        <li key={consent.id}>
          <Group justify="space-between" gap="sm">
            <div>
              <Text fw={550}>{t(consent.purpose)}</Text>
              <Text fz="sm" c="dimmed">
                {personOf(consent.personId)} · {t(consent.method)} ·{' '}
                {formatDate(consent.givenOn, language)}
                <Receiver id={consent.receiverId} />
              </Text>
            </div>
            <Group gap="xs">
              {consent.provisional && consent.paperDueOn ? (
                <Text fz="sm" component="span">
                  {t('paperDue')} <DueBadge on={consent.paperDueOn} />
                </Text>
              ) : null}
              <StatusBadge tone={TONES[stateOf(consent)]}>{t(stateOf(consent))}</StatusBadge>
              <ConsentActions of={of} consent={consent} />
            </Group>
          </Group>
        </li>
      ))}
    </Stack>
  );
}

/** The ledger of consents and how each person may be reached without harm. */
export function ConsentSection({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(consentMessages);
  const may = useMayWrite(of);
  const query = useQuery(consentsQuery(of.id));
  const [recording, setRecording] = useState(false);
  const record = may('consent.record', 'CONSENT') ? (
    <Button onClick={() => setRecording(true)}>{t('record')}</Button>
  ) : null;
  return (
    <Stack gap="md">
      <Section title={t('title')} aside={record}>
        <QueryView query={query}>{(ledger) => <Records of={of} ledger={ledger} />}</QueryView>
      </Section>
      {recording ? <RecordConsent of={of} onClose={() => setRecording(false)} /> : null}
      <TextMessages caseId={of.id} />
      <SafeContacts of={of} />
    </Stack>
  );
}
