import { ApiProperty } from '@nestjs/swagger';
import { TEXT_REASONS, TEXT_STATES, TEXT_TEMPLATES } from '@qayidis/domain/text-messages';

const INSTANT = { type: String, format: 'date-time' } as const;

/** A text message to the returnee of a case: what became of it, never its number. */
export class TextMessageResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) personId!: string;
  @ApiProperty({ enum: TEXT_TEMPLATES, enumName: 'TextTemplate' }) template!: string;
  @ApiProperty({ type: String, format: 'date', description: 'The day it reminds of' })
  dueOn!: string;
  @ApiProperty({ enum: TEXT_STATES, enumName: 'TextState' }) state!: string;
  @ApiProperty({ enum: TEXT_REASONS, enumName: 'TextReason', nullable: true })
  reason!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The gateway’s, of what it reports' })
  gatewayCode!: string | null;
  @ApiProperty({ ...INSTANT, nullable: true, description: 'HELD: the next safe hour' })
  notBefore!: string | null;
  @ApiProperty(INSTANT) createdAt!: string;
  @ApiProperty({ ...INSTANT, description: 'When it came into this state' }) updatedAt!: string;
}

export class TextMessagesResponse {
  @ApiProperty({
    type: TextMessageResponse,
    isArray: true,
    description: 'The last 20, newest first',
  })
  items!: TextMessageResponse[];
}
