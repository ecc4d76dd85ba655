import { Injectable } from '@nestjs/common';
import { SYSTEM_TRIGGERS, stepKey, TRIGGER_TRAITS } from '@qayidis/domain/reminders';
import type { Transaction } from '../../platform/database/index.js';
import { NoticeWriter } from '../notices/public.js';
import { NoticeDeliveries, type ToldReminder } from './notice-deliveries.js';

type SystemTrigger = (typeof SYSTEM_TRIGGERS)[number];

const STEP = stepKey({ anchor: 'EVENT', offset: 0, unit: 'HOUR' });
const CHANNELS = ['IN_APP', 'MAIL_NOW'] as const;

const TELL = `insert into reminder_occurrences (id, trigger, step, subject_id, recipient_id, recipient_role, channel,
    channels, due_local_date, due_at, urgent, data, state, finished_at, created_at)
  select gen_random_uuid(), $1, $2, $3, u.id, u.role, 'IN_APP', $4, app.today(), app.now(), $5,
      '{}', 'TOLD', app.now(), app.now()
    from users u where u.role = 'ADMIN' and u.status = 'ACTIVE'
  on conflict do nothing
  returning id as "occurrenceId", recipient_id as "recipientId"`;

const SETTLE = `update notices n set done_at = app.now(), settled = true
    from reminder_occurrences o
   where o.id = n.occurrence_id and n.done_at is null and o.trigger = $1 and o.subject_id = $2`;

/**
 * Tells every administrator that the machinery itself needs somebody. Written down as told at once, by whoever noticed:
 * the planner and the worker, which tell everything else, may be what is at fault.
 */
@Injectable()
export class SystemNotices {
  constructor(
    private readonly notices: NoticeWriter,
    private readonly deliveries: NoticeDeliveries,
  ) {}

  /** Once for each subject, however often it is asked. As the worker. @returns how many were told */
  async tell(tx: Transaction, trigger: SystemTrigger, subjectId: string): Promise<number> {
    const { urgent } = TRIGGER_TRAITS[trigger];
    const told = await tx.query<Pick<ToldReminder, 'occurrenceId' | 'recipientId'>>(TELL, [
      trigger,
      STEP,
      subjectId,
      [...CHANNELS],
      urgent,
    ]);
    const written = await this.notices.write(
      tx,
      told.map(({ occurrenceId }) => occurrenceId),
    );
    const noticeIds = new Map(written.map(({ id, occurrenceId }) => [occurrenceId, id]));
    await this.deliveries.carry(
      tx,
      told.map((one) => ({
        ...one,
        noticeId: noticeIds.get(one.occurrenceId) ?? null,
        trigger,
        caseId: null,
        urgent,
        channels: CHANNELS,
      })),
    );
    return told.length;
  }

  /** It is over: the notice goes out of the inboxes by itself (REM-09). */
  async settle(tx: Transaction, trigger: SystemTrigger, subjectId: string): Promise<void> {
    await tx.query(SETTLE, [trigger, subjectId]);
  }
}
