import type { PlainDate } from '@qayidis/domain/kernel';
import { SEXES } from '@qayidis/domain/code-lists';
import { DOCUMENT_PATTERN, FIN_PATTERN } from '@qayidis/domain/persons';
import {
  CROSSING_POINTS,
  type CrossingPoint,
  INCOMPLETE_REASONS,
  type IncompleteReason,
  READMISSION_CHANNELS,
  READMISSION_KINDS,
  READMISSION_PROCEDURES,
  type ReadmissionChannel,
  type ReadmissionKind,
  type ReadmissionProcedure,
  REFUSAL_REASONS,
  type RefusalReason,
  REPLY_OUTCOMES,
  type ReplyOutcome,
  REQUESTING_STATES,
} from '@qayidis/domain/readmission';
import {
  BooleanField,
  CodeField,
  DateField,
  IntegerField,
  ObjectField,
  TextField,
} from '../../../platform/http/index.js';

const MAYBE = { optional: true, nullable: true } as const;
const TEXT = { max: 2000, lines: true } as const;
const NUMBER = { max: 60 } as const;
const NAME = 100;
const CHANNEL = { name: 'ReadmissionChannel' } as const;
const EARLIER = 'Needed where the day is earlier than today (D-20)';

export class ReadmissionPersonRequest {
  @TextField({ max: NAME }) familyName!: string;
  @TextField({ max: NAME }) givenName!: string;
  @TextField({ ...MAYBE, max: NAME }) fatherName?: string | null;
  @CodeField(SEXES, { optional: true, name: 'Sex' }) sex?: string;
  @DateField(MAYBE) bornOn?: PlainDate | null;
  @IntegerField({ ...MAYBE, min: 1900, max: 9999, description: 'Where the day is not known' })
  birthYear?: number | null;
  @TextField({ ...MAYBE, max: 7, pattern: FIN_PATTERN, description: 'Personal number (FIN)' })
  fin?: string | null;
  @TextField({ ...MAYBE, max: 32, pattern: DOCUMENT_PATTERN }) documentNumber?: string | null;
}

/** What came in and how; nothing asks why the person left (D-01). */
export class RegisterReadmissionRequest {
  @CodeField(REQUESTING_STATES, { name: 'RequestingState' }) requestingState!: string;
  @CodeField(READMISSION_PROCEDURES, { name: 'ReadmissionProcedure' })
  procedure!: ReadmissionProcedure;
  @CodeField(READMISSION_KINDS, { name: 'ReadmissionKind' }) kind!: ReadmissionKind;
  @CodeField(READMISSION_CHANNELS, CHANNEL) channel!: ReadmissionChannel;
  @TextField(NUMBER) incomingNumber!: string;
  @DateField() receivedOn!: PlainDate;
  @TextField({ ...MAYBE, ...TEXT, description: EARLIER }) receivedReason?: string | null;
  @BooleanField({ description: 'The paper declares: enforceable, no suspensive procedure' })
  declarationGiven!: boolean;
  @ObjectField(() => ReadmissionPersonRequest) person!: ReadmissionPersonRequest;
}

export class ReturnIncompleteRequest {
  @CodeField(INCOMPLETE_REASONS, { name: 'IncompleteReason' }) reason!: IncompleteReason;
}

export class ResubmitRequest {
  @DateField() receivedOn!: PlainDate;
  @TextField({ ...MAYBE, ...TEXT, description: EARLIER }) receivedReason?: string | null;
  @CodeField(READMISSION_CHANNELS, CHANNEL) channel!: ReadmissionChannel;
  @TextField(NUMBER) incomingNumber!: string;
}

export class AcknowledgeReadmissionRequest {
  @DateField() acknowledgedOn!: PlainDate;
}

export class PrepareReplyRequest {
  @CodeField(REPLY_OUTCOMES, { name: 'ReplyOutcome' }) outcome!: ReplyOutcome;
  @CodeField(REFUSAL_REASONS, { ...MAYBE, name: 'RefusalReason' })
  refusalReason?: RefusalReason | null;
  @TextField({ ...MAYBE, ...TEXT, description: 'Needed for a refusal' }) text?: string | null;
}

export class DispatchReplyRequest {
  @TextField(NUMBER) outgoingNumber!: string;
  @CodeField(READMISSION_CHANNELS, CHANNEL) route!: ReadmissionChannel;
  @DateField() dispatchedOn!: PlainDate;
}

export class ReadmissionReasonRequest {
  @TextField(TEXT) text!: string;
}

/** A flight number as airlines write it. */
const FLIGHT = /^[A-Z0-9]{2,3} ?\d{1,4}[A-Z]?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export class PlanArrivalRequest {
  @DateField() plannedOn!: PlainDate;
  @TextField({ ...MAYBE, max: 5, pattern: TIME, description: 'Local time, HH:MM' })
  plannedTime?: string | null;
  @CodeField(CROSSING_POINTS, { name: 'CrossingPoint' }) place!: CrossingPoint;
  @TextField({ ...MAYBE, max: 9, pattern: FLIGHT }) flightNumber?: string | null;
  @IntegerField({ min: 0, max: 50 }) escorts!: number;
  @DateField({ description: 'The day on which the transfer was announced' }) noticeOn!: PlainDate;
  @TextField({ ...MAYBE, ...TEXT, description: 'Needed for a late notice (D-45)' })
  noticeReason?: string | null;
}

export class ConfirmReadmissionArrivalRequest {
  @DateField() arrivedOn!: PlainDate;
  @CodeField(CROSSING_POINTS, { name: 'CrossingPoint' }) place!: CrossingPoint;
}
