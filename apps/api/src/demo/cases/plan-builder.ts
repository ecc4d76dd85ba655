import { addDays, type PlainDate } from '@qayidis/domain/kernel';
import { newId } from '../../platform/ids/index.js';
import type { Batch } from './batch.js';
import type { BuiltCase } from './case-builder.js';
import type { Surroundings } from './surroundings.js';
import type { Seal } from './casework-builder.js';
import { hasReached } from './life.js';

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

/** A plan with goal and items, as far as the case has come. @returns what it commits, in euro cents. */
export function addPlan(batch: Batch, of: BuiltCase, around: Surroundings, seal: Seal): number {
  const { state, stateSince } = of.life;
  if (!hasReached(state, 'PLAN_REVIEW')) return 0;
  const active = hasReached(state, 'ASSISTANCE');
  const planId = newId();
  const goalId = newId();
  const decidedOn = state === 'ASSISTANCE' ? stateSince : addDays(stateSince, -40);
  batch.add('plans', {
    id: planId,
    case_id: of.id,
    number: 1,
    state: active ? 'ACTIVE' : 'SUBMITTED',
    author_id: of.mentorId ?? around.coordinatorId,
    summary_cipher: seal('plans', 'summary_cipher', planId, 'Öz evində yaşamaq və gəlir qazanmaq.'),
    language: 'AZ',
    signed_on: addDays(decidedOn, -2),
    signature_method: 'PAPER',
    submitted_at: `${addDays(decidedOn, -2)}T10:00:00Z`,
    decided_by: active ? around.coordinatorId : null,
    decided_at: active ? `${decidedOn}T10:00:00Z` : null,
  });
  batch.add('plan_goals', {
    id: goalId,
    case_id: of.id,
    plan_id: planId,
    position: 0,
    dimension: 'ECO',
    text_cipher: seal('plan_goals', 'text_cipher', goalId, 'Altı ay ərzində sabit gəlir'),
    target_on: addDays(decidedOn, 180),
    state: state === 'CLOSED' ? 'REACHED' : 'OPEN',
  });
  const offers = around.random.several(OFFERS, around.random.whole(1, 3));
  for (const [index, offer] of offers.entries())
    addItem(batch, of, around, { planId, goalId, index, offer, decidedOn, seal, active });
  return active ? offers.reduce((sum, [, minor]) => sum + minor, 0) : 0;
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
  const done =
    hasReached(of.life.state, 'FOLLOW_UP') || (place.index === 0 && around.random.chance(0.5));
  const state = place.active
    ? done
      ? 'VERIFIED'
      : around.random.pick(['APPROVED', 'ORDERED'])
    : 'PLANNED';
  const deliveredOn = addDays(place.decidedOn, 14 + place.index);
  const delivered = state === 'VERIFIED';
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
    ...(delivered ? deliveryColumns(deliveredOn, of, around) : NOT_DELIVERED),
  });
}

const NOT_DELIVERED = {
  delivered_on: null,
  delivered_by: null,
  evidence: [],
  verified_on: null,
  verified_by: null,
};

const deliveryColumns = (on: PlainDate, of: BuiltCase, around: Surroundings) => ({
  delivered_on: on,
  delivered_by: of.mentorId,
  evidence: ['HANDOVER_CERTIFICATE', 'PHOTO'],
  verified_on: addDays(on, 3),
  verified_by: around.coordinatorId,
});

const CLOSING = [
  'BASELINE_SURVEY',
  'FINAL_SURVEY',
  'FINAL_VISIT',
  'PAYMENTS_SETTLED',
  'SATISFACTION_OFFERED',
];

/** What must be done before a case closes with success. */
export function addChecklist(batch: Batch, of: BuiltCase, around: Surroundings): void {
  if (!hasReached(of.life.state, 'CLOSURE_REVIEW')) return;
  for (const kind of CLOSING)
    batch.add('checklist_entries', {
      case_id: of.id,
      kind,
      outcome: 'DONE',
      done_on: addDays(of.life.stateSince, -3),
      done_by: of.mentorId ?? around.coordinatorId,
    });
}
