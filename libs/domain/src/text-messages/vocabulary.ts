/**
 * QUEUED waits to be sent, HELD for the next hour at which it may be; SENT the gateway took it; DELIVERED
 * the gateway reports that the phone has it; FILED it lies in the
 * outbox folder because no gateway is set up; SKIPPED it may not be sent; FAILED it could not be delivered.
 */
export const TEXT_STATES = [
  'QUEUED',
  'HELD',
  'SENDING',
  'SENT',
  'DELIVERED',
  'FILED',
  'SKIPPED',
  'FAILED',
] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** Why a message may not be sent (REM-52). */
export const TEXT_SKIP_REASONS = [
  'NO_LONGER_SO',
  'NO_CONSENT',
  'NO_SAFE_CONTACT',
  'CHANNEL_NOT_SAFE',
  'NO_NUMBER',
  'NO_WORDS',
  'NO_HOUR',
] as const;
export type TextSkipReason = (typeof TEXT_SKIP_REASONS)[number];

/** Why a message that was sent did not arrive (REM-55). */
export const TEXT_FAIL_REASONS = [
  'NUMBER_REFUSED',
  'GATEWAY_REFUSED',
  'GATEWAY_UNREACHED',
  'OUTCOME_UNKNOWN',
  'NOT_DELIVERED',
] as const;
export type TextFailReason = (typeof TEXT_FAIL_REASONS)[number];

export const TEXT_REASONS = [...TEXT_SKIP_REASONS, ...TEXT_FAIL_REASONS] as const;
export type TextReason = (typeof TEXT_REASONS)[number];

/** What a gateway may report of a message that it took. */
export const TEXT_RECEIPTS = ['DELIVERED', 'FAILED'] as const;
export type TextReceipt = (typeof TEXT_RECEIPTS)[number];

/** A gateway's own code of a failure: never words, which might tell of a person. */
export const GATEWAY_CODE = /^[A-Za-z0-9._-]{1,32}$/;

/** What is told to those who can call instead; a thing that is over needs nobody. */
export const needsCall = (reason: TextReason): boolean => reason !== 'NO_LONGER_SO';
