import { Stack, Text } from '@mantine/core';
import type { MoveCause } from '@qayidis/domain/deadlines';
import { placeMessages } from '#/lib/codes/crossing-points';
import { formatDate, formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Readmission } from '../api/readmissions';
import {
  channelMessages,
  eventMessages,
  incompleteMessages,
  outcomeMessages,
} from '../word-messages';

type Event = Readmission['events'][number];

/** A code of the history in words, whichever list it is of; causes of a moved clock stand in its explanation. */
function useCodeWords(): (code: string | null) => string | null {
  const tables = [
    [channelMessages.table, useMessages(channelMessages)],
    [incompleteMessages.table, useMessages(incompleteMessages)],
    [outcomeMessages.table, useMessages(outcomeMessages)],
    [placeMessages.table, useMessages(placeMessages)],
  ] as const;
  return (code) => {
    const found = tables.find(([table]) => code !== null && Object.hasOwn(table, code));
    return found ? (found[1] as (code: string) => string)(code as MoveCause) : null;
  };
}

function Line({ event }: { readonly event: Event }) {
  const word = useMessages(eventMessages);
  const code = useCodeWords();
  const language = useLanguage();
  const more = [event.day ? formatDate(event.day, language) : null, code(event.code)]
    .filter(Boolean)
    .join(' · ');
  return (
    <li>
      <Text fz="sm" fw={550}>
        {word(event.kind)}
        {more ? (
          <Text span fz="sm" fw={400}>
            {` · ${more}`}
          </Text>
        ) : null}
      </Text>
      <Text fz="xs" c="dimmed">
        <time dateTime={event.at}>{formatInstant(event.at, language)}</time>
        {event.actorName ? ` · ${event.actorName}` : null}
      </Text>
    </li>
  );
}

/** What was done, by whom and when, the latest first. */
export function History({ readmission: { events } }: { readonly readmission: Readmission }) {
  return (
    <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {events.map((event) => (
        <Line key={event.id} event={event} />
      ))}
    </Stack>
  );
}
