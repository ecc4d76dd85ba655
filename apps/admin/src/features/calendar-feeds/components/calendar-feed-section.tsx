import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { Dialog } from '#/components/dialog';
import { Section, StatusBadge } from '#/components/display';
import { notifyDone, QueryView } from '#/components/feedback';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type CalendarFeed, calendarFeedQuery, renewFeed, revokeFeed } from '../api/calendar-feed';
import { calendarFeedMessages } from '../messages';

type Asking = 'RENEW' | 'REVOKE' | null;

function Copy({ address }: { readonly address: string }) {
  const t = useMessages(calendarFeedMessages);
  return (
    <CopyButton value={address}>
      {({ copied, copy }) => (
        <Button variant="default" onClick={copy}>
          {t(copied ? 'copied' : 'copy')}
        </Button>
      )}
    </CopyButton>
  );
}

interface AskProps {
  readonly active: boolean;
  readonly onClose: () => void;
}

/** Asks, then shows the address this once. */
function RenewDialog({ active, onClose }: AskProps) {
  const t = useMessages(calendarFeedMessages);
  const [address, setAddress] = useState<string | null>(null);
  const made = useRef(false);
  if (address === null)
    return (
      <ConfirmDialog
        name="renew-calendar-feed"
        title={t(active ? 'renew' : 'make')}
        text={active ? `${t('renewText')} ${t('makeText')}` : t('makeText')}
        action={t(active ? 'renew' : 'make')}
        send={async () => {
          const renewed = await renewFeed();
          made.current = true;
          setAddress(renewed.address);
        }}
        onClose={() => (made.current ? undefined : onClose())}
      />
    );
  return (
    <Dialog title={t('address')} withCloseButton={false} onClose={onClose}>
      <Stack gap="md">
        <Text>{t('onlyNow')}</Text>
        <Code block style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
          {address}
        </Code>
        <Group gap="sm">
          <Copy address={address} />
          <Button onClick={onClose}>{t('kept')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function Shown({ feed }: { readonly feed: CalendarFeed }) {
  const t = useMessages(calendarFeedMessages);
  const language = useLanguage();
  const client = useQueryClient();
  const [asking, setAsking] = useState<Asking>(null);
  const again = () => client.invalidateQueries({ queryKey: calendarFeedQuery.queryKey });
  const close = (): void => {
    setAsking(null);
    void again();
  };
  const { active, createdAt } = feed;
  return (
    <Stack gap="sm">
      <Text>{t('text')}</Text>
      <Group gap="sm">
        <StatusBadge tone={active ? 'good' : 'neutral'}>{t(active ? 'on' : 'off')}</StatusBadge>
        {createdAt ? (
          <Text fz="sm" c="dimmed">
            {t('since', { when: formatInstant(createdAt, language) })}
          </Text>
        ) : null}
      </Group>
      <Group gap="sm">
        <Button variant={active ? 'default' : 'filled'} onClick={() => setAsking('RENEW')}>
          {t(active ? 'renew' : 'make')}
        </Button>
        {active ? (
          <Button variant="default" onClick={() => setAsking('REVOKE')}>
            {t('revoke')}
          </Button>
        ) : null}
      </Group>
      {asking === 'RENEW' ? <RenewDialog active={active} onClose={close} /> : null}
      {asking === 'REVOKE' ? (
        <ConfirmDialog
          name="revoke-calendar-feed"
          title={t('revoke')}
          text={t('revokeText')}
          action={t('revoke')}
          send={async () => {
            await revokeFeed();
            notifyDone(t('revoked'));
          }}
          onClose={close}
        />
      ) : null}
    </Stack>
  );
}

/** The secret address by which one's work shows in another calendar: made, made anew, closed (REM-42). */
export function CalendarFeedSection() {
  const t = useMessages(calendarFeedMessages);
  const query = useQuery(calendarFeedQuery);
  return (
    <Section title={t('title')}>
      <QueryView query={query}>{(feed) => <Shown feed={feed} />}</QueryView>
    </Section>
  );
}
