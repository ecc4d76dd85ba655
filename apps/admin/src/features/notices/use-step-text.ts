import { translate, useLanguage } from '#/lib/i18n';
import type { NoticeStep } from './api/notices';
import { anchorDayMessages, anchorMessages, stepLengthMessages, stepMessages } from './messages';

type Step = Pick<NoticeStep, 'anchor' | 'offset' | 'unit'>;

/** When a step comes, in words of the present language: "3 working days after the due day". */
export function stepText({ anchor, offset, unit }: Step): string {
  const t = translate(stepMessages);
  const length = translate(stepLengthMessages)(unit, { count: Math.abs(offset) });
  if (unit === 'PERCENT') return t(anchor === 'ELAPSED' ? 'elapsed' : 'used', { length });
  if (offset === 0) return translate(anchorDayMessages)(anchor);
  const from = translate(anchorMessages)(anchor);
  return t(offset < 0 ? 'before' : 'after', { length, anchor: from });
}

/** The same on a screen, which is drawn anew when the language changes. */
export function useStepText(): (step: Step) => string {
  useLanguage();
  return stepText;
}
