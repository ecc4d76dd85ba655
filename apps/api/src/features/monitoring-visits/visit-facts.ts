import type { PlainDate } from '@qayidis/domain/kernel';
import {
  missingFindings,
  type VisitActor,
  type VisitFacts,
  type VisitFindings,
  VISIT_SCHEDULE,
} from '@qayidis/domain/monitoring';
import type { Role } from '@qayidis/domain/permissions';
import type { Transaction } from '../../platform/database/index.js';
import type { CaseEntity } from '../cases/public.js';
import { purposeOpens } from '../consents/public.js';
import type { MonitoringVisitEntity } from './monitoring-visit.entity.js';

/** What the case says about all of its visits. */
export interface AroundVisits {
  readonly caseState: string;
  readonly followUpConsent: boolean;
  /** A business was supported, so that it is looked at. */
  readonly hasBusiness: boolean;
  readonly deadlines: ReadonlyMap<string, VisitDeadline>;
  /** Visits whose principal answered or refused the survey. */
  readonly settledSurveys: ReadonlySet<string>;
}

export interface VisitDeadline {
  readonly id: string;
  readonly dueOn: PlainDate;
  readonly windowFrom: PlainDate | null;
  readonly windowTo: PlainDate | null;
  readonly state: string;
}

const DEADLINES = `select id, due_on as "dueOn", window_from as "windowFrom", window_to as "windowTo", state
  from deadlines where case_id = $1 and kind like 'VISIT\\_%'`;

const SURROUNDINGS = `select
  exists (select 1 from plan_items i where i.case_id = $1 and i.type in ('BUS', 'LIVESTOCK')
    and i.state in ('DELIVERED', 'VERIFIED', 'SETTLED')) as "hasBusiness",
  array(select r.visit_id::text from survey_responses r where r.case_id = $1 and r.person_id = $2
    and r.state <> 'DRAFT' and r.visit_id is not null) as settled`;

type CaseAround = Pick<CaseEntity, 'id' | 'state' | 'principalId'>;

export async function aroundVisits(tx: Transaction, of: CaseAround): Promise<AroundVisits> {
  const deadlines = await tx.query<VisitDeadline>(DEADLINES, [of.id]);
  const [row] = await tx.query<{ hasBusiness: boolean; settled: string[] }>(SURROUNDINGS, [
    of.id,
    of.principalId,
  ]);
  return {
    caseState: of.state,
    followUpConsent: await purposeOpens(tx, of, 'P5_FOLLOW_UP'),
    hasBusiness: row?.hasBusiness ?? false,
    deadlines: new Map(deadlines.map((deadline) => [deadline.id, deadline])),
    settledSurveys: new Set(row?.settled),
  };
}

export const deadlineOf = (
  { deadlineId }: Pick<MonitoringVisitEntity, 'deadlineId'>,
  around: AroundVisits,
): VisitDeadline | null => around.deadlines.get(deadlineId ?? '') ?? null;

export function visitFacts(
  tx: Transaction,
  visit: MonitoringVisitEntity,
  around: AroundVisits,
  findings: VisitFindings,
): VisitFacts {
  const deadline = deadlineOf(visit, around);
  const { code, plannedOn, timesRescheduled, reportedBy, waiveReason } = visit;
  return {
    today: tx.today,
    code,
    caseState: around.caseState,
    followUpConsent: around.followUpConsent,
    window:
      deadline?.windowFrom && deadline.windowTo
        ? { from: deadline.windowFrom, to: deadline.windowTo }
        : null,
    plannedOn,
    timesRescheduled,
    surveySettled: VISIT_SCHEDULE[code].wave === null || around.settledSurveys.has(visit.id),
    missingFindings: missingFindings(code, around.hasBusiness, findings),
    reportedBy,
    waiveReason,
  };
}

export const visitActor = ({ actor: { role, userId } }: Transaction): VisitActor =>
  role === 'WORKER' ? { role: 'SYSTEM', userId: null } : { role: role as Role, userId };
