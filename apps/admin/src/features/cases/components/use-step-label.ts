import type { CaseCommand } from '@qayidis/domain/cases';
import { caseCommandMessages } from '#/lib/codes/case-commands';
import { useMessages } from '#/lib/i18n';
import type { CaseDetail } from '../api/case-page';
import { casePageMessages } from '../messages';

/** What a step is called on this case: an arrival that is confirmed can only be put right. */
export function useStepLabel(of: Pick<CaseDetail, 'arrivalOn'>): (command: CaseCommand) => string {
  const t = useMessages(casePageMessages);
  const label = useMessages(caseCommandMessages);
  return (command) =>
    command === 'CONFIRM_ARRIVAL' && of.arrivalOn !== null ? t('correctArrival') : label(command);
}
