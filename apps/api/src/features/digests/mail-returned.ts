import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import { MailFaults } from '../../platform/mail/index.js';
import { CaseEffects } from '../cases/public.js';
import { EventNotices } from '../reminders/public.js';

/** The reader, and who can act: their coordinators, or the administrators where there is none. */
const CONCERNED = `with reader as (select id, programme_id from users where id = $1),
  coordinators as (
    select u.id from users u join reader r on r.programme_id = u.programme_id
     where u.role = 'COORDINATOR' and u.status = 'ACTIVE' and u.id <> r.id)
  select id from reader
  union select id from coordinators
  union select u.id from users u
    where u.role = 'ADMIN' and u.status = 'ACTIVE' and not exists (select 1 from coordinators)`;

const DOES_NOT_WORK = 'select 1 from mail_faults where recipient_id = $1';

/** Says whose letters do not arrive, to those who can act: on refusal, and when a case is given to such a mentor (DIG-09). */
@Injectable()
export class MailReturned implements OnModuleInit {
  constructor(
    private readonly faults: MailFaults,
    private readonly effects: CaseEffects,
    private readonly events: EventNotices,
  ) {}

  onModuleInit(): void {
    this.faults.onRefused((tx, recipientId) => this.tellOf(tx, recipientId));
    this.effects.register('ASSIGN_MENTOR', (tx, { before, after }) =>
      before.mentorId === after.mentorId || after.mentorId === null
        ? Promise.resolve()
        : this.warnWhoAssigns(tx, after.id, after.mentorId),
    );
  }

  private async tellOf(tx: Transaction, readerId: string): Promise<void> {
    const concerned = await tx.query<{ id: string }>(CONCERNED, [readerId]);
    for (const { id: recipientId } of concerned)
      await this.events.tell(tx, {
        trigger: 'MAIL_RETURNED',
        caseId: null,
        subjectId: readerId,
        recipientId,
      });
  }

  /** Once a day for each mentor, however many cases are given. */
  private async warnWhoAssigns(tx: Transaction, caseId: string, mentorId: string): Promise<void> {
    const { userId } = tx.actor;
    if (userId === null || userId === mentorId) return;
    const faults = await tx.query(DOES_NOT_WORK, [mentorId]);
    if (faults.length === 0) return;
    await this.events.tell(tx, {
      trigger: 'NO_ADDRESS',
      caseId,
      subjectId: mentorId,
      recipientId: userId,
      toActor: true,
    });
  }
}
