import { Alert } from '@mantine/core';
import { FINAL_VISIT, OPEN_VISIT_STATES, VISIT_SCHEDULE } from '@qayidis/domain/monitoring';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '#/lib/i18n';
import { useCan } from '#/lib/session';
import { caseVisitsQuery, type Visit } from '../api/visits';
import { closingVisitMessages } from '../messages';

/** Undefined before they are there, and for those who may not see them. */
function useVisits(caseId: string): readonly Visit[] | undefined {
  const enabled = useCan()('visit.read');
  return useQuery({ ...caseVisitsQuery(caseId), enabled }).data?.items;
}

/** Why the final visit is waived, and with it survey and satisfaction form (VISIT-14); null where it is not. */
export function useFinalVisitWaived(caseId: string): Visit['waiveReason'] {
  const final = useVisits(caseId)?.find(({ code }) => code === FINAL_VISIT);
  return final?.waiveReason ?? null;
}

const OPEN: readonly Visit['state'][] = OPEN_VISIT_STATES;

/** The visit after a closure (D-33) is not taken away by it. */
const endsWithTheCase = ({ code, state }: Visit): boolean =>
  OPEN.includes(state) && VISIT_SCHEDULE[code].required !== 'CONSENT_P5';

interface Props {
  readonly caseId: string;
  /** The case is to be closed as completed. */
  readonly success: boolean;
}

/** A success without a visit, and the open visits that go with the case, are told to whoever confirms the closure. */
export function ClosingVisits({ caseId, success }: Props) {
  const t = useMessages(closingVisitMessages);
  const visits = useVisits(caseId);
  if (visits === undefined) return null;
  const noneHeld = success && !visits.some(({ state }) => state === 'DONE');
  const count = visits.filter(endsWithTheCase).length;
  if (!noneHeld && count === 0) return null;
  return (
    <Alert color="orange">
      {noneHeld ? <div>{t('noneHeld')}</div> : null}
      {count > 0 ? <div>{t('openWaived', { count })}</div> : null}
    </Alert>
  );
}
