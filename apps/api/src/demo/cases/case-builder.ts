import {
  type CaseState,
  type ClockKind,
  CLOCK_RULES,
  dueOf,
  STATE_CLOCK,
} from '@qayidis/domain/cases';
import { addDays, addMonths, type PlainDate } from '@qayidis/domain/kernel';
import { WORKING_DAYS } from '../../features/deadlines/public.js';
import type { Keyring } from '../../platform/crypto/index.js';
import { newId } from '../../platform/ids/index.js';
import type { Batch } from './batch.js';
import { isRegistered, type Life, lifeOf } from './life.js';
import { COUNTRIES, FAMILY_NAMES, PLACES } from './names.data.js';
import { cityOf, someone, type Someone } from './people.js';
import type { SeededRandom } from './random.js';

/** People and places that cases hang on. */
export interface Surroundings {
  readonly programmeId: string;
  readonly mentors: readonly { readonly id: string; readonly organisationId: string }[];
  readonly coordinatorId: string;
  readonly today: PlainDate;
  readonly keyring: Keyring;
  readonly random: SeededRandom;
}

/** A case whose rows are in the batch, for those who add more to it. */
export interface BuiltCase {
  readonly id: string;
  readonly life: Life;
  readonly mentorId: string | null;
  readonly principal: Someone;
  readonly members: readonly { readonly person: Someone; readonly relation: string }[];
}

const RETURN_TYPES = [
  'VOL_ASSISTED',
  'VOL_ASSISTED',
  'VOL_SPONTANEOUS',
  'VOL_ORDERED',
  'FORCED_COMMERCIAL',
  'FORCED_CHARTER',
] as const;
const SOURCES = [
  'SENDING_AUTHORITY',
  'RETURN_COUNSELLOR',
  'IOM',
  'AIRPORT',
  'NGO',
  'SELF',
  'FAMILY',
  'LEAFLET',
] as const;
const UNASSIGNED: readonly CaseState[] = ['REFERRED', 'WAITLISTED', 'REJECTED', 'ANONYMISED'];

/** One invented case with its family, return, clock and history. */
export function buildCase(
  batch: Batch,
  { state, number }: { readonly state: CaseState; readonly number: string },
  around: Surroundings,
): BuiltCase {
  const { random, today } = around;
  const life = lifeOf(state, today, random);
  const mentor = UNASSIGNED.includes(state) ? null : random.pick(around.mentors);
  const members = family(random, around.keyring, today);
  const [principal] = members;
  if (principal === undefined) throw new RangeError('A case has a principal');
  for (const { person } of members) addPerson(batch, person);
  const id = newId();
  const route = {
    country: random.pick(COUNTRIES),
    type: random.pick(RETURN_TYPES),
    place: random.pick(PLACES),
  };
  const returnEventId = addReturn(batch, principal.person.id, route, life, random);
  const clocks = clocksOf(life);
  batch.add('cases', {
    id,
    number,
    programme_id: around.programmeId,
    organisation_id: mentor?.organisationId ?? null,
    principal_id: principal.person.id,
    return_event_id: returnEventId,
    source: random.pick(SOURCES),
    referral_consent: true,
    state,
    ...endColumns(state, life, around),
    urgent: random.chance(0.08),
    priority_score: random.whole(0, 9),
    mentor_id: mentor?.id ?? null,
    coordinator_id: around.coordinatorId,
    place_code: route.place,
    sending_country: route.country,
    return_type: route.type,
    planned_arrival_on: life.plannedArrivalOn,
    arrival_on: life.arrivalOn,
    referred_on: life.referredOn,
    registered_on: life.registeredOn,
    state_since: life.stateSince,
    support_end_on:
      life.arrivalOn !== null && isRegistered(state) ? addMonths(life.arrivalOn, 12) : null,
    next_due_on: clocks[0]?.dueOn ?? null,
    next_due_kind: clocks[0]?.kind ?? null,
    principal_sort_key: principal.person.sortKey,
    created_by: mentor?.id ?? around.coordinatorId,
    created_at: `${life.referredOn ?? life.stateSince}T08:00:00Z`,
    updated_at: `${life.stateSince}T09:00:00Z`,
  });
  for (const { person, relation } of members)
    batch.add('case_members', {
      case_id: id,
      person_id: person.id,
      relation,
      dependant: relation === 'CHILD',
    });
  for (const { kind, rule, startedOn, dueOn, owner, explanation } of clocks)
    batch.add('deadlines', {
      id: newId(),
      case_id: id,
      kind,
      rule,
      started_on: startedOn,
      due_on: dueOn,
      owner_role: owner,
      owner_id: owner === 'MENTOR' ? (mentor?.id ?? null) : null,
      explanation,
    });
  addHistory(batch, id, life, mentor?.id ?? null, around.coordinatorId);
  return { id, life, mentorId: mentor?.id ?? null, principal: principal.person, members };
}

function family(random: SeededRandom, keyring: Keyring, today: PlainDate) {
  const year = Number(today.slice(0, 4));
  const name = random.whole(0, FAMILY_NAMES.length - 1);
  const person = someone(random, keyring, {
    family: name,
    birthYear: year - random.whole(20, 64),
    reachable: true,
  });
  const members = [{ person, relation: 'PRINCIPAL' }];
  if (random.chance(0.45)) {
    const sex = person.sex === 'M' ? 'F' : 'M';
    const spouse = someone(random, keyring, {
      sex,
      family: name,
      birthYear: year - random.whole(20, 55),
      reachable: false,
    });
    members.push({ person: spouse, relation: 'SPOUSE' });
  }
  for (let child = random.chance(0.5) ? random.whole(1, 3) : 0; child > 0; child--)
    members.push({
      person: someone(random, keyring, {
        family: name,
        birthYear: year - random.whole(1, 17),
        reachable: false,
      }),
      relation: 'CHILD',
    });
  return members;
}

