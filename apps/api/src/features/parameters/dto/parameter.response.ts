import { ApiProperty } from '@nestjs/swagger';
import { PARAMETER_UNITS, type ParameterUnit } from '@qayidis/domain/kernel';
import {
  PARAMETER_CODES,
  PARAMETER_GROUPS,
  type ParameterCode,
  type ParameterGroup,
} from '@qayidis/domain/parameters';
import { MovePreviewResponse, RecountResponse } from '../../deadlines/public.js';

/** A value of a parameter, as it was set. */
export class ParameterVersionResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Number }) value!: number;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ type: Boolean }) needsLegalReview!: boolean;
  @ApiProperty({ type: Boolean, description: 'Set for this programme alone' })
  ofProgramme!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Null: came with the installation' })
  reason!: string | null;
  @ApiProperty({ type: String, nullable: true }) decidedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
}

export class ParameterResponse extends ParameterVersionResponse {
  @ApiProperty({ enum: PARAMETER_CODES, enumName: 'ParameterCode' }) code!: ParameterCode;
  @ApiProperty({ enum: PARAMETER_GROUPS, enumName: 'ParameterGroup' }) group!: ParameterGroup;
  @ApiProperty({ enum: PARAMETER_UNITS, enumName: 'ParameterUnit' }) unit!: ParameterUnit;
  @ApiProperty({ type: Number }) least!: number;
  @ApiProperty({ type: Number }) most!: number;
  @ApiProperty({ type: Number, description: 'Value of the domain page' }) standard!: number;
  @ApiProperty({
    type: ParameterVersionResponse,
    nullable: true,
    description: 'The next value, already decided',
  })
  upcoming!: ParameterVersionResponse | null;
}

export class ParametersResponse {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  programmeId!: string | null;
  @ApiProperty({ type: Boolean, description: 'Whether the reader may change them' })
  changeable!: boolean;
  @ApiProperty({ type: ParameterResponse, isArray: true }) items!: ParameterResponse[];
}

/** A value with what became of the deadlines that ran when it was set. */
export class ParameterHistoryEntryResponse extends ParameterVersionResponse {
  @ApiProperty({
    type: RecountResponse,
    nullable: true,
    description: 'Null: deadlines that ran already were left as they were',
  })
  recount!: RecountResponse | null;
}

/** The running deadlines that would follow a new value. */
export class ParameterPreviewResponse extends MovePreviewResponse {
  @ApiProperty({
    type: String,
    description: 'Stands for all this; a change that deadlines follow is confirmed with it',
  })
  seen!: string;
}

export class ParameterVersionsResponse {
  @ApiProperty({ type: ParameterHistoryEntryResponse, isArray: true, description: 'Latest first' })
  items!: ParameterHistoryEntryResponse[];
}
