import { ApiProperty } from '@nestjs/swagger';

/** An address that the mail server refuses, or from which a letter came back. */
export class MailFaultResponse {
  @ApiProperty({ type: String, format: 'uuid' }) recipientId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) email!: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'SMTP code of the refusal' })
  code!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Status of the letter that came back' })
  status!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) notedAt!: string;
  @ApiProperty({ type: Boolean, description: 'One’s own' }) mine!: boolean;
}

export class MailFaultsResponse {
  @ApiProperty({ type: MailFaultResponse, isArray: true }) items!: MailFaultResponse[];
}