function addPerson(batch: Batch, { row, key }: Someone): void {
  batch.add('persons', row);
  batch.add('data_keys', keyRow(key));
}

/** The stored form of a data key. */
export const keyRow = (key: Someone['key']) => ({
  id: key.id,
  keyring: key.keyring,
  subject_kind: key.subjectKind,
  subject_id: key.subjectId,
  wrapped: key.wrapped,
  master_kid: key.masterKid,
});

function addReturn(
  batch: Batch,
  personId: string,
  route: { readonly country: string; readonly type: string },
  life: Life,
  random: SeededRandom,
): string {
  const id = newId();
  batch.add('return_events', {
    id,
    person_id: personId,
    sending_country: route.country,
    host_city: cityOf(route.country),
    planned_arrival_on: life.plannedArrivalOn,
    arrival_on: life.arrivalOn,
    arrival_evidence: life.arrivalOn === null ? null : 'TICKET',
    arrival_point: 'GYD',
    return_type: route.type,
    months_abroad: random.whole(4, 130),
  });
  return id;
}

/** Columns that tell how a case was interrupted or ended. */
function endColumns(
  state: CaseState,
  { stateSince }: Life,
  { random, coordinatorId }: Surroundings,
) {
  const blank = {
    reject_reason: null as string | null,
    rejected_on: null as string | null,
    rejected_by: null as string | null,
    suspend_reason: null as string | null,
    suspended_on: null as string | null,
    state_before_suspension: null as string | null,
    closure_reason: null as string | null,
    state_before_closure: null as string | null,
    closed_on: null as string | null,
    retention_until: null as string | null,
  };
  const rejected = {
    reject_reason: 'TOO_LATE',
    rejected_on: stateSince,
    rejected_by: coordinatorId,
  };
  const closing = {
    closure_reason: random.pick([
      'COMPLETED',
      'COMPLETED',
      'WITHDRAWN_BY_RETURNEE',
      'REMIGRATED_REGULAR',
    ]),
    state_before_closure: 'FOLLOW_UP',
  };
  const closed = { ...closing, closed_on: stateSince, retention_until: addMonths(stateSince, 24) };
  const byState: Partial<Record<CaseState, Partial<typeof blank>>> = {
    REJECTED: rejected,
    SUSPENDED: {
      suspend_reason: 'UNREACHABLE',
      suspended_on: stateSince,
      state_before_suspension: 'ASSISTANCE',
    },
    CLOSURE_REVIEW: closing,
    CLOSED: closed,
    TRANSFERRED: {
      closure_reason: 'TRANSFERRED',
      closed_on: stateSince,
      retention_until: addMonths(stateSince, 24),
    },
    ANONYMISED: closed,
  };
  return { ...blank, ...byState[state] };
}

/** The clock of the state, by the same rules as the product's own. */
function clocksOf(life: Life) {
  const running: Partial<Record<CaseState, ClockKind>> = {
    ...STATE_CLOCK,
    DRAFT: 'DRAFT_PURGE',
    REFERRED: 'ACKNOWLEDGEMENT',
    ASSISTANCE: 'SUPPORT_END',
    FOLLOW_UP: 'SUPPORT_END',
    CLOSURE_REVIEW: 'CLOSURE_DECISION',
  };
  const kind = running[life.state];
  if (kind === undefined) return [];
  const rule = CLOCK_RULES[kind];
  const anchors = {
    arrivalConfirmedOn: life.arrivalOn,
    registeredOn: life.registeredOn,
    reopenedOn: null,
  };
  const due = dueOf(rule, life.stateSince, anchors, WORKING_DAYS);
  if (due === null) return [];
  return [
    {
      kind,
      rule: rule.source,
      startedOn: life.stateSince,
      dueOn: due.due,
      owner: rule.owner,
      explanation: { ...due, pauses: [] },
    },
  ];
}

function addHistory(
  batch: Batch,
  caseId: string,
  life: Life,
  mentorId: string | null,
  coordinatorId: string,
): void {
  const event = (kind: string, on: PlainDate, actorId: string | null, role: string, data: object) =>
    batch.add('timeline_events', {
      id: newId(),
      case_id: caseId,
      at: `${on}T08:30:00Z`,
      actor_id: actorId,
      actor_role: role,
      kind,
      data,
    });
  const referred = life.referredOn ?? life.stateSince;
  event('case.create-referral', referred, mentorId ?? coordinatorId, 'MENTOR', { to: 'DRAFT' });
  if (life.referredOn === null) return;
  event('case.submit', referred, mentorId ?? coordinatorId, 'MENTOR', {
    from: 'DRAFT',
    to: 'REFERRED',
  });
  if (life.state === 'REFERRED') return;
  event('case.acknowledge', addDays(referred, 1), coordinatorId, 'COORDINATOR', {
    from: 'REFERRED',
    to: 'SCREENING',
  });
  if (life.registeredOn !== null)
    event('case.confirm-eligibility', life.registeredOn, coordinatorId, 'COORDINATOR', {
      from: 'SCREENING',
      to: 'REGISTERED',
    });
}
