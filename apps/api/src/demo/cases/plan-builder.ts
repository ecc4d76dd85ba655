import { addDays, laterOf, type PlainDate } from '@qayidis/domain/kernel';
import { newId } from '../../platform/ids/index.js';
import type { Batch } from './batch.js';
import type { BuiltCase } from './case-builder.js';
import type { Surroundings } from './surroundings.js';
import type { Seal } from './casework-builder.js';
import { ceilingOf, countedMinor, EVIDENCE_RULES } from '@qayidis/domain/plans';
import type { EvidenceKind } from '@qayidis/domain/code-lists';
import { hasReached, type Life } from './life.js';

/** What is usually given, with usual prices in euro cents (reintegration.md 1, fact 9). */
const OFFERS = [
  ['HOUSEHOLD', 45_000, 'Məişət əşyaları'],
  ['BUS', 120_000, 'Kiçik biznes üçün avadanlıq'],
  ['HOUSING', 60_000, 'Üç aylıq kirayə'],
  ['VET', 40_000, 'Peşə kursu'],
  ['LIVESTOCK', 110_000, 'Üç baş qoyun və yem'],
  ['MED', 25_000, 'Dərman və müayinə'],
  ['EDU', 15_000, 'Məktəb ləvazimatı'],
] as const;

/** Days from the signature until the plan is decided upon. */
const LOOKED_AT = 2;

/** When the plan was decided upon, or is to be: from then on there is assistance. */
function decisionOf({ state, stateSince, registeredOn }: Life): PlainDate {
  if (state === 'PLAN_REVIEW') return addDays(stateSince, LOOKED_AT);
  if (state === 'ASSISTANCE') return stateSince;
  return laterOf(addDays(stateSince, -40), addDays(registeredOn ?? stateSince, 20));
}

/** A plan with goal and items, as far as the case has come. @returns what it commits, in euro cents. */
export function addPlan(batch: Batch, of: BuiltCase, around: Surroundings, seal: Seal): number {
  const { state } = of.life;
  if (!hasReached(state, 'PLAN_REVIEW')) return 0;
  const active = hasReached(state, 'ASSISTANCE');
  const planId = newId();
  const decidedOn = decisionOf(of.life);
  batch.add('plans', {
    id: planId,
    case_id: of.id,
    number: 1,
    state: active ? stateOfPlan(of) : 'SUBMITTED',
    ended_with_case: isEnded(of),
    author_id: of.mentorId ?? around.coordinatorId,
    summary_cipher: seal('plans', 'summary_cipher', planId, 'Öz evində yaşamaq və gəlir qazanmaq.'),
    language: 'AZ',
    signed_on: addDays(decidedOn, -LOOKED_AT),
    signature_method: 'PAPER',
    submitted_at: `${addDays(decidedOn, -LOOKED_AT)}T10:00:00Z`,
    decided_by: active ? around.coordinatorId : null,
    decided_at: active ? `${decidedOn}T10:00:00Z` : null,
  });
  const goalId = addGoal(batch, of, { planId, decidedOn, seal });
  const offers = offersFor(of, around);
  for (const [index, offer] of offers.entries())
    addItem(batch, of, around, { planId, goalId, index, offer, decidedOn, seal, active });
  return active ? offers.reduce((sum, [, minor]) => sum + minor, 0) : 0;
}

type Offer = (typeof OFFERS)[number];

const counted = (offers: readonly Offer[]): number =>
  countedMinor(offers.map(([type, amountMinor]) => ({ type, amountMinor })));

/** Within the ceiling of the family; a large one that waits is for the manager to decide. */
function offersFor({ life, members }: BuiltCase, { random }: Surroundings): readonly Offer[] {
  const ceiling = ceilingOf(members.filter(({ relation }) => relation === 'CHILD').length);
  const large = OFFERS.filter(([type]) => type === 'BUS' || type === 'LIVESTOCK');
  if (life.state === 'PLAN_REVIEW' && counted(large) <= ceiling) return large;
  const offers = random.several(OFFERS, random.whole(1, 3));
  while (counted(offers) > ceiling) offers.pop();
  return offers;
}

const isEnded = ({ life: { state } }: BuiltCase): boolean =>
  state === 'CLOSED' || state === 'TRANSFERRED';

/** The plan ends with its case (reintegration.md 3.2). */
function stateOfPlan(of: BuiltCase): string {
  if (!isEnded(of)) return 'ACTIVE';
  return of.closureReason === 'COMPLETED' ? 'COMPLETED' : 'CANCELLED';
}

