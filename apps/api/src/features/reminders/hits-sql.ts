import { READMISSION_ROLES } from '@qayidis/domain/readmission';
import { REMINDER_TRIGGERS, TRIGGER_TRAITS } from '@qayidis/domain/reminders';
import { NOW_SQL, TODAY_SQL } from '../../platform/database/index.js';
import { FACT_COLUMNS } from './sources/reminder-source.js';

const TRAITS_SQL = REMINDER_TRIGGERS.map((trigger) => {
  const { urgent, expiresAfter } = TRIGGER_TRAITS[trigger];
  return `('${trigger}', ${urgent}, ${expiresAfter})`;
}).join(', ');

const FACT_NAMES_SQL = FACT_COLUMNS.map((column) => column.split(' ')[0]).join(', ');

/** Parameters of every statement below, in order. */
export interface HitParameters {
  /** `StepDay[]`: which days of anchors lead to a step now (domain). */
  readonly stepDays: string;
  /** Hours of Baku between which nothing is told that can wait. */
  readonly quietFrom: number;
  readonly quietUntil: number;
  /** Only of these things; null for all. */
  readonly subjectIds: readonly string[] | null;
}

export const hitParameters = ({ stepDays, quietFrom, quietUntil, subjectIds }: HitParameters) => [
  stepDays,
  quietFrom,
  quietUntil,
  subjectIds,
];

/** Which parameters of a statement are the hours. */
const HOURS = { from: '$2', until: '$3' } as const;

/** `tellAt` of the domain in SQL; a test holds the two together. */
export const tellAtSql = (
  instantSql: string,
  urgentSql: string,
  { from, until }: Readonly<Record<keyof typeof HOURS, string>> = HOURS,
): string => `case
  when ${urgentSql} then ${instantSql}
  when extract(hour from ${instantSql} at time zone 'Asia/Baku') >= ${from}::integer then
    ((${instantSql} at time zone 'Asia/Baku')::date + 1 + make_interval(hours => ${until}::integer)) at time zone 'Asia/Baku'
  when extract(hour from ${instantSql} at time zone 'Asia/Baku') < ${until}::integer then
    ((${instantSql} at time zone 'Asia/Baku')::date + make_interval(hours => ${until}::integer)) at time zone 'Asia/Baku'
  else ${instantSql} end`;

const MORNING_SQL = `(m.day + make_interval(hours => $3::integer)) at time zone 'Asia/Baku'`;

const RUNG_SQL = `l.of_programme, l.trigger, l.version as ladder_version, l.valid_from, t.urgent, t.expires_after,
    p.anchor, p.offset_value, p.unit, p.recipient_role, p.relation, p.channels, p.escalation,
    p.anchor || case when p.offset_value < 0 then '-' else '+' end || abs(p.offset_value) || p.unit as step`;
const OF_LADDERS_SQL = `ladders l
  join traits t on t.trigger = l.trigger
  join steps p on p.ladder_id = l.id`;

/** Every step of every ladder with the days of its anchor that lead to it now; HOUR and PERCENT know no days. */
const RUNGS_SQL = `select ${RUNG_SQL}, d."anchorDay" as from_day, d.day as on_day
  from ${OF_LADDERS_SQL}
  left join days d on d."offset" = p.offset_value and d.unit = p.unit
 where p.unit in ('HOUR', 'PERCENT') or d.day is not null`;

const ABOUT_DAYS_SQL = `case p.unit when 'WD' then p.offset_value * 1.4 when 'HOUR' then p.offset_value / 24.0
  else p.offset_value end`;

/** The last step after each anchor. A returnee is not reminded of what has long passed. */
const LAST_RUNGS_SQL = `select * from (
    select ${RUNG_SQL}, rank() over (partition by l.of_programme, l.trigger, p.anchor order by ${ABOUT_DAYS_SQL} desc) as place
      from ${OF_LADDERS_SQL} where p.unit <> 'PERCENT' and p.recipient_role <> 'RETURNEE') r
 where r.place = 1`;

const RUNG_COLUMNS_SQL = `r.ladder_version, r.valid_from, r.urgent, r.expires_after, r.offset_value, r.unit,
  r.recipient_role, r.relation, r.channels, r.escalation, r.step`;
/** Stands for the installation where there is no programme: what belongs to the state’s side (REM-16). */
const NO_PROGRAMME = '00000000-0000-0000-0000-000000000000';
export const NO_PROGRAMME_SQL = `'${NO_PROGRAMME}'::uuid`;
/** Every programme, and none. */
export const PROGRAMMES_SQL = `(select id from programmes union all select ${NO_PROGRAMME_SQL})`;

