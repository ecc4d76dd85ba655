import {
  DIGEST_ZONES,
  type DigestZone,
  MAIL_CHANNELS,
  type MailChannel,
} from '@qayidis/domain/digests';
import { REMINDER_TRIGGERS, type ReminderTrigger } from '@qayidis/domain/reminders';
import { CodeField, BooleanField, ObjectsField } from '../../../platform/http/index.js';

const MOST_CHOICES = REMINDER_TRIGGERS.length * MAIL_CHANNELS.length;

export class NoticeChoiceFields {
  @CodeField(REMINDER_TRIGGERS, { name: 'ReminderTrigger' }) trigger!: ReminderTrigger;
  @CodeField(MAIL_CHANNELS, { name: 'MailChannel' }) channel!: MailChannel;
  @BooleanField() wanted!: boolean;
}

/** All that one has chosen; what is not named comes as its ladder says. */
export class ChangeNoticeChoicesRequest {
  @CodeField(DIGEST_ZONES, { name: 'DigestZone' }) zone!: DigestZone;
  @ObjectsField(() => NoticeChoiceFields, { max: MOST_CHOICES }) choices!: NoticeChoiceFields[];
}
