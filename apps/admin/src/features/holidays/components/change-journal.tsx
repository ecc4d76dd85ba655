import { Stack, Text } from '@mantine/core';
import { RelativeDate, Section } from '#/components/display';
import { RecountLine } from '#/features/deadline-moves/public';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { HolidayChange } from '../api/holidays';
import { holidaysMessages } from '../messages';
import { isUnnamed, useDayWords } from './use-day-words';

/** "Move: Qurban, 16.05.2027"; of a day without a name its date alone. */
function useStepWords(): (change: HolidayChange) => string {
  const t = useMessages(holidaysMessages);
  const language = useLanguage();
  const words = useDayWords();
  return ({ command, day, name, label }) => {
    if (day === null || name === null) return t(command);
    const date = formatDate(day, language);
    const named = isUnnamed({ name, label }) ? date : `${words({ name, label })}, ${date}`;
    return t('stepOf', { step: t(command), day: named });
  };
}

function Entry({ change }: { readonly change: HolidayChange }) {
  const t = useMessages(holidaysMessages);
  const language = useLanguage();
  const whatOf = useStepWords();
  const { movedTo, source, reason, decidedByName, createdAt, recount } = change;
  const what = whatOf(change);
  return (
    <Stack component="li" gap={2}>
      <Text fz="sm" fw={600}>
        {movedTo === null ? what : t('movedTo', { what, to: formatDate(movedTo, language) })}
      </Text>
      {source === null ? null : <Text fz="sm">{source}</Text>}
      <Text fz="sm" c="dimmed" component="div">
        {t('by', { name: decidedByName, reason })} · <RelativeDate at={createdAt} />
      </Text>
      {recount === null ? null : <RecountLine recount={recount} />}
    </Stack>
  );
}

/** What was changed in the year's days, the latest first. */
export function ChangeJournal({ changes }: { readonly changes: readonly HolidayChange[] }) {
  const t = useMessages(holidaysMessages);
  return (
    <Section title={t('journal')}>
      {changes.length === 0 ? (
        <Text c="dimmed">{t('noChanges')}</Text>
      ) : (
        <Stack component="ol" gap="md" m={0} pl={0} style={{ listStyle: 'none' }}>
          {changes.map((change) => (
            <Entry key={change.id} change={change} />
          ))}
        </Stack>
      )}
    </Section>
  );
}
