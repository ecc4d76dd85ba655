import { ApiProperty } from '@nestjs/swagger';
import { CASE_STATES } from '@qayidis/domain/cases';
import { pageOf } from '../../../platform/http/index.js';
import { ReasonResponse } from '../../cases/public.js';

const DAY = { type: String, format: 'date', nullable: true } as const;
const NAME = { type: String, nullable: true } as const;

export const ERASURE_COMMANDS = ['ANONYMISE', 'PLACE_HOLD', 'RELEASE_HOLD'] as const;
export type ErasureCommand = (typeof ERASURE_COMMANDS)[number];

export class ErasureActionResponse {
  @ApiProperty({ enum: ERASURE_COMMANDS, enumName: 'ErasureCommand' }) command!: ErasureCommand;
  @ApiProperty({ type: Boolean }) allowed!: boolean;
  @ApiProperty({ type: ReasonResponse, isArray: true }) reasons!: ReasonResponse[];
}

/** A case as the data protection officer sees it: a number and the time it is kept. */
export class ErasureResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' }) state!: string;
  @ApiProperty(DAY) closedOn!: string | null;
  @ApiProperty(DAY) retentionUntil!: string | null;
  @ApiProperty({ type: Boolean }) legalHold!: boolean;
  @ApiProperty({ ...NAME, description: 'Why it is held' }) holdReason!: string | null;
  @ApiProperty(NAME) heldByName!: string | null;
  @ApiProperty(DAY) heldOn!: string | null;
  @ApiProperty({ type: Boolean, description: 'Its time is over and nothing holds it' })
  due!: boolean;
  @ApiProperty({ ...DAY, description: 'When it was anonymised' }) doneOn!: string | null;
  @ApiProperty(NAME) doneByName!: string | null;
  @ApiProperty({ type: ErasureActionResponse, isArray: true }) actions!: ErasureActionResponse[];
}

export class ErasurePageResponse extends pageOf(ErasureResponse) {}
