import { priorityScore } from '@qayidis/domain/assessments';
import type { Calendar } from '@qayidis/domain/calendar';
import type { CaseState } from '@qayidis/domain/cases';
import { isForcedReturn, type ReturnType } from '@qayidis/domain/code-lists';
import { addMonths } from '@qayidis/domain/kernel';
import { newId } from '../../platform/ids/index.js';
import type { Batch } from './batch.js';
import { clockOf, isAsked } from './clocks.js';
import { endColumns } from './ends.js';
import { family, type FamilyMember } from './family.js';
import { redFlagsOf } from './red-flags.js';
import { addHistory } from './history.js';
import { isRegistered, type Life, lifeOf } from './life.js';
import { COUNTRIES, PLACES } from './names.data.js';
import { cityOf, nameless, type Someone } from './people.js';
import type { SeededRandom } from './random.js';
import type { Surroundings } from './surroundings.js';

/** A case whose rows are in the batch, for those who add more to it. */
export interface BuiltCase {
  readonly id: string;
  readonly life: Life;
  readonly mentorId: string | null;
  readonly principal: Someone;
  readonly members: readonly FamilyMember[];
  readonly closureReason: string | null;
}

interface Route {
  readonly country: string;
  readonly type: ReturnType;
  readonly place: string;
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
  const [head] = members;
  if (head === undefined) throw new RangeError('A case has a principal');
  const ends = endColumns(state, life, around);
  const closureReason = ends.closure_reason;
  const mentorId = mentor?.id ?? null;
  const of = { id: newId(), life, mentorId, principal: head.person, members, closureReason };
  addPersons(batch, state, members);
  const route = {
    country: random.pick(COUNTRIES),
    type: random.pick(RETURN_TYPES),
    place: random.pick(PLACES),
  };
  const returnEventId = addReturn(batch, of, route, around);
  batch.add('cases', {
    number,
    organisation_id: mentor?.organisationId ?? null,
    return_event_id: returnEventId,
    ...caseColumns(of, route, around),
    ...ends,
  });
  addMembers(batch, of);
  addClock(batch, of, around.calendar);
  addHistory(batch, of.id, life, of.mentorId, around.coordinatorId);
  return of;
}

/** Of an anonymised file the keys are gone, and with them whoever was meant. */
function addPersons(batch: Batch, state: CaseState, members: readonly FamilyMember[]): void {
  const gone = state === 'ANONYMISED';
  for (const { person } of members) {
    batch.add('persons', gone ? nameless(person) : person.row);
    if (!gone) batch.add('data_keys', keyRow(person.key));
  }
}

function caseColumns(
  { id, life, mentorId, principal, members }: BuiltCase,
  route: Route,
  around: Surroundings,
) {
  const { random } = around;
  const supported = life.arrivalOn !== null && isRegistered(life.state) ? life.arrivalOn : null;
  return {
    id,
    programme_id: around.programmeId,
    principal_id: principal.id,
    source: random.pick(SOURCES),
    referral_consent: true,
    state: life.state,
    ...priorityColumns(life, route, members, random),
    mentor_id: mentorId,
    coordinator_id: around.coordinatorId,
    place_code: route.place,
    sending_country: route.country,
    return_type: route.type,
    ...datesOf(life),
    support_end_on: supported === null ? null : addMonths(supported, 12),
    ...nextDueOf(life, around.calendar),
    principal_sort_key: life.state === 'ANONYMISED' ? '' : principal.sortKey,
    created_by: mentorId ?? around.coordinatorId,
  };
}

function nextDueOf(life: Life, calendar: Calendar) {
  const clock = clockOf(life, calendar);
  return clock !== null && isAsked(clock)
    ? { next_due_on: clock.dueOn, next_due_kind: clock.kind }
    : { next_due_on: null, next_due_kind: null };
}

/** Score and level by the product's own rule; factors of the few that have some come on top. */
function priorityColumns(
  life: Life,
  { type }: Route,
  members: readonly FamilyMember[],
  random: SeededRandom,
) {
  const urgent = random.chance(0.08);
  const children = members.filter(({ relation }) => relation === 'CHILD').length;
  const { total, level } = priorityScore({
    urgent,
    factors: redFlagsOf(life, members),
    minorInCase: children > 0,
    dependants: children,
    forcedReturn: isForcedReturn(type),
    baselineComposite: null,
  });
  return { urgent, priority_score: total, priority_level: level };
}

const datesOf = (life: Life) => ({
  planned_arrival_on: life.plannedArrivalOn,
  arrival_on: life.arrivalOn,
  referred_on: life.referredOn,
  registered_on: life.registeredOn,
  state_since: life.stateSince,
  created_at: `${life.referredOn ?? life.stateSince}T08:00:00Z`,
  updated_at: `${life.stateSince}T09:00:00Z`,
});

function addMembers(batch: Batch, { id, members }: BuiltCase): void {
  for (const { person, relation } of members)
    batch.add('case_members', {
      case_id: id,
      person_id: person.id,
      relation,
      dependant: relation === 'CHILD',
    });
}

function addClock(batch: Batch, { id, life, mentorId }: BuiltCase, calendar: Calendar): void {
  const clock = clockOf(life, calendar);
  if (clock === null) return;
  batch.add('deadlines', {
    id: newId(),
    case_id: id,
    kind: clock.kind,
    rule: clock.rule,
    started_on: clock.startedOn,
    due_on: clock.dueOn,
    window_from: null,
    window_to: null,
    owner_role: clock.owner,
    owner_id: clock.owner === 'MENTOR' ? mentorId : null,
    state: 'OPEN',
    met_on: null,
    explanation: clock.explanation,
  });
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
  { life, principal, mentorId }: BuiltCase,
  route: Route,
  { random, coordinatorId }: Surroundings,
): string {
  const id = newId();
  const gone = life.state === 'ANONYMISED';
  batch.add('return_events', {
    id,
    person_id: principal.id,
    sending_country: route.country,
    host_city: gone ? null : cityOf(route.country),
    planned_arrival_on: life.plannedArrivalOn,
    arrival_on: life.arrivalOn,
    arrival_evidence: life.arrivalOn === null ? null : 'TICKET',
    arrival_confirmed_by: life.arrivalOn === null ? null : (mentorId ?? coordinatorId),
    arrival_point: gone ? null : 'GYD',
    return_type: route.type,
    months_abroad: random.whole(4, 130),
  });
  return id;
}
