import { ApiProperty } from '@nestjs/swagger';
import { CASE_ORIGINS, CASE_STATES, CLOCK_KINDS } from '@qayidis/domain/cases';
import { REFERRAL_SOURCES, RETURN_TYPES } from '@qayidis/domain/code-lists';
import { pageOf } from '../../../platform/http/index.js';
import { PRIORITY_LEVELS } from './list-cases.query.js';

export class PersonNameResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) givenName!: string;
  @ApiProperty({ type: String }) familyName!: string;
  @ApiProperty({ type: String, nullable: true }) fatherName!: string | null;
}

export class UserNameResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}

/** One line of the case list. */
export class CaseRowResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, example: 'RS-2026-000123' }) number!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: PersonNameResponse }) principal!: PersonNameResponse;
  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' }) state!: string;
  @ApiProperty({ type: String, format: 'date' }) stateSince!: string;
  @ApiProperty({ type: UserNameResponse, nullable: true }) mentor!: UserNameResponse | null;
  @ApiProperty({ type: String, nullable: true }) placeCode!: string | null;
  @ApiProperty({ type: String, nullable: true }) sendingCountry!: string | null;
  @ApiProperty({ enum: RETURN_TYPES, enumName: 'ReturnType' }) returnType!: string;
  @ApiProperty({ enum: CASE_ORIGINS, enumName: 'CaseOrigin' }) origin!: string;
  @ApiProperty({ enum: REFERRAL_SOURCES, enumName: 'ReferralSource' }) source!: string;
  @ApiProperty({ type: Boolean }) urgent!: boolean;
  @ApiProperty({ type: Boolean, description: '`nextDueOn` is past, as `due=OVERDUE` finds it' })
  overdue!: boolean;
  @ApiProperty({ type: Boolean, description: 'A referral was not acknowledged in its time' })
  acknowledgementLate!: boolean;
  @ApiProperty({ enum: PRIORITY_LEVELS, enumName: 'PriorityLevel' }) priorityLevel!: string;
  @ApiProperty({ type: 'integer' }) priorityScore!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) arrivalOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) plannedArrivalOn!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Days since the confirmed arrival' })
  daysSinceArrival!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) nextDueOn!: string | null;
  @ApiProperty({ enum: CLOCK_KINDS, enumName: 'ClockKind', nullable: true })
  nextDueKind!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: string;
}

export class CasePageResponse extends pageOf(CaseRowResponse) {}
