import { useMessages } from '#/lib/i18n';
import type { NoticeStep } from './api/notices';
import { anchorDayMessages, anchorMessages, stepLengthMessages, stepMessages } from './messages';

type Step = Pick<NoticeStep, 'anchor' | 'offset' | 'unit'>;

/** When a step comes, in words: "3 working days after the due day". */
export function useStepText(): (step: Step) => string {
  const t = useMessages(stepMessages);
  const anchors = useMessages(anchorMessages);
  const days = useMessages(anchorDayMessages);
  const lengths = useMessages(stepLengthMessages);
  return ({ anchor, offset, unit }) => {
    const length = lengths(unit, { count: Math.abs(offset) });
    if (unit === 'PERCENT') return t(anchor === 'ELAPSED' ? 'elapsed' : 'used', { length });
    if (offset === 0) return days(anchor);
    return t(offset < 0 ? 'before' : 'after', { length, anchor: anchors(anchor) });
  };
}
