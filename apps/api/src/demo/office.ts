import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../platform/ids/index.js';
import type { Reference } from './reference.js';

/** What was given in cases that are closed was paid long ago; what is still open waits for finance. */
const SETTLED = `update plan_items i set state = 'SETTLED', settled_on = i.verified_on + 5, settled_by = $1
  from cases c where c.id = i.case_id and c.state = 'CLOSED' and i.state = 'VERIFIED'`;

/** Four cases of an earlier register ended more than two years ago: their time is over, or nearly. */
const OLD = `with old as (select id, row_number() over (order by number) as place from cases
    where state = 'CLOSED' order by number limit 4)
  update cases c set origin = 'REGISTER', closed_on = c.closed_on - shift.by, state_since = c.state_since - shift.by,
    referred_on = c.referred_on - shift.by, registered_on = c.registered_on - shift.by,
    arrival_on = c.arrival_on - shift.by, planned_arrival_on = c.planned_arrival_on - shift.by,
    retention_until = c.retention_until - shift.by
  from old, lateral (select (select k.retention_until from cases k where k.id = old.id) - app.today()
    + (array[3, 12, 40, -25])[old.place] as by) shift
  where c.id = old.id`;
/** The return is as old as its case. */
const OLD_RETURNS = `update return_events r set arrival_on = c.arrival_on, planned_arrival_on = c.planned_arrival_on,
    departed_host_on = r.departed_host_on + (c.arrival_on - r.arrival_on),
    left_azerbaijan_on = r.left_azerbaijan_on + (c.arrival_on - r.arrival_on)
  from cases c where r.id = c.return_event_id and r.arrival_on <> c.arrival_on`;
const HELD = `update cases set legal_hold = true where id =
  (select id from cases where state = 'CLOSED' order by retention_until limit 1) returning id`;
const HOLD = `insert into legal_holds (id, case_id, reason, placed_by, placed_at)
  values ($1, $2, 'Məhkəmə işi davam edir', $3, app.now() - interval '200 days')`;

/** Spoken consents whose paper is late or about to be. */
const ORAL = `with oral as (select n.id, row_number() over (order by c.number) as place from consents n
    join cases c on c.id = n.case_id where c.state in ('REGISTERED', 'ASSESSMENT') and n.purpose = 'P1_CASE_WORK'
    order by c.number limit 3)
  update consents n set method = 'WITNESSED_ORAL', provisional = true, paper_received_on = null,
    paper_due_on = app.today() + (array[-4, -1, 3])[oral.place]
  from oral where oral.id = n.id`;

/** Decisions that wait for the programme manager. */
const DECISIONS = [
  `update cases set overdue = true where id =
    (select id from cases where state = 'REFERRED' order by state_since, number limit 1)`,
  `update cases set appeal = 'OPEN' where id =
    (select id from cases where state = 'REJECTED' order by state_since desc, number limit 1)`,
  `update cases c set closure_requested_by = u.id from users u where u.role = 'COORDINATOR'
    and c.id = (select id from cases where state = 'CLOSURE_REVIEW' order by number limit 1)`,
] as const;
/** Who asked for a closure, when and from which state: the mentor, where it is not said otherwise. */
const CLOSURES_ASKED = `update cases c set closure_requested_by =
    coalesce(c.closure_requested_by, c.mentor_id, c.coordinator_id)
  from users u where c.state = 'CLOSURE_REVIEW'
   and u.id = coalesce(c.closure_requested_by, c.mentor_id, c.coordinator_id)
  returning c.id, c.state_since::text as "on", u.id as "by", u.role, c.state_before_closure as "from"`;
const CLOSURE_EVENT = `insert into timeline_events (id, case_id, at, actor_id, actor_role, kind, data)
  values ($1, $2, least(($3::date + time '13:30') at time zone 'Asia/Baku', app.now()), $4, $5,
    'case.request-closure', jsonb_build_object('from', $6::text, 'to', 'CLOSURE_REVIEW'))`;
const HELP_NEEDED = `select id, mentor_id as "mentorId" from cases
  where state = 'SCREENING' and mentor_id is not null order by number limit 2`;
const HELP = `insert into plan_items (id, case_id, type, delivery_mode, planned_minor, state, immediate, approval,
    delivered_on, delivered_by, evidence)
  values ($1, $2, 'FOOD_NFI', 'DIRECT', 4500, 'DELIVERED', true, 'PENDING', app.today() - 1, $3, '{PHOTO,RECEIPT}')`;

const COLLEAGUE = `insert into users (id, email, name, role, programme_id, organisation_id, locale, status)
  values ($1, 'gunay.seferova@qayidis.example', 'Günay Səfərova', 'FINANCE', $2, $3, 'az', 'INVITED')`;
const LINK = `insert into account_links (id, user_id, purpose, token_hash, created_at, expires_at)
  values ($1, $2, 'INVITATION', $3, app.now() - interval '2 days', app.now() - interval '1 day')`;
const LETTER = `insert into mail_messages (id, template, recipient_id, subject_id, state, attempts, created_at)
  values ($1, 'INVITATION', $2, $3, 'FAILED', 5, app.now() - interval '2 days')`;
const CHANGE = `insert into budget_changes (id, programme_id, from_minor, to_minor, reason, decided_by, created_at)
  select $1, id, budget_total_minor - 1500000, budget_total_minor, 'Qrant müqaviləsinə 2 saylı əlavə', $2,
    app.now() - interval '90 days' from programmes where id = $3`;

/** Gives finance, data protection, administration and the programme manager something to do. */
export async function addOfficeWork(client: pg.ClientBase, reference: Reference): Promise<void> {
  const idOf = (role: string) => reference.users.find((user) => user.role === role)?.id ?? null;
  await client.query(SETTLED, [idOf('FINANCE')]);
  await client.query(OLD);
  await client.query(OLD_RETURNS);
  const { rows } = await client.query<{ id: string }>(HELD);
  for (const { id } of rows) await client.query(HOLD, [newId(), id, idOf('DPO')]);
  await client.query(ORAL);
  for (const decisionSql of DECISIONS) await client.query(decisionSql);
  await addClosureRequests(client);
  await addImmediateHelp(client);
  await client.query(CHANGE, [newId(), idOf('PM'), reference.programmeId]);
  await addInvitation(client, reference);
}

interface ClosureAsked {
  readonly id: string;
  readonly on: string;
  readonly by: string;
  readonly role: string;
  readonly from: string | null;
}

async function addClosureRequests(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<ClosureAsked>(CLOSURES_ASKED);
  for (const { id, on, by, role, from } of rows)
    await client.query(CLOSURE_EVENT, [newId(), id, on, by, role, from]);
}

async function addImmediateHelp(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ id: string; mentorId: string }>(HELP_NEEDED);
  for (const { id, mentorId } of rows) await client.query(HELP, [newId(), id, mentorId]);
}

/** Somebody who was invited and whose letter never left. */
async function addInvitation(client: pg.ClientBase, reference: Reference): Promise<void> {
  const [user, link] = [newId(), newId()];
  const [ngo] = reference.organisations.ngos;
  await client.query(COLLEAGUE, [user, reference.programmeId, ngo]);
  await client.query(LINK, [link, user, randomBytes(32)]);
  await client.query(LETTER, [newId(), user, link]);
}
