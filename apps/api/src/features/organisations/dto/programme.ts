import { ApiProperty } from '@nestjs/swagger';
import type { PlainDate } from '@qayidis/domain/kernel';
import { BooleanField, DateField, TextField } from '../../../platform/http/index.js';

const DAY = { type: String, format: 'date' } as const;

export class ProgrammeDonorResponse {
  @ApiProperty({ type: String, format: 'uuid' }) organisationId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: 'integer', description: 'Thousandths of the budget' })
  sharePerMille!: number;
}

export class ProgrammeResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty(DAY) startsOn!: string;
  @ApiProperty(DAY) endsOn!: string;
  @ApiProperty({ type: Boolean, description: 'Takes vulnerable returnees only' })
  vulnerableOnly!: boolean;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: ProgrammeDonorResponse, isArray: true, description: 'The largest first' })
  donors!: ProgrammeDonorResponse[];
}

export class ProgrammesResponse {
  @ApiProperty({ type: ProgrammeResponse, isArray: true }) items!: ProgrammeResponse[];
}

export class ChangeProgrammeRequest {
  @TextField({ max: 200 }) name!: string;
  @DateField() startsOn!: PlainDate;
  @DateField({ description: 'Not before the start' }) endsOn!: PlainDate;
  @BooleanField() vulnerableOnly!: boolean;
}

export class CreateProgrammeRequest extends ChangeProgrammeRequest {
  @TextField({ max: 30, pattern: /^[A-Z0-9][A-Z0-9-]*$/, description: 'Capitals, digits, hyphens' })
  code!: string;
}
