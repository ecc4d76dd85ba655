import type { ClockStanding } from './clock.js';
import type { ReadmissionHolder, ReadmissionState, ReplyState } from './vocabulary.js';

const WITH_REPLY: Readonly<Record<ReplyState, ReadmissionHolder>> = {
  PREPARED: 'SMS_HEAD',
  SIGNED: 'SMS_REGISTRY',
  DISPATCHED: 'REQUESTING_STATE',
};

const IN_STATE: Readonly<Record<ReadmissionState, ReadmissionHolder>> = {
  SUBMITTED: 'SMS_REGISTRY',
  RETURNED: 'REQUESTING_STATE',
  REGISTERED: 'SMS_READMISSION',
  VERIFYING: 'SMS_READMISSION',
  ACCEPTED: 'REQUESTING_STATE',
  DEEMED_ACCEPTED: 'REQUESTING_STATE',
  REFUSED: 'NOBODY',
  ADMITTED: 'NOBODY',
  WITHDRAWN_BY_REQUESTING_STATE: 'NOBODY',
};

/** RDM-09. The desk of the next step, so that it has an owner at every moment. */
export const holderOf = (
  state: ReadmissionState,
  replyState: ReplyState | null,
): ReadmissionHolder =>
  state === 'VERIFYING' && replyState !== null ? WITH_REPLY[replyState] : IN_STATE[state];

/**
 * RDM-09, D-03. With whom a request waits on a day: what follows from a passed limit is the head's to say, whichever desk
 * has the next step. No command marks the day on which a limit passes, so this is asked and not stored.
 */
export const heldBy = (desk: ReadmissionHolder, standing: ClockStanding): ReadmissionHolder =>
  standing === 'EFFECT_TO_CONFIRM' ? 'SMS_HEAD' : desk;
