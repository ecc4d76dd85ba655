import { ApiProperty } from '@nestjs/swagger';
import { CALENDAR_COUNTRIES } from '@qayidis/domain/calendar';
import { SEXES } from '@qayidis/domain/code-lists';
import { TERM_UNITS } from '@qayidis/domain/deadlines';
import {
  AGREEMENT_CODES,
  CLOCK_STANDINGS,
  type ClockStanding,
  CROSSING_POINTS,
  INCOMPLETE_REASONS,
  LIMIT_EFFECTS,
  READMISSION_CHANNELS,
  READMISSION_CLOCK_KINDS,
  READMISSION_COMMANDS,
  READMISSION_EVENTS,
  READMISSION_HOLDERS,
  READMISSION_KINDS,
  READMISSION_NEEDS,
  READMISSION_PROCEDURES,
  READMISSION_START_EVENTS,
  READMISSION_STATES,
  REFUSAL_REASONS,
  REPLY_OUTCOMES,
  REPLY_STATES,
  REQUESTING_STATES,
} from '@qayidis/domain/readmission';
import { pageOf } from '../../../platform/http/index.js';
import { ReasonResponse } from '../../cases/public.js';
import {
  DeadlineMoveResponse,
  PauseResponse,
  SkippedHolidayResponse,
} from '../../deadlines/public.js';

const DAY = { type: String, format: 'date' } as const;
const MAYBE_DAY = { ...DAY, nullable: true } as const;
const MAYBE_TEXT = { type: String, nullable: true } as const;
const maybe = (codes: readonly string[], enumName: string) =>
  ({ enum: [...codes], enumName, nullable: true }) as const;

/** How the reply clock stands today. */
export class ReplyClockResponse {
  @ApiProperty({ enum: CLOCK_STANDINGS, enumName: 'ClockStanding' }) standing!: ClockStanding;
  @ApiProperty(MAYBE_DAY) dueOn!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Negative: days since it passed' })
  daysLeft!: number | null;
}

export class ReadmissionRowResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, example: 'AZ-2026-000001' }) number!: string;
  @ApiProperty({ type: String }) familyName!: string;
  @ApiProperty({ type: String }) givenName!: string;
  @ApiProperty(MAYBE_TEXT) fatherName!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) birthYear!: number | null;
  @ApiProperty({ enum: [...REQUESTING_STATES], enumName: 'RequestingState' })
  requestingState!: string;
  @ApiProperty({ enum: READMISSION_PROCEDURES, enumName: 'ReadmissionProcedure' })
  procedure!: string;
  @ApiProperty({ enum: READMISSION_STATES, enumName: 'ReadmissionState' }) state!: string;
  @ApiProperty(maybe(REPLY_STATES, 'ReplyState')) replyState!: string | null;
  @ApiProperty({ enum: READMISSION_HOLDERS, enumName: 'ReadmissionHolder' }) holder!: string;
  @ApiProperty({ ...MAYBE_TEXT, description: 'The officer, where the request waits with one' })
  holderName!: string | null;
  @ApiProperty(DAY) receivedOn!: string;
  @ApiProperty({ type: ReplyClockResponse }) clock!: ReplyClockResponse;
}

export class ReadmissionPageResponse extends pageOf(ReadmissionRowResponse) {}

export class ReadmissionTermResponse {
  @ApiProperty({ enum: READMISSION_START_EVENTS, enumName: 'ReadmissionStartEvent' })
  startEvent!: string;
  @ApiProperty({ type: 'integer' }) length!: number;
  @ApiProperty({ enum: TERM_UNITS, enumName: 'TermUnit' }) unit!: string;
  @ApiProperty(DAY) start!: string;
  @ApiProperty(DAY) countedTo!: string;
  @ApiProperty(DAY) due!: string;
  @ApiProperty({ type: 'integer' }) skipped!: number;
  @ApiProperty({ type: SkippedHolidayResponse, isArray: true }) holidays!: SkippedHolidayResponse[];
  @ApiProperty({ type: Boolean }) uncertain!: boolean;
}