const SAME_RUNG_SQL =
  'r.trigger = f.trigger and r.of_programme = f.programme_id and r.anchor = f.anchor';
const HOURS_LATER_SQL = '(f.anchor_at + make_interval(hours => r.offset_value))';
const LATE_HOUR_SQL = '(f.anchor_at + make_interval(hours => f.offset_value))';

/** The moment of a step: by day, by hour, or when a share is reached. */
const MOMENTS_SQL = `select f.*, ${RUNG_COLUMNS_SQL}, null::timestamptz as at, r.on_day as day
    from facts f join rungs r on ${SAME_RUNG_SQL} and r.from_day = f.anchor_day
  union all
  select f.*, ${RUNG_COLUMNS_SQL}, ${HOURS_LATER_SQL}, (${HOURS_LATER_SQL} at time zone 'Asia/Baku')::date
    from facts f join rungs r on ${SAME_RUNG_SQL} and r.unit = 'HOUR'
   where f.anchor_at is not null
  union all
  select f.*, ${RUNG_COLUMNS_SQL}, ${NOW_SQL}, f.anchor_day
    from facts f join rungs r on ${SAME_RUNG_SQL} and r.unit = 'PERCENT' and f.used_percent >= r.offset_value`;

/** Last steps that the window of their trigger leaves out (REM-05); days are counted of the few that are found. */
const lostSql = (
  conditionSql: string,
): string => `select f.*, ${RUNG_COLUMNS_SQL} from facts f join last_rungs r on ${SAME_RUNG_SQL}
 where case when r.unit = 'HOUR' then (${HOURS_LATER_SQL} at time zone 'Asia/Baku')::date
     else f.anchor_day + r.offset_value end < ${TODAY_SQL} - r.expires_after and ${conditionSql}`;
const LATE_SQL = `select f.*, case when f.unit = 'HOUR' then ${LATE_HOUR_SQL} end, d.day
  from lost f cross join lateral (select case f.unit when 'CD' then f.anchor_day + f.offset_value
      when 'WD' then app.add_working_days('AZ', f.anchor_day, f.offset_value)
      else (${LATE_HOUR_SQL} at time zone 'Asia/Baku')::date end as day) d`;

/**
 * Whom a step tells. Where its level has nobody at work, the next is told instead (REM-07): the mentor of the case, its
 * coordinator, the coordinators of the programme, the programme manager; of a readmission its officer, the desk that
 * holds it, the head; of a task who was asked, then the coordinator.
 */
const DESKS_SQL = READMISSION_ROLES.map((role) => `'${role}'`).join(', ');
const RECIPIENTS_SQL = `select r.id, r.role from (
    select u.id, u.role, 1 as level from users u
     where h.start_level = 1 and h.recipient_role = 'MENTOR' and u.status = 'ACTIVE' and u.id = h.leads
    union all
    select u.id, u.role, 2 from users u
     where h.start_level <= 2 and u.status = 'ACTIVE' and u.role = 'COORDINATOR' and u.id = h.coordinator_id
    union all
    select u.id, u.role, 3 from users u
     where h.start_level <= 3 and u.status = 'ACTIVE' and u.role = 'COORDINATOR' and u.programme_id = h.programme_id
    union all
    select u.id, u.role, 4 from users u
     where h.start_level <= 5 and u.status = 'ACTIVE' and u.role = 'PM' and u.programme_id = h.programme_id
       and h.recipient_role <> 'RETURNEE'
    union all
    select u.id, u.role, 1 from users u
     where h.recipient_role = 'FINANCE' and u.status = 'ACTIVE' and u.role = 'FINANCE' and u.programme_id = h.programme_id
    union all
    select u.id, u.role, 1 from users u
     where h.recipient_role = 'DPO' and u.status = 'ACTIVE' and u.role = 'DPO'
    union all
    select h.principal_id, 'RETURNEE', 1 where h.recipient_role = 'RETURNEE'
    union all
    select u.id, u.role, 1 from users u
     where h.relation = 'INSTALLATION' and h.recipient_role in (${DESKS_SQL}) and u.role = h.recipient_role
       and u.status = 'ACTIVE'
    union all
    select u.id, u.role, case when u.id = h.officer_id and h.holder = 'SMS_READMISSION' then 1
        when u.role = h.holder then 2 else 3 end from users u
     where h.relation = 'HOLDER' and u.role in (h.holder, 'SMS_HEAD') and h.holder in (${DESKS_SQL})
       and u.status = 'ACTIVE'
    union all
    select u.id, u.role, 1 from tasks k join users u on u.status = 'ACTIVE' and (u.id = k.assignee_id
        or (k.assignee_id is null and u.role = k.assignee_role and u.programme_id = k.programme_id))
     where h.relation = 'ASSIGNEE' and k.id = h.subject_id
  ) r order by r.level fetch first 1 rows with ties`;

