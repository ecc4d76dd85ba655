/** Decisions that may wait for somebody beyond the coordinator of the day (reintegration.md 3; D-14, D-36, D-38). */
export const CASE_DECISIONS = [
  'PLAN_ABOVE_CEILING',
  'PLAN_ABOVE_LIMIT',
  'IMMEDIATE_HELP',
  'APPEAL',
  'CLOSURE_ALONE',
  'REFERRAL_OVERDUE',
  'WAITING_FOR_ME',
] as const;
export type CaseDecisionKind = (typeof CASE_DECISIONS)[number];

/** In force in the programme of the case (D-38). */
const LIMIT_MINOR = `(select value from app.parameters_in_force(c.programme_id, app.today())
  where code = 'COORDINATOR_LIMIT')`;

const ABOVE_LIMIT = `c.id in (select p.case_id from plans p where p.state = 'SUBMITTED'
  and (select sum(i.planned_minor) from plan_items i where i.plan_id = p.id
    and i.state not in ('CANCELLED', 'RETURNED_GOODS')) > ${LIMIT_MINOR})`;
const HELP_GIVEN = `c.id in (select i.case_id from plan_items i where i.immediate and i.approval = 'PENDING'
  and i.state not in ('CANCELLED', 'RETURNED_GOODS'))`;
/** Asked for by who works on the case (reintegration.md 5.3). */
const CEILING_ASKED = `c.id in (select t.case_id from tasks t
  where t.kind = 'CEILING_OVERRIDE' and t.state = 'OPEN')`;
/** Nobody else coordinates the programme: the programme manager is the second pair of eyes. */
const NOBODY_ELSE = `not exists (select 1 from users o where o.programme_id = c.programme_id
  and o.role = 'COORDINATOR' and o.status = 'ACTIVE' and o.id is distinct from c.closure_requested_by)`;

const OPEN_WITH_PLAN = "c.state in ('PLAN_REVIEW', 'PLANNING', 'ASSISTANCE', 'FOLLOW_UP')";
const plansIn = (state: string): string =>
  `${OPEN_WITH_PLAN} and c.id in (select p.case_id from plans p where p.state = '${state}')`;

/** What lies in somebody's hands now, whatever its due day; one reason each, so that a row can say it. */
export const WAIT_REASONS = ['PLAN', 'CLOSURE', 'IMMEDIATE_HELP', 'ITEM', 'PLAN_RETURNED'] as const;
export type WaitReason = (typeof WAIT_REASONS)[number];

type Waits = Readonly<Partial<Record<WaitReason, string>>>;

/** By role; the programme manager's decisions are queues of their own. */
const WAITS: Readonly<Record<'COORDINATOR' | 'MENTOR', Waits>> = {
  COORDINATOR: {
    PLAN: `${plansIn('SUBMITTED')} and not ${ABOVE_LIMIT}`,
    CLOSURE: `c.state = 'CLOSURE_REVIEW' and c.closure_requested_by is distinct from app.user_id()`,
    IMMEDIATE_HELP: HELP_GIVEN,
    ITEM: `c.state in ('ASSISTANCE', 'FOLLOW_UP') and c.id in (select i.case_id from plan_items i
      where i.state = 'DELIVERED' and i.delivered_by is distinct from app.user_id()
        and not (i.immediate and i.approval = 'PENDING'))`,
  },
  MENTOR: { PLAN_RETURNED: plansIn('RETURNED') },
};

const any = (waits: Waits): string =>
  Object.values(waits)
    .map((conditionSql) => `(${conditionSql})`)
    .join(' or ');

const WAITS_FOR_ME = `case app.actor_role() ${Object.entries(WAITS)
  .map(([role, waits]) => `when '${role}' then ${any(waits)}`)
  .join(' ')} else false end`;

/** Why a case on `cases as c` waits for the actor, as an array of codes. */
export const WAITS_SQL = `array_remove(case app.actor_role() ${Object.entries(WAITS)
  .map(([role, waits]) => `when '${role}' then array[${codesOf(waits)}]`)
  .join(' ')} else array[]::text[] end, null)`;

function codesOf(waits: Waits): string {
  const one = ([reason, conditionSql]: string[]): string =>
    `case when ${conditionSql} then '${reason}' end`;
  return Object.entries(waits).map(one).join(', ');
}

/** Condition of each on `cases as c`; none takes a value from outside. */
export const DECISION_CONDITIONS: Readonly<Record<CaseDecisionKind, string>> = {
  PLAN_ABOVE_CEILING: CEILING_ASKED,
  PLAN_ABOVE_LIMIT: ABOVE_LIMIT,
  IMMEDIATE_HELP: HELP_GIVEN,
  APPEAL: "c.appeal = 'OPEN'",
  CLOSURE_ALONE: `c.state = 'CLOSURE_REVIEW' and ${NOBODY_ELSE}`,
  REFERRAL_OVERDUE: "c.state = 'REFERRED' and c.overdue",
  WAITING_FOR_ME: WAITS_FOR_ME,
};