/** Why the reply is due on its day. */
export class ReadmissionDeadlineResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: READMISSION_CLOCK_KINDS, enumName: 'ReadmissionClockKind' }) kind!: string;
  @ApiProperty({
    enum: ['OPEN', 'PAUSED', 'MET', 'CANCELLED'],
    enumName: 'ReadmissionDeadlineState',
  })
  state!: string;
  @ApiProperty(DAY) dueOn!: string;
  @ApiProperty(MAYBE_DAY) windowFrom!: string | null;
  @ApiProperty(MAYBE_DAY) windowTo!: string | null;
  @ApiProperty({ enum: CALENDAR_COUNTRIES, enumName: 'CalendarCountry' }) country!: string;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ type: Boolean }) needsLegalReview!: boolean;
  @ApiProperty({ type: Boolean }) rollForward!: boolean;
  @ApiProperty(maybe(READMISSION_START_EVENTS, 'ReadmissionStartEvent')) decidedBy!: string | null;
  @ApiProperty({ type: ReadmissionTermResponse, isArray: true }) terms!: ReadmissionTermResponse[];
  @ApiProperty({ type: PauseResponse, isArray: true }) pauses!: PauseResponse[];
  @ApiProperty({ type: DeadlineMoveResponse, isArray: true }) moves!: DeadlineMoveResponse[];
}

export class ReadmissionActionResponse {
  @ApiProperty({ enum: READMISSION_COMMANDS, enumName: 'ReadmissionCommand' }) command!: string;
  @ApiProperty({ type: String }) permission!: string;
  @ApiProperty({ type: Boolean }) allowed!: boolean;
  @ApiProperty({ enum: READMISSION_NEEDS, enumName: 'ReadmissionNeed', isArray: true })
  needs!: string[];
  @ApiProperty({ type: ReasonResponse, isArray: true }) reasons!: ReasonResponse[];
}

export class ReadmissionEventResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ ...MAYBE_TEXT, description: 'Null: the system' }) actorName!: string | null;
  @ApiProperty({ enum: READMISSION_EVENTS, enumName: 'ReadmissionEvent' }) kind!: string;
  @ApiProperty({ ...MAYBE_DAY, description: 'The day of which it speaks' }) day!: string | null;
  @ApiProperty({ ...MAYBE_TEXT, description: 'A code that says more' }) code!: string | null;
}

export class ReadmissionReplyResponse {
  @ApiProperty({ enum: REPLY_STATES, enumName: 'ReplyState' }) state!: string;
  @ApiProperty({ enum: REPLY_OUTCOMES, enumName: 'ReplyOutcome' }) outcome!: string;
  @ApiProperty(maybe(REFUSAL_REASONS, 'RefusalReason')) refusalReason!: string | null;
  @ApiProperty(MAYBE_TEXT) text!: string | null;
  @ApiProperty(MAYBE_TEXT) preparedByName!: string | null;
  @ApiProperty(MAYBE_DAY) preparedOn!: string | null;
  @ApiProperty(MAYBE_TEXT) signedByName!: string | null;
  @ApiProperty(MAYBE_DAY) signedOn!: string | null;
  @ApiProperty(MAYBE_TEXT) dispatchedByName!: string | null;
  @ApiProperty(MAYBE_DAY) dispatchedOn!: string | null;
  @ApiProperty(MAYBE_TEXT) outgoingNumber!: string | null;
  @ApiProperty(maybe(READMISSION_CHANNELS, 'ReadmissionChannel')) route!: string | null;
  @ApiProperty({ type: Boolean, description: 'Dispatched after its limit' }) late!: boolean;
}

