import { addDays, rangeFault } from '../kernel/index.js';
import type { Refusal } from '../problems/index.js';
import type { Rules } from '../state-machine/index.js';
import { refuse, type CaseContext } from './case-context.js';
import type { CaseFacts } from './case-facts.js';
import { CLOSURE_REASON_STATES, closureReasonsFrom } from './closure-reasons.js';
import { COMPLETION_FIELDS, type FileField, filledOf } from './file-fields.js';
import { confirmedArrivalRange, plannedArrivalRange } from './planned-arrival.js';
import type { CaseNeed } from './vocabulary.js';

const given = (present: unknown, rule: CaseNeed, field: string): Refusal | null =>
  present ? null : refuse(rule, {}, { pointer: `#/${field}` });

/** What COMPLETED still lacks (reintegration.md 3 row 18), as codes. */
export const missingForCompletion = (facts: CaseFacts): readonly FileField[] =>
  filledOf(COMPLETION_FIELDS, facts).missing;

function closureReason({ state, facts, input }: CaseContext): Refusal | null {
  const pointer = '#/closureReason';
  const reason = input.closureReason;
  if (!reason || state === 'NOTHING') return refuse('CLOSURE_REASON', {}, { pointer });
  if (!CLOSURE_REASON_STATES[reason].includes(state)) {
    const possible = closureReasonsFrom(state);
    return refuse('CLOSURE_REASON_STATE', { reason, state, possible }, { pointer });
  }
  const missing = reason === 'COMPLETED' ? missingForCompletion(facts) : [];
  return missing.length > 0 ? refuse('CLOSURE_CHECKLIST', { missing }, { pointer }) : null;
}

function suspendReason({ facts, input, parameters }: CaseContext): Refusal | null {
  const pointer = '#/suspendReason';
  if (!input.suspendReason) return refuse('SUSPEND_REASON', {}, { pointer });
  if (input.suspendReason !== 'UNREACHABLE') return null;
  const { attempts, channels, lastHeldOn } = facts.contact;
  const silentSince = lastHeldOn ?? facts.registeredOn ?? facts.createdOn;
  const from = addDays(silentSince, parameters.UNREACHABLE_FOR.value);
  const lacking = [
    ...fewer('ATTEMPTS', attempts, parameters.UNREACHABLE_ATTEMPTS.value),
    ...fewer('CHANNELS', channels, parameters.UNREACHABLE_CHANNELS.value),
    ...(facts.today < from ? [`TIME:${from}`] : []),
  ];
  return lacking.length === 0 ? null : refuse('UNREACHABLE_PROOF', { lacking }, { pointer });
}

/** What is lacking, with how many there are and how many are needed: `ATTEMPTS:1:3`. */
const fewer = (what: string, count: number, needed: number): string[] =>
  count < needed ? [`${what}:${count}:${needed}`] : [];

function newMentor({ facts, input }: CaseContext): Refusal | null {
  if (!input.mentorId) return refuse('NEW_MENTOR', {}, { pointer: '#/mentorId' });
  return input.mentorId === facts.mentorId
    ? refuse('OTHER_MENTOR', {}, { pointer: '#/mentorId' })
    : null;
}

const arrivalOnFile = ({ arrivalConfirmedOn, arrivalPlannedOn }: CaseFacts) =>
  arrivalConfirmedOn ?? arrivalPlannedOn;

function arrivalDate({ facts, input }: CaseContext): Refusal | null {
  if (!input.arrivalOn) return refuse('ARRIVAL_DATE', {}, { pointer: '#/arrivalOn' });
  if (input.arrivalOn > facts.today) {
    return refuse('DATE_NOT_IN_FUTURE', {}, { pointer: '#/arrivalOn' });
  }
  const { earliest, latest } = confirmedArrivalRange(facts.today, arrivalOnFile(facts));
  if (input.arrivalOn < earliest) {
    return refuse(
      'DATE_IMPLAUSIBLE',
      { from: earliest, until: latest },
      { pointer: '#/arrivalOn' },
    );
  }
  return given(input.arrivalEvidence, 'ARRIVAL_DATE', 'arrivalEvidence');
}

function plannedDate({ facts, input }: CaseContext): Refusal | null {
  if (!input.plannedOn) return given(null, 'PLANNED_DATE', 'plannedOn');
  const { earliest, latest } = plannedArrivalRange(facts.today);
  const fault = rangeFault(input.plannedOn, { earliest, latest });
  if (fault === null) return null;
  return refuse('DATE_IMPLAUSIBLE', { from: earliest, until: latest }, { pointer: '#/plannedOn' });
}

function registerOutcome({ facts, input }: CaseContext): Refusal | null {
  const { arrivalConfirmedOn: arrival, today } = facts;
  const pointer = '#/endedOn';
  if (input.endedOn && input.endedOn > today) return refuse('DATE_NOT_IN_FUTURE', {}, { pointer });
  if (input.endedOn && arrival && input.endedOn < arrival) {
    return refuse('DATE_NOT_BEFORE_ARRIVAL', { arrival }, { pointer });
  }
  return given(input.closureReason, 'REGISTER_OUTCOME', 'closureReason');
}

function extensionMonths({ input, parameters }: CaseContext): Refusal | null {
  const months = input.extensionMonths ?? 0;
  const longest = parameters.LONGEST_EXTENSION.value;
  return Number.isInteger(months) && months >= 1 && months <= longest
    ? null
    : refuse('EXTENSION_MONTHS', { longest }, { pointer: '#/extensionMonths' });
}

/** What a command must bring; asked when it is given, not when its button is drawn. */
export const CASE_NEED_RULES: Rules<CaseNeed, CaseContext> = {
  COMMENT: ({ input }) => given(input.hasComment, 'COMMENT', 'comment'),
  MENTOR: ({ input, facts }) => given(input.mentorId ?? facts.mentorId, 'MENTOR', 'mentorId'),
  NEW_MENTOR: newMentor,
  REJECT_REASON: ({ input }) => given(input.rejectReason, 'REJECT_REASON', 'rejectReason'),
  LETTER_TEXT: ({ input }) => given(input.hasLetterText, 'LETTER_TEXT', 'letterText'),
  SUSPEND_REASON: suspendReason,
  CLOSURE_REASON: closureReason,
  REGISTER_OUTCOME: registerOutcome,
  WITHDRAWAL_RECORD: ({ input }) =>
    given(input.withdrawalRecord, 'WITHDRAWAL_RECORD', 'withdrawalRecord'),
  ARRIVAL_DATE: arrivalDate,
  PLANNED_DATE: plannedDate,
  EXTENSION_MONTHS: extensionMonths,
};
