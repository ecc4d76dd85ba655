import type { Role } from '../permissions/index.js';
import type { CaseContext } from './case-context.js';
import type { CaseState } from './case-states.js';
import type { ClockKind } from './clock-kinds.js';
import type { CaseCommand, CaseEffectName, CaseLetter, PlainEffect } from './vocabulary.js';

/** What the caller must do in the same transaction, as data. */
export type CaseEffect =
  | { readonly code: 'START_CLOCK' | 'STOP_CLOCK'; readonly clock: ClockKind }
  | { readonly code: 'NOTIFY'; readonly role: Role }
  | { readonly code: 'LETTER'; readonly letter: CaseLetter }
  | { readonly code: Exclude<PlainEffect, 'RESTART_STATE_CLOCK'> };

/** The clock that runs while a case is in a state; what a reopening starts again. */
export const STATE_CLOCK: Readonly<Partial<Record<CaseState, ClockKind>>> = {
  SCREENING: 'FIRST_CONTACT',
  WAITLISTED: 'WAITLIST_REVIEW',
  REGISTERED: 'INTAKE',
  ASSESSMENT: 'ASSESSMENT',
  PLANNING: 'PLAN',
  PLAN_REVIEW: 'PLAN_DECISION',
  SUSPENDED: 'SUSPENSION_REVIEW',
};

type Condition = (context: CaseContext, command: CaseCommand) => boolean;

const mentorChanges: Condition = ({ facts, input }) =>
  input.mentorId !== undefined && input.mentorId !== facts.mentorId;

/** A change that needs no approval takes effect at once, any other waits (row 15). */
const takesEffect: Condition = ({ facts }, command) =>
  command !== 'AMEND_PLAN' || facts.pendingPlan?.needsApproval === false;

const MONEY_STATES: readonly (CaseState | null)[] = ['ASSISTANCE', 'FOLLOW_UP'];

/** A reopened case takes up again the commitments that its closure released, if its plan was being carried out. */
const commitmentsPosted: Condition = (context, command) => {
  if (command !== 'REOPEN') return takesEffect(context, command);
  const { stateBeforeClosure, stateBeforeSuspension } = context.facts;
  const before = stateBeforeClosure === 'SUSPENDED' ? stateBeforeSuspension : stateBeforeClosure;
  return MONEY_STATES.includes(before);
};

/** Support runs from registration on, counted from the confirmed arrival; a register's case waives it (D-42). */
const supportRuns: Condition = ({ facts, input }, command) => {
  const arrival = input.arrivalOn ?? facts.arrivalConfirmedOn;
  const registered = command !== 'CONFIRM_ARRIVAL' || facts.registeredOn !== null;
  return facts.origin !== 'REGISTER' && arrival !== null && registered;
};

/** Effects that depend on the facts; all others always apply. */
const CONDITIONS: Readonly<Partial<Record<CaseEffectName, Condition>>> = {
  ASSIGN_MENTOR: mentorChanges,
  STOP_SHARING: ({ input }) => input.stopSharing === true,
  ACTIVATE_PLAN_VERSION: takesEffect,
  POST_COMMITMENTS: commitmentsPosted,
  SUBMIT_PLAN_VERSION: (context, command) =>
    command !== 'AMEND_PLAN' || !takesEffect(context, command),
  'START_CLOCK AMENDMENT_DECISION': (context, command) => !takesEffect(context, command),
  'START_CLOCK ACKNOWLEDGEMENT': ({ facts }) => facts.origin !== 'REGISTER',
  'START_CLOCK FIRST_CONTACT': ({ facts }) => !facts.urgent,
  'START_CLOCK FIRST_CONTACT_URGENT': ({ facts }) => facts.urgent,
  'START_CLOCK SUPPORT_END': supportRuns,
  'START_CLOCK REGISTER_REVIEW': (context, command) =>
    context.facts.origin === 'REGISTER' &&
    (command !== 'REOPEN' || commitmentsPosted(context, command)),
};

/** Effects of a row under these facts, in the order of the row. */
export const effectsOf = (
  names: readonly CaseEffectName[],
  command: CaseCommand,
  to: CaseState | 'NOTHING',
  context: CaseContext,
): readonly CaseEffect[] =>
  names
    .filter((name) => CONDITIONS[name]?.(context, command) ?? true)
    .flatMap((name) => toEffect(name, to));

function toEffect(name: CaseEffectName, to: CaseState | 'NOTHING'): readonly CaseEffect[] {
  if (name === 'RESTART_STATE_CLOCK') {
    const clock = to === 'NOTHING' ? undefined : STATE_CLOCK[to];
    return clock ? [{ code: 'START_CLOCK', clock }] : [];
  }
  const [code, object] = name.split(' ') as [string, string | undefined];
  if (object === undefined) return [{ code } as CaseEffect];
  if (code === 'NOTIFY') return [{ code, role: object as Role }];
  if (code === 'LETTER') return [{ code, letter: object as CaseLetter }];
  return [{ code: code as 'START_CLOCK' | 'STOP_CLOCK', clock: object as ClockKind }];
}
