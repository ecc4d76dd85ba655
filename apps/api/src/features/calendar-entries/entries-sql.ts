import type { CalendarPeriod } from '@qayidis/domain/calendar-entries';
import type { Actor, Transaction } from '../../platform/database/index.js';
import { caseScope } from '../cases/public.js';
import type { CalendarEntryType } from '@qayidis/domain/calendar-entries';

/** Whose entries of those that one may see. */
export interface EntryFilter {
  readonly mentor?: string | undefined;
  /** An organisation of mentors. */
  readonly team?: string | undefined;
  /** Only what waits for the person who asks. */
  readonly mine?: boolean;
}

export interface EntryRow {
  readonly type: CalendarEntryType;
  readonly id: string;
  readonly kind: string;
  readonly on: string;
  readonly windowFrom: string | null;
  readonly windowTo: string | null;
  readonly params: Record<string, unknown>;
  readonly textCipher: string | null;
  readonly createdAt: Date;
  readonly version: number;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly mentorName: string | null;
}

const IN_PERIOD = 'between $4::date and $5::date';
/** A later record of the same purpose and receiver takes the place of an earlier one. */
const STILL_STANDS = `k.decision = 'GIVEN' and k.withdrawn_on is null
  and not exists (select 1 from consents n where n.case_id = k.case_id and n.person_id = k.person_id
    and n.purpose = k.purpose and n.receiver_id is not distinct from k.receiver_id
    and (n.given_on, n.id) > (k.given_on, k.id))`;

const rowSql = (
  typeSql: CalendarEntryType,
  columnsSql: string,
  windowSql = 'null::date, null::date',
) => `select '${typeSql}' as type, ${columnsSql}, ${windowSql}, '{}'::jsonb, null::text`;

/** Each kind of entry with the alias of its row first: `id, kind, on, window, params, text, created, version, case`. */
const OF_CASES: readonly string[] = [
  `${rowSql('DEADLINE', 'd.id, d.kind, d.due_on', 'd.window_from, d.window_to')}, d.created_at, d.version, d.case_id, d.owner_role
    from deadlines d where d.state = 'OPEN' and d.due_on ${IN_PERIOD}`,
  `${rowSql('WINDOW_END', 'd.id, d.kind, d.window_to', 'd.window_from, d.window_to')}, d.created_at, d.version, d.case_id, d.owner_role
    from deadlines d where d.state = 'OPEN' and d.window_to ${IN_PERIOD} and d.window_to <> d.due_on`,
  `${rowSql('PLANNED_VISIT', "v.id, 'VISIT_' || v.code, v.planned_on")}, v.created_at, v.version, v.case_id, 'MENTOR'
    from monitoring_visits v left join deadlines d on d.id = v.deadline_id
   where v.state in ('SCHEDULED', 'DUE') and v.planned_on ${IN_PERIOD} and v.planned_on is distinct from d.due_on`,
  `${rowSql('DELIVERY', 'i.id, i.type, i.planned_on')}, i.created_at, i.version, i.case_id, 'MENTOR'
    from plan_items i where i.state in ('APPROVED', 'ORDERED') and i.planned_on ${IN_PERIOD}`,
  `${rowSql('CONSENT_END', 'k.id, k.purpose, k.valid_until')}, k.created_at, k.version, k.case_id, 'MENTOR'
    from consents k where k.valid_until ${IN_PERIOD} and ${STILL_STANDS}`,
];
const NAMES = `e(type, id, kind, "on", window_from, window_to, params, text_cipher, created_at, version, case_id, owner_role)`;

/** What runs on a case that has ended is its deadlines alone (retention, appeal). */
const CASE_IS_OPEN = `(e.type in ('DEADLINE', 'WINDOW_END', 'PLANNED_VISIT')
  or c.state not in ('DRAFT', 'REJECTED', 'CLOSED', 'TRANSFERRED', 'ANONYMISED'))`;

const FIELDS = `"on", e.window_from as "windowFrom", e.window_to as "windowTo", e.params,
  e.text_cipher as "textCipher", e.created_at as "createdAt", e.version`;

const IS_MY_TASK =
  '(t.assignee_id = app.user_id() or (t.assignee_id is null and t.assignee_role = app.actor_role() and t.programme_id = app.programme_id()))';

/** Of a coordinator's or manager's cases only what their role decides; all of a mentor's are theirs. */
const IS_MY_ROLE = `(app.actor_role() = 'MENTOR' or (e.owner_role = app.actor_role()
  and (app.actor_role() <> 'COORDINATOR' or c.coordinator_id is null or c.coordinator_id = app.user_id())))`;

const OF_MENTORS = `($2::uuid is null or m.id = $2) and ($3::uuid is null or m.organisation_id = $3)`;

/**
 * A SELECT of `EntryRow` for a period: $1 scope of cases, $2 mentor, $3 team, $4 first day, $5 last day. Row-level
 * security stands behind each table.
 */
export function entriesSql(actor: Actor, { mine = false }: EntryFilter): string {
  const ofMine = actor.role === 'MENTOR' || mine;
  return `select e.type, e.id, e.kind, ${FIELDS}, c.id as "caseId", c.number as "caseNumber", m.name as "mentorName"
      from (${OF_CASES.join(' union all ')}) ${NAMES}
      join cases c on c.id = e.case_id and ${caseScope(actor, 1).conditionSql}
      left join users m on m.id = c.mentor_id
     where ${OF_MENTORS} and ${CASE_IS_OPEN} and ${mine ? IS_MY_ROLE : 'true'}
    union all
    select 'TASK', t.id, t.kind, t.due_on, null::date, null::date, t.params, t.text_cipher, t.created_at, t.version,
        t.case_id, c.number, m.name
      from tasks t left join cases c on c.id = t.case_id left join users m on m.id = t.assignee_id
     where t.state = 'OPEN' and t.due_on ${IN_PERIOD} and t.programme_id = app.programme_id()
       and ${OF_MENTORS} and ${ofMine ? IS_MY_TASK : 'true'}`;
}

export const entryParameters = (
  { actor }: Pick<Transaction, 'actor'>,
  { mentor, team }: EntryFilter,
  { from, to }: CalendarPeriod,
): readonly unknown[] => [caseScope(actor, 1).parameter, mentor ?? null, team ?? null, from, to];
