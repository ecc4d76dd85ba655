import { ApiProperty } from '@nestjs/swagger';

export class UnsentFormResponse {
  @ApiProperty({ type: String, nullable: true, description: 'Null where nothing is kept' })
  content!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  savedAt!: string | null;
}

export class UnsentFormKeptResponse {
  @ApiProperty({ type: String, format: 'date-time' })
  savedAt!: string;
}