/** MENTOR starts with the mentor (or the author), DECIDER with whoever decides; 5: only the level of its own role, then the manager. */
const START_LEVEL_SQL = `case
  when m.relation = 'DECIDER' then case when m.decider = 'PM' then 4 else 2 end
  when m.relation = 'ASSIGNEE' then 2
  when m.recipient_role = 'MENTOR' then 1
  when m.recipient_role = 'COORDINATOR' then case when m.relation = 'CASE' then 2 else 3 end
  when m.recipient_role = 'PM' then 4
  else 5 end`;

/** In each programme the ladders of today. */
const LADDERS_IN_FORCE_SQL = `select p.id as of_programme, f.* from ${PROGRAMMES_SQL} p
  cross join lateral app.ladders_in_force(p.id, app.today()) f`;

const ALL_STEPS_SQL = 'select * from reminder_steps';

/** What could not be told in time is told late, but not for ever (REM-05). */
const NOT_EXPIRED_SQL = `m.day >= ${TODAY_SQL} - m.expires_after`;

/** What the preview of a changed ladder asks otherwise. */
interface HitsVariant {
  readonly laddersSql?: string;
  readonly stepsSql?: string;
  readonly lastDaySql?: string;
  /** Which lost last steps (`f`, `r`) are taken up; all by default. */
  readonly lostIfSql?: string;
}

/**
 * The table expressions that end in `hits`: everything that is to be told in the days given, to whom, by the facts,
 * ladders and accounts as they are at this moment. The planner writes them down, the worker asks them again.
 * @param factsSql of one source
 */
export const hitsSql = (
  factsSql: string,
  {
    laddersSql = LADDERS_IN_FORCE_SQL,
    lastDaySql = NOT_EXPIRED_SQL,
    stepsSql = ALL_STEPS_SQL,
    lostIfSql = 'true',
  }: HitsVariant = {},
): string => `
  with days as materialized (
    select * from jsonb_to_recordset($1::jsonb) as d("offset" integer, unit text, "anchorDay" date, day date)),
  traits(trigger, urgent, expires_after) as (values ${TRAITS_SQL}),
  ladders as materialized (${laddersSql}),
  steps as (${stepsSql}),
  rungs as materialized (${RUNGS_SQL}),
  last_rungs as materialized (${LAST_RUNGS_SQL}),
  facts(${FACT_NAMES_SQL}) as materialized (
    select * from (${factsSql}) f(${FACT_NAMES_SQL})
     where ($4::uuid[] is null or f.subject_id = any($4::uuid[]))
       and (f.anchor_at is not null or f.used_percent is not null or f.anchor_day < ${TODAY_SQL}
         or f.anchor_day = any(array(select distinct "anchorDay" from days)))),
  lost as materialized (${lostSql(lostIfSql)}),
  moments as (
    select m.*, false as is_late from (${MOMENTS_SQL}) m
    union all
    select m.*, true from (${LATE_SQL}) m),
  timely as (
    select m.*, case when m.unit in ('CD', 'WD') then ${MORNING_SQL} else ${tellAtSql('m.at', 'm.urgent')} end as due_at,
        ${START_LEVEL_SQL} as start_level
      from moments m
     where m.unit = 'PERCENT' or (m.day >= greatest(m.since, m.valid_from) and (m.is_late or ${lastDaySql}))),
  hits as (
    select h.*, r.id as recipient_id, r.role as told_role,
        case when h.recipient_role = 'RETURNEE' then 'TEXT' else 'IN_APP' end as channel
      from (select t.*, coalesce(c.number, rm.number) as file_number, c.coordinator_id, c.principal_id,
              case when t.relation = 'AUTHOR' then c.created_by else c.mentor_id end as leads,
              rm.id as readmission_id, rm.holder, rm.officer_id
              from timely t left join cases c on c.id = t.case_id
              left join deadlines rd on rd.id = t.subject_id and t.case_id is null
              left join readmissions rm on rm.id = rd.readmission_id) h
      left join lateral (${RECIPIENTS_SQL}) r on true)`;
