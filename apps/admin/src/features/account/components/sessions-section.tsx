import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Section } from '#/components/display';
import { notifyDone, ProblemPanel, QueryView } from '#/components/feedback';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import {
  endOtherSessions,
  endSession,
  type OwnSession,
  ownSessionsQuery,
} from '../api/account-api';
import { accountMessages } from '../messages';

interface SessionLineProps {
  readonly session: OwnSession;
  readonly onEnd: () => void;
}

function SessionLine({ session, onEnd }: SessionLineProps) {
  const t = useMessages(accountMessages);
  const language = useLanguage();
  const device = session.client || t('unknownDevice');
  const when = formatInstant(session.lastSeenAt, language);
  return (
    <Group component="li" justify="space-between" gap="sm" style={{ listStyle: 'none' }}>
      <div>
        <Text fw={550}>
          {device}{' '}
          {session.isCurrent ? (
            <Badge component="span" color="petrol" ml="xs">
              {t('thisDevice')}
            </Badge>
          ) : null}
        </Text>
        <Text fz="sm" c="dimmed">
          {t('lastSeen', { when })}
        </Text>
      </div>
      {session.isCurrent ? null : (
        <Button variant="default" aria-label={t('end', { device })} onClick={onEnd}>
          {t('endShort')}
        </Button>
      )}
    </Group>
  );
}

/** Ends one session or all others, and says what was done. */
function useEnding() {
  const t = useMessages(accountMessages);
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (work: () => Promise<string>) => work(),
    onSuccess: (said) => {
      notifyDone(said);
      return queryClient.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
    },
  });
  const one = (id: string): void =>
    mutate(async () => {
      await endSession(id);
      return t('ended');
    });
  const others = (): void =>
    mutate(async () => t('endedOthers', { count: await endOtherSessions() }));
  return { one, others, isPending, error };
}

/** Where one's account is open; each can be ended, or all but this one. */
export function SessionsSection() {
  const t = useMessages(accountMessages);
  const query = useQuery(ownSessionsQuery);
  const end = useEnding();
  const others = (query.data?.length ?? 0) > 1;
  return (
    <Section
      title={t('sessions')}
      aside={
        others ? (
          <Button variant="default" loading={end.isPending} onClick={end.others}>
            {t('endOthers')}
          </Button>
        ) : undefined
      }
    >
      <Stack gap="md">
        <Text fz="sm" c="dimmed">
          {t('sessionsText')}
        </Text>
        {end.error ? <ProblemPanel problem={problemFrom(end.error)} /> : null}
        <QueryView query={query}>
          {(sessions) => (
            <Stack component="ul" gap="md" m={0} p={0}>
              {sessions.map((session) => (
                <SessionLine key={session.id} session={session} onEnd={() => end.one(session.id)} />
              ))}
            </Stack>
          )}
        </QueryView>
      </Stack>
    </Section>
  );
}
