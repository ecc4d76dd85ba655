const DEFINER = 'security definer set search_path = public, pg_catalog';

const tell = (
  joinsSql: string,
): string => `create or replace function app.tell_event(event jsonb) returns void language sql
  ${DEFINER} as $$
    insert into reminder_occurrences (id, trigger, step, subject_id, case_id, programme_id, recipient_id,
        recipient_role, channel, channels, due_local_date, due_at, due_on, urgent, data, created_at)
    select e.id, e.trigger, e.step, e.subject_id, c.id, c.programme_id, e.recipient_id,
        u.role, 'IN_APP', s.channels, app.today(), app.now(), e.due_on, e.urgent,
        e.data || jsonb_build_object('caseNumber', c.number, 'ladderVersion', l.version), app.now()
      from jsonb_to_record(event) as e(id uuid, trigger text, step text, subject_id uuid, case_id uuid,
        recipient_id uuid, due_on date, urgent boolean, data jsonb)
      ${joinsSql}
      join reminder_steps s on s.ladder_id = l.id and s.position = 1
    on conflict do nothing $$`;

/** As migration 0221 wrote it: of a case only. */
export const TELL_OF_CASE = tell(`join cases c on c.id = e.case_id
      join users u on u.id = e.recipient_id
      join app.ladders_in_force(c.programme_id, app.today()) l on l.trigger = e.trigger`);

/** An event may concern no case: then the ladder is that of its reader's programme. */
export const TELL_WITHOUT_CASE = tell(`left join cases c on c.id = e.case_id
      join users u on u.id = e.recipient_id
      join app.ladders_in_force(coalesce(c.programme_id, u.programme_id), app.today()) l on l.trigger = e.trigger
        and (e.case_id is null or c.id is not null)`);

/** Who is told next that somebody cannot do a thing (REM-07): ids only, of those at work. */
const LEVEL_ABOVE = `create function app.level_above(of_case uuid, reader uuid) returns setof uuid
  language sql stable ${DEFINER} as $$
    select r.id from (
      select u.id, 1 as level from cases c join users u on u.id = c.coordinator_id
       where c.id = of_case and u.status = 'ACTIVE' and u.role = 'COORDINATOR' and u.id <> reader
      union all
      select u.id, 2 from cases c join users u on u.programme_id = c.programme_id
       where c.id = of_case and u.status = 'ACTIVE' and u.role = 'COORDINATOR' and u.id <> reader
         and not exists (select 1 from users me where me.id = reader and me.role in ('COORDINATOR', 'PM'))
      union all
      select u.id, 3 from cases c join users u on u.programme_id = c.programme_id
       where c.id = of_case and u.status = 'ACTIVE' and u.role = 'PM' and u.id <> reader
    ) r order by r.level fetch first 1 rows with ties $$`;

/** One press on "unsubscribe" in a mail program, without a session: the kinds given come no more by that way. */
const UNSUBSCRIBE = `create function app.unsubscribe_notices(reader uuid, way text, kinds text[]) returns void
  language sql volatile ${DEFINER} as $$
    insert into notice_choices (user_id, trigger, channel, wanted)
    select u.id, k.kind, way, false from users u cross join unnest(kinds) as k(kind) where u.id = reader
    on conflict (user_id, trigger, channel) do update set wanted = false $$`;

export const LETTER_FUNCTIONS = [
  {
    name: 'app.level_above',
    sql: LEVEL_ABOVE,
    callers: 'r_mentor, r_coordinator, r_manager, r_finance, r_dpo, r_worker',
  },
  { name: 'app.unsubscribe_notices', sql: UNSUBSCRIBE, callers: 'r_public' },
] as const;
