import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';

const WRITE = `insert into notices (id, occurrence_id, recipient_id, case_id, readmission_id, trigger, urgency, channels, due_on, data, created_at)
  select gen_random_uuid(), o.id, o.recipient_id, o.case_id, o.readmission_id, o.trigger,
      case when o.urgent then 'URGENT' else 'NORMAL' end, o.channels, o.due_on,
      o.data || jsonb_build_object('step', o.step), app.now()
    from reminder_occurrences o where o.id = any($1::uuid[]) and o.channel = 'IN_APP'
  on conflict (occurrence_id) do nothing
  returning id, occurrence_id as "occurrenceId"`;

export interface WrittenNotice {
  readonly id: string;
  readonly occurrenceId: string;
}

/** Puts occurrences into inboxes, each once whatever comes (security.md 5). As the worker. */
@Injectable()
export class NoticeWriter {
  write(tx: Transaction, occurrenceIds: readonly string[]): Promise<WrittenNotice[]> {
    return tx.query<WrittenNotice>(WRITE, [occurrenceIds]);
  }
}
