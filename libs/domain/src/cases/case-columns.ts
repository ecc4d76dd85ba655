import { addMonths, type PlainDate } from '../kernel/index.js';
import type { CaseContext } from './case-context.js';
import type { CaseColumns } from './case-facts.js';
import type { CaseState } from './case-states.js';
import type { CaseCommand } from './vocabulary.js';

export type ColumnChanges = Partial<CaseColumns>;
type Setter = (context: CaseContext) => ColumnChanges;

const mentorOf: Setter = ({ input }) => (input.mentorId ? { mentorId: input.mentorId } : {});

/** Arrival + 12 months + extension; a case from a register has no support end (D-42). */
const supportEnd = (
  { facts, parameters }: CaseContext,
  arrival: PlainDate | null,
  extension = facts.supportExtensionMonths,
): PlainDate | null =>
  arrival === null || facts.origin === 'REGISTER'
    ? null
    : addMonths(arrival, parameters.SUPPORT_PERIOD.value + extension);

const registration: Setter = (context) => ({
  registeredOn: context.facts.today,
  supportEndOn: supportEnd(context, context.facts.arrivalConfirmedOn),
});

const arrival: Setter = (context) => {
  const on = context.input.arrivalOn ?? null;
  return { arrivalConfirmedOn: on, supportEndOn: supportEnd(context, on) };
};

const extension: Setter = (context) => {
  const months = context.input.extensionMonths ?? 0;
  return {
    supportExtensionMonths: months,
    supportEndOn: supportEnd(context, context.facts.arrivalConfirmedOn, months),
  };
};

const rejection: Setter = ({ actor, facts, input }) => ({
  rejectedOn: facts.today,
  rejectedBy: actor.userId,
  rejectReason: input.rejectReason ?? null,
  appeal: 'NONE',
});

const NO_CLOSURE: ColumnChanges = {
  closureReason: null,
  closureRequestedBy: null,
  closedOn: null,
  stateBeforeClosure: null,
};

const SETTERS: Readonly<Partial<Record<CaseCommand, Setter>>> = {
  RECEIVE_REFERRAL: ({ facts }) => ({ referredOn: facts.today }),
  IMPORT: ({ facts }) => ({ referredOn: facts.today }),
  SUBMIT: ({ facts }) => ({ referredOn: facts.today }),
  ACKNOWLEDGE: (context) => ({ overdue: false, ...mentorOf(context) }),
  EXPIRE: () => ({ overdue: true }),
  CONFIRM_ELIGIBILITY: registration,
  OFFER_PLACE: registration,
  REJECT: rejection,
  LODGE_APPEAL: () => ({ appeal: 'OPEN' }),
  UPHOLD_APPEAL: () => ({
    appeal: 'UPHELD',
    rejectedOn: null,
    rejectedBy: null,
    rejectReason: null,
  }),
  REFUSE_APPEAL: () => ({ appeal: 'REFUSED' }),
  CONFIRM_ARRIVAL: arrival,
  MOVE_FLIGHT: ({ input }) => (input.plannedOn ? { arrivalPlannedOn: input.plannedOn } : {}),
  ASSIGN_MENTOR: mentorOf,
  EXTEND_SUPPORT: extension,
  SUSPEND: ({ facts, input }) => ({
    suspendedOn: facts.today,
    suspendReason: input.suspendReason ?? null,
  }),
  RESUME: () => ({ suspendedOn: null, suspendReason: null, stateBeforeSuspension: null }),
  REQUEST_CLOSURE: ({ input }) => ({ closureReason: input.closureReason ?? null }),
  CLOSE_LOST_CONTACT: () => ({ closureReason: 'LOST_CONTACT' }),
  WITHDRAW: () => ({ closureReason: 'WITHDRAWN_BY_RETURNEE' }),
  RECORD_NOT_RETURNED: () => ({ closureReason: 'NOT_RETURNED' }),
  CONFIRM_CLOSURE: ({ facts }) => ({ closedOn: facts.today }),
  REFUSE_CLOSURE: () => NO_CLOSURE,
  CLOSE_FROM_REGISTER: ({ facts, input }) => ({
    closureReason: input.closureReason ?? null,
    closedOn: input.endedOn ?? facts.today,
    stateBeforeClosure: 'REFERRED',
  }),
  TRANSFER_OUT: ({ facts }) => ({ closureReason: 'TRANSFERRED', closedOn: facts.today }),
  REOPEN: (context) => ({
    ...NO_CLOSURE,
    ...mentorOf(context),
    episode: context.facts.episode + 1,
    reopenedOn: context.facts.today,
  }),
};

/** Entering an interruption or a closure remembers where from (D-35). */
function memoriesOf(to: CaseState | 'NOTHING', { state, actor }: CaseContext): ColumnChanges {
  if (state === 'NOTHING') return {};
  if (to === 'SUSPENDED' && state !== 'CLOSURE_REVIEW' && state !== 'CLOSED') {
    return { stateBeforeSuspension: state };
  }
  if (to === 'CLOSURE_REVIEW') {
    return { stateBeforeClosure: state, closureRequestedBy: actor.userId };
  }
  return {};
}

/** Columns that a command sets when it leads to `to`. */
export const columnsOf = (
  command: CaseCommand,
  to: CaseState | 'NOTHING',
  context: CaseContext,
): ColumnChanges => ({
  ...(to === context.state ? {} : memoriesOf(to, context)),
  ...SETTERS[command]?.(context),
});
