import { Group, Text } from '@mantine/core';
import { StatusBadge, type Tone } from '#/components/display';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { ReadmissionRow } from '../api/readmissions';
import { readmissionMessages } from '../messages';

type Clock = ReadmissionRow['clock'];

const SOON_DAYS = 3;

function toneOf({ standing, daysLeft }: Clock): Tone {
  if (standing === 'EFFECT_TO_CONFIRM' || standing === 'OVERDUE') return 'urgent';
  if (standing === 'LAST_DAY') return 'urgent';
  if (standing !== 'RUNNING') return 'neutral';
  return (daysLeft ?? 0) <= SOON_DAYS ? 'attention' : 'neutral';
}

/** Days left as a number and in words; what follows from a passed limit is not ours to say (D-03). */
function useClockWords(): (clock: Clock) => string {
  const t = useMessages(readmissionMessages);
  return ({ standing, daysLeft }) => {
    const days = Math.abs(daysLeft ?? 0);
    if (standing === 'RUNNING' || standing === 'OVERDUE') return t(standing, { count: days });
    return t(standing);
  };
}

/** The reply limit: its day, and how many days are left. */
export function ReplyClock({ clock }: { readonly clock: Clock }) {
  const t = useMessages(readmissionMessages);
  const words = useClockWords();
  const language = useLanguage();
  return (
    <Group gap={6} component="span" display="inline-flex">
      {clock.dueOn ? (
        <Text component="time" dateTime={clock.dueOn} fz="sm" style={{ whiteSpace: 'nowrap' }}>
          {formatDate(clock.dueOn, language)}
        </Text>
      ) : null}
      <StatusBadge tone={toneOf(clock)}>{words(clock)}</StatusBadge>
      {clock.standing === 'EFFECT_TO_CONFIRM' ? (
        <Text span fz="sm">
          {t('effectOpen')}
        </Text>
      ) : null}
    </Group>
  );
}
