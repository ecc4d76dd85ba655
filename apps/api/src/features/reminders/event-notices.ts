import { Injectable } from '@nestjs/common';
import { type EventTrigger, stepKey, TRIGGER_TRAITS } from '@qayidis/domain/reminders';
import type { Json, Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { wakeAt } from './reminder-planner.js';

export interface HappenedEvent {
  readonly trigger: EventTrigger;
  /** Null for what concerns no single case. */
  readonly caseId: string | null;
  readonly readmissionId?: string | null;
  /** The thing it happened to, where it can happen to it once only; otherwise each event is one of its own. */
  readonly subjectId?: string;
  readonly recipientId: string;
  /** Told although the reader is the one who acts. */
  readonly toActor?: boolean;
  readonly dueOn?: string;
  /** Codes and dates. */
  readonly data?: Readonly<Record<string, Json>>;
}

const STEP = stepKey({ anchor: 'EVENT', offset: 0, unit: 'HOUR' });

/**
 * Tells one person of what just happened, in the unit of work in which it happens: told if and only if it commits.
 * Who did it is not told.
 */
@Injectable()
export class EventNotices {
  async tell(tx: Transaction, event: HappenedEvent): Promise<void> {
    if (event.recipientId === tx.actor.userId && event.toActor !== true) return;
    const { trigger, caseId, readmissionId = null, recipientId } = event;
    const { subjectId = newId(), dueOn = null, data = {} } = event;
    const { urgent } = TRIGGER_TRAITS[trigger];
    await tx.query('select app.tell_event($1)', [
      JSON.stringify({
        id: newId(),
        trigger,
        step: STEP,
        subject_id: subjectId,
        case_id: caseId,
        readmission_id: readmissionId,
        recipient_id: recipientId,
        due_on: dueOn,
        urgent,
        data,
      }),
    ]);
    wakeAt(tx, tx.now);
  }
}
