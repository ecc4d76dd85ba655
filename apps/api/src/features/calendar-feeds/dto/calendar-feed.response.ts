import { ApiProperty } from '@nestjs/swagger';

export class CalendarFeedResponse {
  @ApiProperty({ type: Boolean, description: 'There is an address that can be read' })
  active!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) createdAt!: string | null;
}

export class CalendarFeedAddressResponse {
  @ApiProperty({ type: String, format: 'uri', description: 'Shown this once' }) address!: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
}
