import { CLOCK_KINDS, type ClockKind } from '@qayidis/domain/cases';
import { MOVE_CAUSES, type MoveCause } from '@qayidis/domain/deadlines';
import { causeMessages } from '#/features/deadlines/public';
import { clockKindMessages } from '#/lib/codes/clock-kinds';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { TimelineEvent } from '../api/case-page';
import { entryMessages, historyMessages } from '../entry-messages';

const isClock = (code: unknown): code is ClockKind => CLOCK_KINDS.some((kind) => kind === code);
const isCause = (code: unknown): code is MoveCause => MOVE_CAUSES.some((cause) => cause === code);

/** Which deadline was met or moved, from when to when and why; null for what is no deadline. */
export function useDeadlineTitle(): (event: Pick<TimelineEvent, 'kind' | 'data'>) => string | null {
  const entry = useMessages(entryMessages);
  const history = useMessages(historyMessages);
  const clockOf = useMessages(clockKindMessages);
  const causeOf = useMessages(causeMessages);
  const language = useLanguage();
  const moved = (clock: string, { from, to, cause }: TimelineEvent['data']): string | null => {
    if (typeof from !== 'string' || typeof to !== 'string') return null;
    const days = { clock, from: formatDate(from, language), to: formatDate(to, language) };
    // An entry of a newer server may name a cause that has no words here.
    if (!isCause(cause)) return history('deadlineMovedSomehow', days);
    return history('deadlineMoved', { ...days, cause: causeOf(cause) });
  };
  return ({ kind, data }) => {
    if (!isClock(data['clock'])) return null;
    const clock = clockOf(data['clock']);
    if (kind === 'deadline.met') return `${entry(kind)}: ${clock}`;
    return kind === 'deadline.moved' ? moved(clock, data) : null;
  };
}
