import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Section, StatusBadge, type Tone } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { formatDate, formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type TextMessage, textMessagesQuery } from '../api/text-messages';
import { textMessagesMessages, textReasonMessages, textStateMessages } from '../messages';

const TONES: Readonly<Record<TextMessage['state'], Tone>> = {
  QUEUED: 'neutral',
  HELD: 'neutral',
  SENDING: 'neutral',
  SENT: 'good',
  DELIVERED: 'good',
  FILED: 'attention',
  SKIPPED: 'attention',
  FAILED: 'urgent',
};

const didNotArrive = ({ state, reason }: TextMessage): boolean =>
  (state === 'FAILED' || state === 'SKIPPED') && reason !== 'NO_LONGER_SO';

/** What did not reach the person and what to do about it; nothing where the last message went well. */
function NotDelivered({ last }: { readonly last: TextMessage | undefined }) {
  const t = useMessages(textMessagesMessages);
  const reasonOf = useMessages(textReasonMessages);
  if (!last?.reason || !didNotArrive(last)) return null;
  return (
    <Alert color="orange" icon={<IconPhone size={18} aria-hidden />}>
      {t('notDelivered', { reason: reasonOf(last.reason) })}
    </Alert>
  );
}

function Line({ message }: { readonly message: TextMessage }) {
  const t = useMessages(textMessagesMessages);
  const stateOf = useMessages(textStateMessages);
  const reasonOf = useMessages(textReasonMessages);
  const language = useLanguage();
  const { state, reason, gatewayCode, dueOn, notBefore, updatedAt } = message;
  const held = state === 'HELD' && notBefore !== null;
  return (
    <Group component="li" gap="xs" style={{ listStyle: 'none' }}>
      <StatusBadge tone={TONES[state]}>{stateOf(state)}</StatusBadge>
      <Text fz="sm">{t('about', { date: formatDate(dueOn, language) })}</Text>
      <Text fz="sm" c="dimmed">
        {held ? t('heldUntil', { when: formatInstant(notBefore, language) }) : null}
        {reason === null ? null : `${reasonOf(reason)} · `}
        {gatewayCode === null ? null : `${t('gatewayCode', { code: gatewayCode })} · `}
        {held ? null : formatInstant(updatedAt, language)}
      </Text>
    </Group>
  );
}

/** What became of the text messages to the person of a case (REM-55). */
export function TextMessages({ caseId }: { readonly caseId: string }) {
  const t = useMessages(textMessagesMessages);
  const query = useQuery(textMessagesQuery(caseId));
  return (
    <Section title={t('title')}>
      <QueryView query={query}>
        {({ items }) => (
          <Stack gap="sm">
            <NotDelivered last={items[0]} />
            {items.length === 0 ? (
              <Text c="dimmed">{t('none')}</Text>
            ) : (
              <Stack component="ul" gap="xs" m={0} p={0}>
                {items.map((message) => (
                  <Line key={message.id} message={message} />
                ))}
              </Stack>
            )}
          </Stack>
        )}
      </QueryView>
    </Section>
  );
}
