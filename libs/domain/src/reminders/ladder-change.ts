import type { PlainDate } from '../kernel/index.js';
import type { Refusal } from '../problems/index.js';
import { fixedStepRefusal } from './fixed-steps.js';
import { isSameRecipient, type LadderStep, type Recipient, stepKey } from './ladder.js';
import { standardLadder } from './standard-ladders.js';
import { TRIGGER_TRAITS } from './triggers.js';
import type { ReminderTrigger, StepUnit } from './vocabulary.js';

/** What a refusal of a changed ladder may name as `params.rule`. */
export const LADDER_RULES = [
  'LADDER_DAY',
  'LADDER_PROTECTS',
  'LADDER_ANCHOR',
  'LADDER_OFFSET',
  'LADDER_RECIPIENT',
  'LADDER_CHANNEL',
  'LADDER_TWICE',
  'LADDER_MISSING',
  'LADDER_MOVED',
  'LADDER_QUIETER',
] as const;
export type LadderRule = (typeof LADDER_RULES)[number];

/** More rungs than this nobody would climb. */
export const MOST_STEPS = 12;

/** How far from its anchor a step may lie, both ends included. */
export const STEP_RANGE: Readonly<Record<StepUnit, readonly [least: number, most: number]>> = {
  CD: [-365, 365],
  WD: [-250, 250],
  HOUR: [0, 720],
  PERCENT: [1, 200],
};

const refuse = (rule: LadderRule, pointer: string, params: Refusal['params'] = {}): Refusal => ({
  code: 'RULE_REFUSED',
  params: { rule, ...params },
  pointer,
});

type Check = (step: LadderStep, standard: readonly LadderStep[]) => LadderRule | null;

/** An anchor and the way of counting from it come with the trigger: its facts know no others. */
const counts: Check = ({ anchor, unit }, standard) => {
  const known = standard.filter((step) => step.anchor === anchor).map((step) => step.unit);
  const days = (other: StepUnit) => other === 'CD' || other === 'WD';
  return known.some((other) => other === unit || (days(other) && days(unit)))
    ? null
    : 'LADDER_ANCHOR';
};

const reaches: Check = ({ offset, unit }) => {
  const [least, most] = STEP_RANGE[unit];
  return Number.isInteger(offset) && offset >= least && offset <= most ? null : 'LADDER_OFFSET';
};

/** Somebody whom the ladder of the page names, or, of a case, a level above: a stranger learns nothing of it. */
const isKnown: Check = ({ recipient }, standard) =>
  recipientsOf(standard).some((known) => isSameRecipient(known, recipient))
    ? null
    : 'LADDER_RECIPIENT';

const ABOVE: readonly Recipient[] = [
  { role: 'COORDINATOR', relation: 'CASE' },
  { role: 'PM', relation: 'PROGRAMME' },
];

function recipientsOf(standard: readonly LadderStep[]): readonly Recipient[] {
  const named = standard.map(({ recipient }) => recipient);
  const aboutCase = named.some(({ relation }) => relation === 'CASE');
  const all = aboutCase ? [...named, ...ABOVE] : named;
  return all.filter(
    (one, index) => all.findIndex((other) => isSameRecipient(one, other)) === index,
  );
}

/** Whom an editor may offer for a trigger. */
export const recipientChoices = (trigger: ReminderTrigger): readonly Recipient[] =>
  recipientsOf(standardLadder(trigger).steps);

/** Staff always find it in the inbox; a returnee has none. */
const isHeard: Check = ({ recipient, channels }) => {
  const asked = recipient.role === 'RETURNEE' ? channels.join() === 'TEXT' : hasInbox(channels);
  return asked ? null : 'LADDER_CHANNEL';
};
const hasInbox = (channels: LadderStep['channels']) =>
  channels.includes('IN_APP') && !channels.includes('TEXT');

const CHECKS = [counts, reaches, isKnown, isHeard] as const;

/**
 * Whether a ladder may have these steps.
 * @returns null when it may; else the first fault, with a pointer to its step
 */
export function ladderRefusal(
  trigger: ReminderTrigger,
  steps: readonly LadderStep[],
): Refusal | null {
  if (steps.every(({ recipient }) => recipient.role === 'RETURNEE')) {
    if (TRIGGER_TRAITS[trigger].protects || steps.length > 0)
      return refuse('LADDER_PROTECTS', '#/steps');
  }
  const { steps: standard } = standardLadder(trigger);
  for (const [index, step] of steps.entries())
    for (const check of CHECKS) {
      const rule = check(step, standard);
      if (rule !== null) return refuse(rule, `#/steps/${index}`, { step: index + 1 });
    }
  const twice = steps.findIndex((step, index) => steps.slice(0, index).some(isSame(step)));
  if (twice !== -1) return refuse('LADDER_TWICE', `#/steps/${twice}`, { step: twice + 1 });
  return fixedStepRefusal(trigger, steps);
}

const isSame = (one: LadderStep) => (other: LadderStep) =>
  stepKey(one) === stepKey(other) && isSameRecipient(one.recipient, other.recipient);

/** A ladder holds from today or a later day on; what was told is not undone. */
export const ladderDayRefusal = (validFrom: PlainDate, today: PlainDate): Refusal | null =>
  validFrom >= today ? null : refuse('LADDER_DAY', '#/validFrom', { from: today });
