import { Stack, Text } from '@mantine/core';
import { DefinitionList, RelativeDate, Section, StatusBadge } from '#/components/display';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Operations } from '../api/operations';
import { operationsMessages } from '../messages';
import { useDuration } from '../use-duration';

function Silences({ silences }: Pick<Operations, 'silences'>) {
  const t = useMessages(operationsMessages);
  const language = useLanguage();
  if (silences.length === 0) return t('nothing');
  return (
    <Stack gap={2}>
      {silences.map(({ since, noticedAt, endedAt }) => {
        const from = formatInstant(since ?? noticedAt, language);
        return (
          <Text key={noticedAt} fz="sm">
            {endedAt === null
              ? t('stillSilent', { from })
              : t('silenceSince', { from, until: formatInstant(endedAt, language) })}
          </Text>
        );
      })}
    </Stack>
  );
}

export function PlannerSection({ planner, silences }: Pick<Operations, 'planner' | 'silences'>) {
  const t = useMessages(operationsMessages);
  const duration = useDuration();
  const { ranAt, tookMs, silent, elected, unreached } = planner;
  return (
    <Section
      title={t('planner')}
      aside={
        <StatusBadge tone={silent ? 'urgent' : 'good'}>
          {t(silent ? 'silent' : 'works')}
        </StatusBadge>
      }
    >
      <DefinitionList
        items={[
          { term: t('ranAt'), value: ranAt === null ? t('never') : <RelativeDate at={ranAt} /> },
          { term: t('took'), value: tookMs === null ? null : duration(tookMs / 1000) },
          { term: t('elected'), value: t(elected ? 'isElected' : 'nobodyElected') },
          { term: t('unreached'), value: unreached },
          { term: t('silences'), value: <Silences silences={silences} /> },
        ]}
      />
    </Section>
  );
}

export function RemindersSection({ reminders }: Pick<Operations, 'reminders'>) {
  const t = useMessages(operationsMessages);
  const language = useLanguage();
  const duration = useDuration();
  const { due, held, heldUntil } = reminders;
  const time = heldUntil === null ? '' : (formatInstant(heldUntil, language).split(', ')[1] ?? '');
  return (
    <Section title={t('reminders')}>
      <DefinitionList
        items={[
          { term: t('due'), value: due },
          ...(heldUntil === null ? [] : [{ term: t('held', { time }), value: held }]),
          { term: t('lag'), value: duration(reminders.lagSeconds) },
          { term: t('sending'), value: reminders.sending },
          { term: t('told'), value: reminders.told },
          { term: t('skipped'), value: reminders.skipped },
        ]}
      />
    </Section>
  );
}
