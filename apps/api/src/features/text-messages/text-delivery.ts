import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ReminderTrigger } from '@qayidis/domain/reminders';
import type { TextTemplate } from '@qayidis/domain/text-messages';
import type { Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { NoticeDeliveries, type NoticeDelivery, type ToldReminder } from '../reminders/public.js';
import { SEND_TEXT } from './text-messages.jobs.definitions.js';

/** What a person is told of a trigger; of any other nothing. */
const TEMPLATES: Readonly<Partial<Record<ReminderTrigger, TextTemplate>>> = {
  VISIT_DUE: 'APPOINTMENT_SOON',
};

const WRITE = `insert into text_messages (id, occurrence_id, case_id, person_id, template, due_on, created_at, updated_at)
  select $1, o.id, o.case_id, o.recipient_id, $3, coalesce(o.due_on, o.due_local_date), app.now(), app.now()
    from reminder_occurrences o where o.id = $2 and o.case_id is not null
  on conflict (occurrence_id) do nothing returning id`;

/** Takes what a ladder tells a returnee: one message for each occurrence, with its job, in one transaction (REM-53). */
@Injectable()
export class TextDelivery implements NoticeDelivery, OnModuleInit {
  readonly channel = 'TEXT';

  constructor(private readonly deliveries: NoticeDeliveries) {}

  onModuleInit(): void {
    this.deliveries.register(this);
  }

  async deliver(tx: Transaction, told: readonly ToldReminder[]): Promise<void> {
    for (const { occurrenceId, trigger } of told) {
      const template = TEMPLATES[trigger];
      if (template === undefined) continue;
      const [written] = await tx.query<{ id: string }>(WRITE, [newId(), occurrenceId, template]);
      if (written !== undefined) tx.enqueue(SEND_TEXT, { messageId: written.id, at: 0 });
    }
  }
}
