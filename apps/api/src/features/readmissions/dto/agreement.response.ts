import { ApiProperty } from '@nestjs/swagger';
import {
  AGREEMENT_CODES,
  AGREEMENT_PARAMETER_CODES,
  AGREEMENT_UNITS,
  CLOCK_STARTS,
  CONFIDENCE_TAGS,
  REQUESTING_STATES,
} from '@qayidis/domain/readmission';

export class AgreementParameterResponse {
  @ApiProperty({ enum: AGREEMENT_PARAMETER_CODES, enumName: 'AgreementParameterCode' })
  code!: string;
  @ApiProperty({ type: 'integer', nullable: true }) value!: number | null;
  @ApiProperty({ enum: CLOCK_STARTS, enumName: 'ClockStart', nullable: true })
  choice!: string | null;
  @ApiProperty({ enum: AGREEMENT_UNITS, enumName: 'AgreementUnit' }) unit!: string;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ enum: CONFIDENCE_TAGS, enumName: 'ConfidenceTag' }) confidence!: string;
  @ApiProperty({ type: Boolean, description: 'Not signed off by the head yet' })
  needsLegalReview!: boolean;
}

export class AgreementResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: AGREEMENT_CODES, enumName: 'AgreementCode' }) code!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: [...REQUESTING_STATES], enumName: 'RequestingState', isArray: true })
  memberStates!: string[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) inForceFrom!: string | null;
  @ApiProperty({ type: Boolean }) needsLegalReview!: boolean;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ type: AgreementParameterResponse, isArray: true })
  parameters!: AgreementParameterResponse[];
}

export class AgreementsResponse {
  @ApiProperty({ type: AgreementResponse, isArray: true }) items!: AgreementResponse[];
}
