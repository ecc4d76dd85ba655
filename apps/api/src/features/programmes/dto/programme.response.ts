import { ApiProperty } from '@nestjs/swagger';

/** A programme without its money, which has routes and readers of its own. */
export class ProgrammeResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, format: 'date' }) startsOn!: string;
  @ApiProperty({ type: String, format: 'date' }) endsOn!: string;
  @ApiProperty({ type: Boolean }) vulnerableOnly!: boolean;
}

export class ProgrammesResponse {
  @ApiProperty({ type: ProgrammeResponse, isArray: true }) items!: ProgrammeResponse[];
}
