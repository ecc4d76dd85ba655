import type { PlainDate } from '../kernel/index.js';
import type { Refusal } from '../problems/index.js';
import type { Rules } from '../state-machine/index.js';
import type { ReadmissionContext } from './facts.js';
import { refuse } from './guards.js';
import type { ReadmissionNeed } from './machine-vocabulary.js';

interface Bounds {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** A day that was said, within its bounds; the refusal names them. */
function dayWithin(
  rule: ReadmissionNeed,
  pointer: string,
  day: PlainDate | undefined,
  { from, to }: Bounds,
): Refusal | null {
  if (day === undefined) return refuse(rule, { pointer });
  if ((from === null || day >= from) && (to === null || day <= to)) return null;
  const bounds = { ...(from !== null && { from }), ...(to !== null && { to }) };
  return refuse(rule, { pointer, params: bounds });
}

/** RDM-03. Not in the future; earlier than today with a reason (D-20); a resubmission not before what it replaces. */
function receivedDay({ input, facts }: ReadmissionContext): Refusal | null {
  const { receivedOn, hasText } = input;
  const bounds = { from: facts.receivedOn, to: facts.today };
  const refusal = dayWithin('RECEIVED_DATE', '#/receivedOn', receivedOn, bounds);
  if (refusal !== null) return refusal;
  if (receivedOn === facts.today || hasText === true) return null;
  return refuse('RECEIVED_EARLIER', { pointer: '#/receivedReason' });
}

/** RDM-10. A refusal is never without code and text (readmission.md 5, invariant i). */
function replyReasons({ input }: ReadmissionContext): Refusal | null {
  if (input.outcome === undefined) return refuse('REPLY_REASONS', { pointer: '#/outcome' });
  if (input.outcome === 'POSITIVE')
    return input.refusalReason ? refuse('REPLY_REASONS', { pointer: '#/refusalReason' }) : null;
  if (!input.refusalReason) return refuse('REPLY_REASONS', { pointer: '#/refusalReason' });
  return input.hasText === true ? null : refuse('REPLY_REASONS', { pointer: '#/text' });
}

/** RDM-12. A late notice is allowed with a reason and stays marked (D-45). */
function timelyNotice({ input, facts }: ReadmissionContext): Refusal | null {
  const { noticeOn, hasText } = input;
  const bounds = { from: facts.receivedOn, to: facts.today };
  const refusal = dayWithin('TIMELY_NOTICE', '#/noticeOn', noticeOn, bounds);
  if (refusal !== null || noticeOn === undefined) return refusal;
  if (!isLateNotice(noticeOn, facts.noticeDueOn) || hasText === true) return null;
  const by = facts.noticeDueOn ?? noticeOn;
  return refuse('NOTICE_LATE', { pointer: '#/noticeReason', params: { by } });
}

export const isLateNotice = (noticeOn: PlainDate, noticeDueOn: PlainDate | null): boolean =>
  noticeDueOn !== null && noticeOn > noticeDueOn;

/** What the person who commands must say, by name; null when it was said. */
export const READMISSION_NEED_RULES: Rules<ReadmissionNeed, ReadmissionContext> = {
  RECEIVED_DATE: receivedDay,
  ACKNOWLEDGED_DATE: ({ input, facts: { receivedOn, today } }) =>
    dayWithin('ACKNOWLEDGED_DATE', '#/acknowledgedOn', input.acknowledgedOn, {
      from: receivedOn,
      to: today,
    }),
  INCOMPLETE_REASON: ({ input }) =>
    input.incompleteReason ? null : refuse('INCOMPLETE_REASON', { pointer: '#/reason' }),
  REPLY_REASONS: replyReasons,
  DISPATCHED_DATE: ({ input, facts: { signedOn, today } }) =>
    dayWithin('DISPATCHED_DATE', '#/dispatchedOn', input.dispatchedOn, {
      from: signedOn,
      to: today,
    }),
  REASON_TEXT: ({ input }) =>
    input.hasText === true ? null : refuse('REASON_TEXT', { pointer: '#/text' }),
  PLANNED_DAY: ({ input, facts: { today } }) =>
    dayWithin('PLANNED_DAY', '#/plannedOn', input.plannedOn, { from: today, to: null }),
  TIMELY_NOTICE: timelyNotice,
  ARRIVED_DAY: ({ input, facts: { receivedOn, today } }) =>
    dayWithin('ARRIVED_DAY', '#/arrivedOn', input.arrivedOn, { from: receivedOn, to: today }),
};
