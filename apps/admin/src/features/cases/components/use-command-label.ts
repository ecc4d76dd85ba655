import type { CaseCommand } from '@qayidis/domain/cases';
import { caseCommandMessages } from '#/lib/codes/case-commands';
import { useMessages } from '#/lib/i18n';
import type { CaseDetail } from '../api/case-page';
import { nextStepMessages } from '../messages';

/** An arrival that is confirmed already is confirmed again only to correct it (D-13). */
export const isCorrection = (of: CaseDetail, command: CaseCommand): boolean =>
  command === 'CONFIRM_ARRIVAL' && of.arrivalOn !== null;

/** The word on the button of a step of this case. */
export function useCommandLabel(of: CaseDetail): (command: CaseCommand) => string {
  const label = useMessages(caseCommandMessages);
  const t = useMessages(nextStepMessages);
  return (command) => (isCorrection(of, command) ? t('correctArrival') : label(command));
}