export class ReadmissionArrivalResponse {
  @ApiProperty(MAYBE_DAY) plannedOn!: string | null;
  @ApiProperty(MAYBE_TEXT) plannedTime!: string | null;
  @ApiProperty(maybe(CROSSING_POINTS, 'CrossingPoint')) place!: string | null;
  @ApiProperty(MAYBE_TEXT) flightNumber!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) escorts!: number | null;
  @ApiProperty(MAYBE_DAY) noticeOn!: string | null;
  @ApiProperty({ type: Boolean }) noticeLate!: boolean;
  @ApiProperty(MAYBE_TEXT) noticeReason!: string | null;
  @ApiProperty(MAYBE_DAY) arrivedOn!: string | null;
  @ApiProperty(MAYBE_TEXT) arrivedByName!: string | null;
}

export class ReadmissionAgreementResponse {
  @ApiProperty({ enum: AGREEMENT_CODES, enumName: 'AgreementCode' }) code!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: Boolean }) needsLegalReview!: boolean;
}

/** Another request with the same FIN or document, of whichever state, or with the same incoming number of one state. */
export class OtherRequestResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ enum: [...REQUESTING_STATES], enumName: 'RequestingState' })
  requestingState!: string;
  @ApiProperty({ enum: READMISSION_STATES, enumName: 'ReadmissionState' }) state!: string;
  @ApiProperty(DAY) receivedOn!: string;
  @ApiProperty({ type: Boolean, description: 'With the same FIN or document' })
  samePerson!: boolean;
  @ApiProperty({ type: Boolean, description: 'With the same incoming number of the same state' })
  sameNumber!: boolean;
  @ApiProperty({ type: Boolean, description: 'Its paper cannot mean the same person' })
  differs!: boolean;
}

export class ReadmissionDetailResponse extends ReadmissionRowResponse {
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: SEXES, enumName: 'Sex' }) sex!: string;
  @ApiProperty(MAYBE_DAY) bornOn!: string | null;
  @ApiProperty(MAYBE_TEXT) fin!: string | null;
  @ApiProperty(MAYBE_TEXT) documentNumber!: string | null;
  @ApiProperty({ enum: READMISSION_KINDS, enumName: 'ReadmissionKind' }) kind!: string;
  @ApiProperty({ type: Boolean }) declarationGiven!: boolean;
  @ApiProperty({ enum: READMISSION_CHANNELS, enumName: 'ReadmissionChannel' }) channel!: string;
  @ApiProperty({ type: String }) incomingNumber!: string;
  @ApiProperty(MAYBE_TEXT) receivedReason!: string | null;
  @ApiProperty(MAYBE_DAY) acknowledgedOn!: string | null;
  @ApiProperty(DAY) stateSince!: string;
  @ApiProperty(MAYBE_TEXT) officerName!: string | null;
  @ApiProperty(maybe(INCOMPLETE_REASONS, 'IncompleteReason')) incompleteReason!: string | null;
  @ApiProperty({
    type: OtherRequestResponse,
    isArray: true,
    description: 'With the same FIN or document, or incoming number; latest first',
  })
  others!: OtherRequestResponse[];
  @ApiProperty({ type: ReadmissionAgreementResponse }) agreement!: ReadmissionAgreementResponse;
  @ApiProperty({ type: ReadmissionDeadlineResponse, isArray: true })
  deadlines!: ReadmissionDeadlineResponse[];
  @ApiProperty({ type: ReadmissionReplyResponse, nullable: true })
  reply!: ReadmissionReplyResponse | null;
  @ApiProperty({ ...MAYBE_TEXT, description: 'Why the head sent the reply back' })
  replyReturnText!: string | null;
  @ApiProperty(maybe(LIMIT_EFFECTS, 'LimitEffect')) limitEffect!: string | null;
  @ApiProperty(MAYBE_TEXT) effectText!: string | null;
  @ApiProperty({ type: ReadmissionArrivalResponse }) arrival!: ReadmissionArrivalResponse;
  @ApiProperty({ type: ReadmissionActionResponse, isArray: true })
  actions!: ReadmissionActionResponse[];
  @ApiProperty({ type: ReadmissionEventResponse, isArray: true, description: 'Latest first' })
  events!: ReadmissionEventResponse[];
}
