import { ApiProperty } from '@nestjs/swagger';
import { CONSENT_STATES } from '@qayidis/domain/assessments';
import {
  CONSENT_DECISIONS,
  CONSENT_GIVERS,
  CONSENT_METHODS,
  CONSENT_PURPOSES,
} from '@qayidis/domain/code-lists';

const DAY = { type: String, format: 'date' } as const;
const OPTIONAL_DAY = { ...DAY, nullable: true } as const;

/** One record of the ledger, newest first; earlier ones stay. */
export class ConsentResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) personId!: string;
  @ApiProperty({ enum: CONSENT_PURPOSES, enumName: 'ConsentPurpose' }) purpose!: string;
  @ApiProperty({ enum: CONSENT_DECISIONS, enumName: 'ConsentDecision' }) decision!: string;
  @ApiProperty({ enum: CONSENT_GIVERS, enumName: 'ConsentGiver' }) givenBy!: string;
  @ApiProperty({ enum: CONSENT_METHODS, enumName: 'ConsentMethod' }) method!: string;
  @ApiProperty({ type: Boolean, description: 'Waits for a paper (decisions.md D-06)' })
  provisional!: boolean;
  @ApiProperty({ type: String }) textVersion!: string;
  @ApiProperty({ type: String }) language!: string;
  @ApiProperty({ type: Boolean }) withInterpreter!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) receiverId!: string | null;
  @ApiProperty(DAY) givenOn!: string;
  @ApiProperty(OPTIONAL_DAY) validUntil!: string | null;
  @ApiProperty(OPTIONAL_DAY) paperDueOn!: string | null;
  @ApiProperty(OPTIONAL_DAY) paperReceivedOn!: string | null;
  @ApiProperty(OPTIONAL_DAY) withdrawnOn!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

/** Where one purpose stands today for one person. */
export class ConsentStateResponse {
  @ApiProperty({ type: String, format: 'uuid' }) personId!: string;
  @ApiProperty({ enum: CONSENT_PURPOSES, enumName: 'ConsentPurpose' }) purpose!: string;
  @ApiProperty({ enum: CONSENT_STATES, enumName: 'ConsentState' }) state!: string;
  @ApiProperty({ type: Boolean, description: 'Whether the purpose may be acted on today' })
  open!: boolean;
}

export class ConsentLedgerResponse {
  @ApiProperty({ type: ConsentStateResponse, isArray: true }) states!: ConsentStateResponse[];
  @ApiProperty({ type: ConsentResponse, isArray: true }) records!: ConsentResponse[];
}
