import type { Refusal } from '../problems/index.js';
import { isSameRecipient, type LadderStep, stepKey } from './ladder.js';
import { standardLadder } from './standard-ladders.js';
import { TRIGGER_TRAITS } from './triggers.js';
import type { ReminderChannel, ReminderTrigger, StepUnit } from './vocabulary.js';

/** A step that a ladder which protects people keeps, and how far it may be moved (REM-19). */
export interface FixedStep {
  readonly standard: LadderStep;
  /** Both ends included, counted in the unit of the standard. */
  readonly least: number;
  readonly most: number;
}

/** Where the thing itself lies: its day or moment, or the whole of a time limit. */
const ITSELF: Readonly<Record<StepUnit, number>> = { CD: 0, WD: 0, HOUR: 0, PERCENT: 100 };

type Told = Pick<LadderStep, 'recipient' | 'anchor'>;
const isToldAlike = (one: Told, other: Told): boolean =>
  one.anchor === other.anchor && isSameRecipient(one.recipient, other.recipient);

const isOnTime = ({ offset, unit }: LadderStep): boolean => offset <= ITSELF[unit];

/** The last word in time; where there is none, the first after it. */
function keptOf(alike: readonly LadderStep[]): LadderStep | undefined {
  return alike.filter(isOnTime).at(-1) ?? alike[0];
}

function fixedFrom(standard: LadderStep): FixedStep {
  const itself = ITSELF[standard.unit];
  const { offset } = standard;
  return { standard, least: Math.min(offset, itself), most: Math.max(offset, itself) };
}

/**
 * The steps that stay in a ladder which protects people: for each recipient and anchor of the standard the last that comes
 * in time, else the first after it. None where nobody is endangered.
 */
export function fixedSteps(trigger: ReminderTrigger): readonly FixedStep[] {
  if (!TRIGGER_TRAITS[trigger].protects) return [];
  const { steps } = standardLadder(trigger);
  return steps
    .filter((step) => keptOf(steps.filter((other) => isToldAlike(step, other))) === step)
    .map(fixedFrom);
}

/** Calendar days are never later than as many working days; the other way round, days off would delay it. */
const countsAlike = ({ offset, unit }: LadderStep, standard: LadderStep): boolean =>
  unit === standard.unit || offset === 0 || (unit === 'CD' && standard.unit === 'WD');

/** Whether a step tells the reader of one that stays, and in time. */
export const standsFor = (step: LadderStep, { standard, least, most }: FixedStep): boolean =>
  isToldAlike(step, standard) &&
  countsAlike(step, standard) &&
  step.offset >= least &&
  step.offset <= most;

/** The ways of a step that stays which another goes without; it may go further ones. */
export const missingChannels = (
  { channels }: Pick<LadderStep, 'channels'>,
  { standard }: FixedStep,
): readonly ReminderChannel[] => standard.channels.filter((way) => !channels.includes(way));

/** Whether a step is one that stays: in its place, and by all its ways. */
export const isKeptBy = (step: LadderStep, fixed: FixedStep): boolean =>
  standsFor(step, fixed) && missingChannels(step, fixed).length === 0;

/** What a ladder that protects people lacks. */
export const missingSteps = (
  trigger: ReminderTrigger,
  steps: readonly LadderStep[],
): readonly FixedStep[] =>
  fixedSteps(trigger).filter((fixed) => !steps.some((step) => isKeptBy(step, fixed)));

/** @returns null where every step that stays is there; else the first that is not, at its field */
export function fixedStepRefusal(
  trigger: ReminderTrigger,
  steps: readonly LadderStep[],
): Refusal | null {
  const [lacking] = missingSteps(trigger, steps);
  if (lacking === undefined) return null;
  const { standard, least, most } = lacking;
  const to = `${standard.recipient.role} ${standard.recipient.relation}`;
  const quieter = quieterRefusal(steps, lacking, to);
  if (quieter !== null) return quieter;
  const moved = movedFrom(trigger, steps, standard);
  if (moved === -1)
    return refuse('#/steps', { rule: 'LADDER_MISSING', to, standard: stepKey(standard) });
  const bounds = least === most ? { only: least } : { least, most };
  const params = { rule: 'LADDER_MOVED', step: moved + 1, to, unit: standard.unit, ...bounds };
  return refuse(`#/steps/${moved}/offset`, params);
}

const refuse = (pointer: string, params: Refusal['params'] = {}): Refusal => ({
  code: 'RULE_REFUSED',
  params,
  pointer,
});

/** Of a step that is in its place and goes without one of its ways. */
function quieterRefusal(
  steps: readonly LadderStep[],
  fixed: FixedStep,
  to: string,
): Refusal | null {
  for (const [at, step] of steps.entries()) {
    const [missing] = standsFor(step, fixed) ? missingChannels(step, fixed) : [];
    if (missing === undefined) continue;
    const params = { rule: 'LADDER_QUIETER', step: at + 1, to, missing };
    return refuse(`#/steps/${at}/channels`, params);
  }
  return null;
}

/** Which step was moved too far: none where one was left out instead. */
function movedFrom(
  trigger: ReminderTrigger,
  steps: readonly LadderStep[],
  standard: LadderStep,
): number {
  const before = standardLadder(trigger).steps.filter((step) => isToldAlike(step, standard));
  const now = steps.filter((step) => isToldAlike(step, standard));
  if (now.length < before.length) return -1;
  const known = before.map(stepKey);
  return steps.findIndex((step) => now.includes(step) && !known.includes(stepKey(step)));
}
