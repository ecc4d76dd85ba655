import { Stack, Text } from '@mantine/core';
import { StatusBadge } from '#/components/display';
import { citation } from '#/lib/citation';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { AnyDeadline } from '../api/deadlines';
import { explanationMessages } from '../why-messages';
import { Moves, Pauses } from './why-history';
import { Part } from './why-part';
import { SkippedDays, Terms } from './why-terms';

function Window({ of }: { readonly of: AnyDeadline }) {
  const t = useMessages(explanationMessages);
  const language = useLanguage();
  const { windowFrom, windowTo } = of;
  if (windowFrom === null || windowTo === null) return null;
  const [from, to] = [formatDate(windowFrom, language), formatDate(windowTo, language)];
  return <Part title={t('window')}>{t('windowDays', { from, to })}</Part>;
}

/** All that made the day of one deadline, in words. */
export function Explanation({ of }: { readonly of: AnyDeadline }) {
  const t = useMessages(explanationMessages);
  const language = useLanguage();
  return (
    <Stack gap="md">
      <Part title={t('due')}>
        <Text fw={600}>{formatDate(of.dueOn, language)}</Text>
        {of.state === 'PAUSED' ? t('still') : null}
        {of.terms.some(({ uncertain }) => uncertain) ? (
          <StatusBadge tone="attention">{t('uncertain')}</StatusBadge>
        ) : null}
      </Part>
      <Terms of={of} />
      <SkippedDays of={of} />
      <Window of={of} />
      <Pauses of={of} />
      <Moves of={of} />
      <Part title={t('source')}>
        {citation(of.source)}
        {of.needsLegalReview ? <StatusBadge tone="attention">{t('review')}</StatusBadge> : null}
      </Part>
    </Stack>
  );
}
