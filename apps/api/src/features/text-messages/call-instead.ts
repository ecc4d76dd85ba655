import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@qayidis/domain/kernel';
import { needsCall, type TextReason } from '@qayidis/domain/text-messages';
import type { Transaction } from '../../platform/database/index.js';
import { EventNotices } from '../reminders/public.js';
import { TextMessageStore } from './text-message-store.js';

interface NotReached {
  readonly id: string;
  readonly caseId: string;
  readonly dueOn: PlainDate;
}

/** Tells those who can act that a message did not reach the person: call instead (REM-55). */
@Injectable()
export class CallInstead {
  constructor(
    private readonly store: TextMessageStore,
    private readonly events: EventNotices,
  ) {}

  async ask(tx: Transaction, { id, caseId, dueOn }: NotReached, reason: TextReason): Promise<void> {
    if (!needsCall(reason)) return;
    for (const recipientId of await this.store.whoCanAct(tx, caseId))
      await this.events.tell(tx, {
        trigger: 'TEXT_NOT_DELIVERED',
        caseId,
        subjectId: id,
        recipientId,
        dueOn,
        data: { reason },
      });
  }
}
