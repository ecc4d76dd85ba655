import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from '../http/index.js';
import { LETTER_TEMPLATES } from '@qayidis/domain/code-lists';

/** BOUNCED: taken by the mail server, and come back later. */
export const MAIL_STATES = [
  'QUEUED',
  'SENDING',
  'SENT',
  'HELD',
  'EXPIRED',
  'FAILED',
  'BOUNCED',
] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** A letter of the outbox. Its words are shown in the demo only: elsewhere the state is enough (E-19). */
export class OutboxMessageResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: [...LETTER_TEMPLATES], enumName: 'MailTemplate' })
  template!: string;

  @ApiProperty({ type: String, format: 'uuid' })
  recipientId!: string;

  @ApiProperty({ type: String })
  recipientName!: string;

  @ApiProperty({ enum: [...MAIL_STATES], enumName: 'MailState' })
  state!: string;

  @ApiProperty({ type: 'integer' })
  attempts!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null outside the demo' })
  subject!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null outside the demo' })
  body!: string | null;
}

export class OutboxMessagePageResponse extends pageOf(OutboxMessageResponse) {}
