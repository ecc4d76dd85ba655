/**
 * States of an incoming request (readmission.md 5, as far as the register goes; decisions.md D-01, D-03). The full
 * machine adds states between ACCEPTED and ADMITTED and takes none of these away.
 */
export const READMISSION_STATES = [
  'SUBMITTED',
  'RETURNED',
  'REGISTERED',
  'VERIFYING',
  'ACCEPTED',
  'DEEMED_ACCEPTED',
  'REFUSED',
  'ADMITTED',
  'WITHDRAWN_BY_REQUESTING_STATE',
] as const;
export type ReadmissionState = (typeof READMISSION_STATES)[number];

/** States in which no reply has gone out: the reply clock runs, or will. */
export const UNANSWERED_STATES = [
  'SUBMITTED',
  'REGISTERED',
  'VERIFYING',
] as const satisfies readonly ReadmissionState[];

/** States in which the person is awaited. */
export const AWAITED_STATES = [
  'ACCEPTED',
  'DEEMED_ACCEPTED',
] as const satisfies readonly ReadmissionState[];

export const READMISSION_COMMANDS = [
  'REGISTER_INCOMING',
  'RETURN_INCOMPLETE',
  'RESUBMIT',
  'ACKNOWLEDGE',
  'START_CHECK',
  'PREPARE_REPLY',
  'RETURN_REPLY',
  'SIGN_REPLY',
  'DISPATCH_REPLY',
  'CONFIRM_EFFECT',
  'DENY_EFFECT',
  'PLAN_ARRIVAL',
  'CONFIRM_ARRIVAL',
  'RECORD_WITHDRAWAL',
] as const;
export type ReadmissionCommand = (typeof READMISSION_COMMANDS)[number];

/** The three roles of the State Migration Service (decisions.md D-22). */
export const READMISSION_ROLES = ['SMS_REGISTRY', 'SMS_READMISSION', 'SMS_HEAD'] as const;
export type ReadmissionRole = (typeof READMISSION_ROLES)[number];

/** With whom a request waits: one of the service's desks, the other state, or nobody any more. */
export const READMISSION_HOLDERS = [...READMISSION_ROLES, 'REQUESTING_STATE', 'NOBODY'] as const;
export type ReadmissionHolder = (typeof READMISSION_HOLDERS)[number];

/** How far a reply has come: three steps by three people (decisions.md D-22). */
export const REPLY_STATES = ['PREPARED', 'SIGNED', 'DISPATCHED'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

export const REPLY_OUTCOMES = ['POSITIVE', 'NEGATIVE'] as const;
export type ReplyOutcome = (typeof REPLY_OUTCOMES)[number];

/** What the head decided about a limit that passed without a reply (decisions.md D-03). */
export const LIMIT_EFFECTS = ['CONFIRMED', 'DENIED'] as const;
export type LimitEffect = (typeof LIMIT_EFFECTS)[number];

/** How a request came in or a reply went out (readmission.md 3 P20; decisions.md D-20). */
export const READMISSION_CHANNELS = ['PAPER', 'FAX', 'EMAIL', 'SYSTEM'] as const;
export type ReadmissionChannel = (typeof READMISSION_CHANNELS)[number];

/** ACCELERATED: apprehended near the border; it has a reply limit of its own (readmission.md 3 P4). */
export const READMISSION_PROCEDURES = ['NORMAL', 'ACCELERATED'] as const;
export type ReadmissionProcedure = (typeof READMISSION_PROCEDURES)[number];

/** On which ground a person is to be taken back (readmission.md 5). */
export const READMISSION_KINDS = [
  'OWN_NATIONAL',
  'FAMILY_MEMBER',
  'FORMER_NATIONAL',
  'TCN',
  'STATELESS',
] as const;
export type ReadmissionKind = (typeof READMISSION_KINDS)[number];

/** `R-INC-` of readmission.md 8.4. */
export const INCOMPLETE_REASONS = [
  'PHOTO',
  'EVIDENCE',
  'TRANSLATION',
  'FORM',
  'WRONG_AUTHORITY',
  'DUPLICATE',
] as const;
export type IncompleteReason = (typeof INCOMPLETE_REASONS)[number];

/** `R-REF-` of readmission.md 8.4. */
export const REFUSAL_REASONS = [
  'NOT_NATIONAL',
  'IDENTITY_NOT_CONFIRMED',
  'EVIDENCE_FORGED',
  'CONDITIONS_TCN_NOT_MET',
  'OUT_OF_TIME',
  'LEGAL_STAY',
  'FAMILY_RIGHT',
  'EVIDENCE_REBUTTED',
  'OTHER',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Where a person can arrive: three airports by their IATA codes, or by land; no list of crossing points was found. */
export const CROSSING_POINTS = ['GYD', 'GNJ', 'NAJ', 'LAND'] as const;
export type CrossingPoint = (typeof CROSSING_POINTS)[number];

/** What the history of a request tells: a command, or a move of its clock. */
export const READMISSION_EVENTS = [...READMISSION_COMMANDS, 'CLOCK_MOVED'] as const;
export type ReadmissionEvent = (typeof READMISSION_EVENTS)[number];