interface GoalPlace {
  readonly planId: string;
  readonly decidedOn: PlainDate;
  readonly seal: Seal;
}

function addGoal(batch: Batch, of: BuiltCase, { planId, decidedOn, seal }: GoalPlace): string {
  const id = newId();
  const closing = of.life.state === 'CLOSED' || of.life.state === 'CLOSURE_REVIEW';
  const reached = closing && of.closureReason === 'COMPLETED';
  batch.add('plan_goals', {
    id,
    case_id: of.id,
    plan_id: planId,
    position: 0,
    dimension: 'ECO',
    text_cipher: seal('plan_goals', 'text_cipher', id, 'Altı ay ərzində sabit gəlir'),
    target_on: addDays(decidedOn, 180),
    state: reached ? 'REACHED' : 'OPEN',
    decided_on: reached ? addDays(of.life.stateSince, -5) : null,
    decided_by: reached ? of.mentorId : null,
  });
  return id;
}

interface ItemPlace {
  readonly planId: string;
  readonly goalId: string;
  readonly index: number;
  readonly offer: (typeof OFFERS)[number];
  readonly decidedOn: PlainDate;
  readonly seal: Seal;
  readonly active: boolean;
}

function addItem(batch: Batch, of: BuiltCase, around: Surroundings, place: ItemPlace): void {
  const id = newId();
  const [type, minor, words] = place.offer;
  const deliveredOn = addDays(place.decidedOn, 14 + place.index);
  const state = place.active ? itemState(of, place, deliveredOn, around) : 'PLANNED';
  const delivered = !['PLANNED', 'APPROVED', 'ORDERED'].includes(state);
  batch.add('plan_items', {
    id,
    case_id: of.id,
    plan_id: place.planId,
    goal_id: place.goalId,
    position: place.index,
    type,
    description_cipher: place.seal('plan_items', 'description_cipher', id, words),
    delivery_mode: 'DIRECT',
    planned_minor: minor,
    approved_minor: place.active ? minor : null,
    committed_minor: place.active ? minor : 0,
    planned_on: addDays(place.decidedOn, 14),
    state,
    ...(delivered ? deliveryColumns(deliveredOn, of, around, { type, state }) : NOT_DELIVERED),
  });
}

const VERIFIED_AFTER = 3;

/** Finance has settled by then what was delivered, and has not yet said so of every case. */
const SETTLED_AFTER = 60;

/** A case comes to its closure with its payments settled (reintegration.md 3 row 18). */
const isPaid = ({ state, stateSince }: BuiltCase['life'], today: PlainDate): boolean =>
  hasReached(state, 'CLOSURE_REVIEW') || addDays(stateSince, SETTLED_AFTER) < today;

/** Nothing is delivered tomorrow; what closed cases received is settled, the rest waits for its next hand. */
function itemState(
  { life }: BuiltCase,
  { index }: ItemPlace,
  deliveredOn: PlainDate,
  { random, today }: Surroundings,
): string {
  if (hasReached(life.state, 'FOLLOW_UP')) return isPaid(life, today) ? 'SETTLED' : 'VERIFIED';
  const wanted =
    index === 0
      ? random.pick(['VERIFIED', 'DELIVERED', 'ORDERED'])
      : random.pick(['APPROVED', 'ORDERED']);
  if (wanted === 'APPROVED' || wanted === 'ORDERED') return wanted;
  return addDays(deliveredOn, VERIFIED_AFTER) <= today ? wanted : 'ORDERED';
}

const NOT_DELIVERED = {
  delivered_on: null,
  delivered_by: null,
  evidence: [],
  verified_on: null,
  verified_by: null,
  settled_on: null,
};

interface Handed {
  readonly type: keyof typeof EVIDENCE_RULES;
  readonly state: string;
}

const deliveryColumns = (
  on: PlainDate,
  of: BuiltCase,
  around: Surroundings,
  { type, state }: Handed,
) => {
  const verified = state !== 'DELIVERED';
  return {
    delivered_on: on,
    delivered_by: of.mentorId,
    evidence: evidenceOf(type),
    verified_on: verified ? addDays(on, VERIFIED_AFTER) : null,
    verified_by: verified ? around.coordinatorId : null,
    settled_on: state === 'SETTLED' ? addDays(on, VERIFIED_AFTER + 10) : null,
  };
};

/** One piece of every group that the rules ask. */
const evidenceOf = (type: keyof typeof EVIDENCE_RULES): EvidenceKind[] =>
  EVIDENCE_RULES[type].flatMap(([first]) => (first === undefined ? [] : [first]));
