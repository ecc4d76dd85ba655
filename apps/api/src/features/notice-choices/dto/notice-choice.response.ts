import { ApiProperty } from '@nestjs/swagger';
import {
  DIGEST_ZONES,
  type DigestZone,
  MAIL_CHANNELS,
  type MailChannel,
} from '@qayidis/domain/digests';
import { REMINDER_TRIGGERS, type ReminderTrigger } from '@qayidis/domain/reminders';

const CHANNELS = { enum: MAIL_CHANNELS, enumName: 'MailChannel', isArray: true } as const;

export class NoticeKindResponse {
  @ApiProperty({ enum: REMINDER_TRIGGERS, enumName: 'ReminderTrigger' }) trigger!: ReminderTrigger;
  @ApiProperty({ type: Boolean, description: 'Protects people' }) protects!: boolean;
  @ApiProperty({ ...CHANNELS, description: 'By which mails it comes' }) wanted!: MailChannel[];
  @ApiProperty({ ...CHANNELS, description: 'What cannot be switched off' }) locked!: MailChannel[];
}

export class NoticeChoicesResponse {
  @ApiProperty({ enum: DIGEST_ZONES, enumName: 'DigestZone' }) zone!: DigestZone;
  @ApiProperty({ type: 'integer', description: '0 before the first change' }) version!: number;
  @ApiProperty({ type: NoticeKindResponse, isArray: true }) kinds!: NoticeKindResponse[];
}
