import { ApiProperty } from '@nestjs/swagger';

/** An address that the mail server refuses. */
export class MailFaultResponse {
  @ApiProperty({ type: String, format: 'uuid' }) recipientId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) email!: string;
  @ApiProperty({ type: 'integer', description: 'SMTP code of the refusal' }) code!: number;
  @ApiProperty({ type: String, format: 'date-time' }) notedAt!: string;
  @ApiProperty({ type: Boolean, description: 'One’s own' }) mine!: boolean;
}

export class MailFaultsResponse {
  @ApiProperty({ type: MailFaultResponse, isArray: true }) items!: MailFaultResponse[];
}
