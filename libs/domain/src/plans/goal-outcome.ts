import type { PlainDate } from '../kernel/index.js';
import type { Refusal } from '../problems/index.js';
import type { GoalState } from './plan-content.js';

/** What a refusal about a goal may name as `params.rule`. */
export const GOAL_RULES = [
  'GOAL_IN_FORCE',
  'GOAL_CASE_OPEN',
  'GOAL_MENTOR',
  'GOAL_DATE',
  'GOAL_NOTE',
] as const;
export type GoalRule = (typeof GOAL_RULES)[number];

/** Case states in which the goals of the plan in force are looked at. */
export const GOAL_STATES_OF_CASE: readonly string[] = [
  'ASSISTANCE',
  'FOLLOW_UP',
  'SUSPENDED',
  'CLOSURE_REVIEW',
];

export interface GoalFacts {
  readonly today: PlainDate;
  readonly caseState: string;
  /** The goal stands in the version that is ACTIVE. */
  readonly inForce: boolean;
  readonly mentorId: string | null;
  readonly actorId: string | null;
}

export interface GoalOutcome {
  readonly state: GoalState;
  readonly decidedOn: PlainDate;
  readonly hasNote: boolean;
}

/** What is not reached or given up needs a word why; what is open again says nothing more. */
const NOTED: readonly GoalState[] = ['NOT_REACHED', 'DROPPED'];

const refuse = (rule: GoalRule, pointer?: string): Refusal => ({
  code: 'RULE_REFUSED',
  params: { rule },
  ...(pointer !== undefined && { pointer }),
});

/** Whether this person may say so about a goal (reintegration.md 4.4). @returns null when allowed. */
export function goalRefusal(facts: GoalFacts, said: GoalOutcome): Refusal | null {
  if (!facts.inForce) return refuse('GOAL_IN_FORCE');
  if (!GOAL_STATES_OF_CASE.includes(facts.caseState)) return refuse('GOAL_CASE_OPEN');
  if (facts.mentorId === null || facts.mentorId !== facts.actorId) return refuse('GOAL_MENTOR');
  if (said.decidedOn > facts.today) return refuse('GOAL_DATE', '#/decidedOn');
  return NOTED.includes(said.state) && !said.hasNote ? refuse('GOAL_NOTE', '#/note') : null;
}

export interface GoalCount {
  readonly total: number;
  readonly reached: number;
}

/** How many goals a plan has, and how many were reached. */
export const countGoals = (states: readonly GoalState[]): GoalCount => ({
  total: states.length,
  reached: states.filter((state) => state === 'REACHED').length,
});
