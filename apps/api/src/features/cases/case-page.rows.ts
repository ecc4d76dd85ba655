import { OPEN_STATES } from '@qayidis/domain/cases';
import type { Transaction } from '../../platform/database/index.js';
import type { SealedTask } from '../tasks/public.js';
import type {
  CaseTaskResponse,
  DeadlineResponse,
  HouseholdResponse,
  ReturnEventResponse,
} from './dto/case-parts.response.js';

export interface HeaderRow {
  readonly programmeName: string;
  readonly organisationName: string | null;
  readonly mentorName: string | null;
  readonly coordinatorName: string | null;
  readonly returnEvent: ReturnEventResponse;
  readonly household: HouseholdResponse | null;
  readonly deadlines: DeadlineResponse[];
  readonly tasks: (Omit<CaseTaskResponse, 'text'> & SealedTask)[];
}

/** What a case left undone by its end is shown until somebody takes it up again. */
const ENDED = `c.state not in (${OPEN_STATES.map((state) => `'${state}'`).join(', ')})`;

/** The parts of the page besides persons, in one round trip; keys are those of the response. */
const HEADER = `select pr.name as "programmeName", o.name as "organisationName", m.name as "mentorName",
    k.name as "coordinatorName",
    (select jsonb_build_object('id', r.id, 'sendingCountry', r.sending_country, 'hostCity', r.host_city,
        'leftAzerbaijanOn', r.left_azerbaijan_on, 'departedHostOn', r.departed_host_on,
        'plannedArrivalOn', r.planned_arrival_on, 'arrivalOn', r.arrival_on,
        'arrivalEvidence', r.arrival_evidence,
        'arrivalConfirmedBy', (select name from users where id = r.arrival_confirmed_by),
        'arrivalPoint', r.arrival_point, 'returnType', r.return_type, 'escorted', r.escorted,
        'monthsAbroad', r.months_abroad, 'priorScheme', r.prior_scheme, 'priorCashMinor', r.prior_cash_minor)
       from return_events r where r.id = c.return_event_id) as "returnEvent",
    (select jsonb_build_object('size', h.size, 'adults', h.adults, 'children', h.children,
        'housingStatus', h.housing_status, 'incomeMinor', h.income_minor, 'debtMinor', h.debt_minor)
       from households h where h.case_id = c.id) as household,
    (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'rule', d.rule,
        'startedOn', d.started_on, 'dueOn', d.due_on, 'state', d.state, 'ownerRole', d.owner_role,
        'explanation', d.explanation) order by d.due_on, d.kind), '[]')
       from deadlines d where d.case_id = c.id and d.state in ('OPEN', 'PAUSED')) as deadlines,
    (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'version', t.version, 'kind', t.kind,
        'params', t.params, 'textCipher', t.text_cipher, 'caseId', t.case_id, 'dueOn', t.due_on, 'assigneeRole', t.assignee_role, 'assigneeName', a.name,
        'ended', t.state = 'CANCELLED', 'mine', t.state = 'OPEN'
          and coalesce(t.assignee_id = app.user_id(), t.assignee_role = app.actor_role()))
        order by t.state = 'CANCELLED', t.due_on nulls last, t.created_at), '[]')
       from tasks t left join users a on a.id = t.assignee_id
      where t.case_id = c.id and (t.state = 'OPEN' or (t.state = 'CANCELLED' and ${ENDED}))) as tasks
  from cases c join programmes pr on pr.id = c.programme_id
  left join organisations o on o.id = c.organisation_id
  left join users m on m.id = c.mentor_id left join users k on k.id = c.coordinator_id
 where c.id = $1`;

export async function headerRow(tx: Transaction, caseId: string): Promise<HeaderRow> {
  const [row] = await tx.query<HeaderRow>(HEADER, [caseId]);
  if (row === undefined) throw new Error('A case that was loaded has no header');
  return row;
}
