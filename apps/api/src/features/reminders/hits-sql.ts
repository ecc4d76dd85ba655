import { REMINDER_TRIGGERS, TRIGGER_TRAITS } from '@qayidis/domain/reminders';
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

/** `tellAt` of the domain in SQL; a test holds the two together. */
export const tellAtSql = (instantSql: string, urgentSql: string): string => `case
  when ${urgentSql} then ${instantSql}
  when extract(hour from ${instantSql} at time zone 'Asia/Baku') >= $2::integer then
    ((${instantSql} at time zone 'Asia/Baku')::date + 1 + make_interval(hours => $3::integer)) at time zone 'Asia/Baku'
  when extract(hour from ${instantSql} at time zone 'Asia/Baku') < $3::integer then
    ((${instantSql} at time zone 'Asia/Baku')::date + make_interval(hours => $3::integer)) at time zone 'Asia/Baku'
  else ${instantSql} end`;

const MORNING_SQL = `(m.day + make_interval(hours => $3::integer)) at time zone 'Asia/Baku'`;

/** The moment of a step: by day, by hour, or when a share is reached. */
const MOMENTS_SQL = `select s.*, t.urgent, t.expires_after,
    case s.unit when 'HOUR' then (s.anchor_at + make_interval(hours => s.offset_value))
      when 'PERCENT' then app.now() end as at,
    coalesce(d.day, case s.unit when 'PERCENT' then s.anchor_day
      else ((s.anchor_at + make_interval(hours => s.offset_value)) at time zone 'Asia/Baku')::date end) as day
  from (select f.*, l.id as ladder_id, l.version as ladder_version, l.valid_from, p.offset_value, p.unit,
          p.recipient_role, p.relation, p.channels, p.escalation,
          p.anchor || case when p.offset_value < 0 then '-' else '+' end || abs(p.offset_value) || p.unit as step
        from facts f
        join ladders l on l.trigger = f.trigger and l.of_programme = f.programme_id
        join steps p on p.ladder_id = l.id and p.anchor = f.anchor) s
  join traits t on t.trigger = s.trigger
  left join days d on d."offset" = s.offset_value and d.unit = s.unit and d."anchorDay" = s.anchor_day
  where case s.unit when 'HOUR' then true when 'PERCENT' then s.used_percent >= s.offset_value
    else d.day is not null end`;

/**
 * Whom a step tells. Where its level has nobody at work, the next is told instead (REM-07): the mentor of the case, its
 * coordinator, the coordinators of the programme, the programme manager.
 */
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
  ) r order by r.level fetch first 1 rows with ties`;

/** MENTOR starts with the mentor (or the author), DECIDER with whoever decides; 5: only the level of its own role, then the manager. */
const START_LEVEL_SQL = `case
  when m.relation = 'DECIDER' then case when m.decider = 'PM' then 4 else 2 end
  when m.recipient_role = 'MENTOR' then 1
  when m.recipient_role = 'COORDINATOR' then case when m.relation = 'CASE' then 2 else 3 end
  when m.recipient_role = 'PM' then 4
  else 5 end`;

/** In each programme the ladders of today. */
const LADDERS_IN_FORCE_SQL = `select p.id as of_programme, f.* from programmes p
  cross join lateral app.ladders_in_force(p.id, app.today()) f`;

const ALL_STEPS_SQL = 'select * from reminder_steps';

/** What could not be told in time is told late, but not for ever (REM-05). */
const NOT_EXPIRED_SQL = 'm.day >= app.today() - m.expires_after';

/** What the preview of a changed ladder asks otherwise. */
interface HitsVariant {
  readonly laddersSql?: string;
  readonly stepsSql?: string;
  readonly lastDaySql?: string;
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
  }: HitsVariant = {},
): string => `
  with days as materialized (
    select * from jsonb_to_recordset($1::jsonb) as d("offset" integer, unit text, "anchorDay" date, day date)),
  traits(trigger, urgent, expires_after) as (values ${TRAITS_SQL}),
  ladders as materialized (${laddersSql}),
  steps as (${stepsSql}),
  facts(${FACT_NAMES_SQL}) as (
    select * from (${factsSql}) f(${FACT_NAMES_SQL})
     where ($4::uuid[] is null or f.subject_id = any($4::uuid[]))),
  moments as (${MOMENTS_SQL}),
  timely as (
    select m.*, case when m.unit in ('CD', 'WD') then ${MORNING_SQL} else ${tellAtSql('m.at', 'm.urgent')} end as due_at,
        ${START_LEVEL_SQL} as start_level
      from moments m
     where m.unit = 'PERCENT' or (m.day >= greatest(m.since, m.valid_from) and ${lastDaySql})),
  hits as (
    select h.*, r.id as recipient_id, r.role as told_role,
        case when h.recipient_role = 'RETURNEE' then 'TEXT' else 'IN_APP' end as channel
      from (select t.*, c.number as case_number, c.coordinator_id, c.principal_id,
              case when t.relation = 'AUTHOR' then c.created_by else c.mentor_id end as leads
              from timely t left join cases c on c.id = t.case_id) h
      left join lateral (${RECIPIENTS_SQL}) r on true)`;
