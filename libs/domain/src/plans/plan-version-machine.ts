import { fail, ok, type Result } from '../kernel/index.js';
import type { Refusal } from '../problems/index.js';
import { defineMachine, type Transition } from '../state-machine/index.js';

/** States of a plan version (reintegration.md 3.2); exactly one is ACTIVE once a plan was approved. */
export const PLAN_VERSION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'APPROVED',
  'ACTIVE',
  'SUPERSEDED',
  'COMPLETED',
  'CANCELLED',
] as const;
export type PlanVersionState = (typeof PLAN_VERSION_STATES)[number];

/** Versions that still wait for something; a case has at most one (D-37). */
export const PENDING_PLAN_STATES = ['DRAFT', 'RETURNED', 'SUBMITTED'] as const;

export const PLAN_VERSION_COMMANDS = [
  'DRAFT',
  'SUBMIT',
  'RETURN',
  'APPROVE',
  'ACTIVATE',
  'TAKE_EFFECT',
  'SUPERSEDE',
  'COMPLETE',
  'CANCEL',
  'TAKE_UP_AGAIN',
] as const;
export type PlanVersionCommand = (typeof PLAN_VERSION_COMMANDS)[number];

interface PlanVersionVocabulary {
  readonly state: PlanVersionState;
  readonly command: PlanVersionCommand;
  readonly actor: 'MENTOR' | 'COORDINATOR' | 'PM' | 'SYSTEM';
  readonly guard: never;
  readonly need: never;
  readonly effect: 'RAISE_VERSION';
  readonly memory: never;
}

type Row = Transition<PlanVersionVocabulary>;

const row = (
  command: Row['command'],
  from: Row['from'],
  to: PlanVersionState,
  actors: Row['actors'],
  source: string,
  effects: Row['effects'] = [],
): Row => ({ command, from, to, actors, guards: [], needs: [], effects, source });

/**
 * A version moves when a command of the case says so (SUBMIT_PLAN, RETURN_PLAN, APPROVE_PLAN, AMEND_PLAN, ...);
 * the guards are asked there.
 */
export const PLAN_VERSION_MACHINE = defineMachine<PlanVersionVocabulary>({
  name: 'plan version',
  states: PLAN_VERSION_STATES,
  finals: ['SUPERSEDED'],
  transitions: [
    row('DRAFT', ['NOTHING'], 'DRAFT', ['MENTOR'], 'reintegration.md 4.4'),
    row('SUBMIT', ['DRAFT'], 'SUBMITTED', ['MENTOR'], 'reintegration.md 3 row 12'),
    row('SUBMIT', ['RETURNED'], 'SUBMITTED', ['MENTOR'], 'reintegration.md 3 row 13', [
      'RAISE_VERSION',
    ]),
    row('RETURN', ['SUBMITTED'], 'RETURNED', ['COORDINATOR', 'PM'], 'reintegration.md 3 row 13'),
    row('APPROVE', ['SUBMITTED'], 'APPROVED', ['COORDINATOR', 'PM'], 'reintegration.md 3 row 14'),
    row('ACTIVATE', ['APPROVED'], 'ACTIVE', ['SYSTEM'], 'reintegration.md 3.2'),
    row('TAKE_EFFECT', ['DRAFT', 'RETURNED'], 'ACTIVE', ['MENTOR'], 'reintegration.md 3 row 15'),
    row('SUPERSEDE', ['ACTIVE'], 'SUPERSEDED', ['SYSTEM'], 'reintegration.md 3.2'),
    row('COMPLETE', ['ACTIVE'], 'COMPLETED', ['SYSTEM'], 'reintegration.md 3.2'),
    row(
      'CANCEL',
      ['DRAFT', 'RETURNED', 'SUBMITTED', 'ACTIVE'],
      'CANCELLED',
      ['MENTOR', 'SYSTEM'],
      'D-37',
    ),
    // A reopened case goes on with the plan that ended with it; a version that was discarded stays so.
    row(
      'TAKE_UP_AGAIN',
      ['COMPLETED', 'CANCELLED'],
      'ACTIVE',
      ['SYSTEM'],
      'reintegration.md 3 row 26',
    ),
  ],
});

/** @returns the next state, or `TRANSITION_NOT_ALLOWED`. */
export function movePlanVersion(
  state: PlanVersionState,
  command: PlanVersionCommand,
): Result<{ readonly to: PlanVersionState; readonly raisesVersion: boolean }, Refusal> {
  const found = PLAN_VERSION_MACHINE.find(state, command);
  if (!found) return fail({ code: 'TRANSITION_NOT_ALLOWED', params: { command, state } });
  return ok({
    to: found.to as PlanVersionState,
    raisesVersion: found.effects.includes('RAISE_VERSION'),
  });
}
