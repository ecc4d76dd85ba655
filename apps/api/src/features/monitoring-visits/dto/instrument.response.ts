import { ApiProperty } from '@nestjs/swagger';

export class InstrumentVersionResponse {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ type: String, format: 'date-time' }) importedAt!: string;
}

export class InstrumentsResponse {
  @ApiProperty({ type: String, description: 'Scores what is completed now' }) current!: string;
  @ApiProperty({ type: Boolean, description: 'No official table was imported' })
  equalWeights!: boolean;
  @ApiProperty({ type: InstrumentVersionResponse, isArray: true })
  items!: InstrumentVersionResponse[];
  @ApiProperty({ type: String, description: 'The equal weights as a table to fill in' })
  template!: string;
}
