import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { AnyDeadline } from '../api/deadlines';
import { causeMessages, explanationMessages, pauseMessages } from '../why-messages';
import { Lines, Part } from './why-part';

type Of = { readonly of: AnyDeadline };

export function Pauses({ of: { pauses } }: Of) {
  const t = useMessages(explanationMessages);
  const reasonOf = useMessages(pauseMessages);
  const language = useLanguage();
  const lines = pauses.map(({ reason, from, to, restDays, restUnit }) => {
    const rest = t(restUnit === 'WD' ? 'restWD' : 'restCD', { count: restDays });
    const told = { reason: reasonOf(reason), from: formatDate(from, language), rest };
    return to === null
      ? t('openPause', told)
      : t('pause', { ...told, to: formatDate(to, language) });
  });
  return (
    <Part title={t('pauses')}>{lines.length === 0 ? t('noPauses') : <Lines lines={lines} />}</Part>
  );
}

export function Moves({ of: { moves } }: Of) {
  const t = useMessages(explanationMessages);
  const causeOf = useMessages(causeMessages);
  const language = useLanguage();
  if (moves.length === 0) return null;
  const lines = moves.map(({ from, to, cause }) => {
    const told = { from: formatDate(from, language), cause: causeOf(cause) };
    return to === null ? t('halted', told) : t('move', { ...told, to: formatDate(to, language) });
  });
  return (
    <Part title={t('moves')}>
      <Lines lines={lines} />
    </Part>
  );
}
