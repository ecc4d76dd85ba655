import { ApiProperty } from '@nestjs/swagger';

export class InstrumentVersionResponse {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ type: String, format: 'date-time' }) importedAt!: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when it scores nothing new',
  })
  withdrawnAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) withdrawnReason!: string | null;
}

export class InstrumentsResponse {
  @ApiProperty({ type: String, description: 'Scores what is completed now' }) current!: string;
  @ApiProperty({ type: Boolean, description: 'No official table is in force' })
  equalWeights!: boolean;
  @ApiProperty({ type: InstrumentVersionResponse, isArray: true })
  items!: InstrumentVersionResponse[];
  @ApiProperty({ type: String, description: 'The equal weights as a table to fill in' })
  template!: string;
}
