import { Injectable } from '@nestjs/common';
import { addDays } from '@qayidis/domain/kernel';
import { AuditEntriesQueries } from '../../platform/audit/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { OutboxQueries } from '../../platform/mail/index.js';
import { HolidaysQueries } from '../holidays/public.js';
import { UsersQueries } from '../users/public.js';
import type { OfficeQueue } from './office-queue.js';

const WEEK = 7;

/** Invitations that nobody took up, letters that did not leave, attempts that were refused. */
@Injectable()
export class AdministratorQueues {
  constructor(
    private readonly users: UsersQueries,
    private readonly outbox: OutboxQueries,
    private readonly audit: AuditEntriesQueries,
    private readonly holidays: HolidaysQueries,
  ) {}

  async of(tx: Transaction): Promise<OfficeQueue[]> {
    const from = addDays(tx.today, -WEEK);
    const days = await this.holidays.toConfirm(tx);
    return [
      {
        kind: 'MAILS_FAILED',
        path: '/outbox?state=EXPIRED,FAILED',
        count: await this.outbox.count(tx, ['EXPIRED', 'FAILED']),
      },
      {
        kind: 'ACCOUNTS_INVITED',
        path: '/users?status=INVITED',
        count: await this.users.count(tx, 'INVITED'),
      },
      {
        kind: 'MAILS_WAITING',
        path: '/outbox?state=QUEUED,SENDING',
        count: await this.outbox.count(tx, ['QUEUED', 'SENDING']),
      },
      {
        kind: 'DAYS_TO_CONFIRM',
        path: `/holidays?country=AZ&year=${days?.year ?? tx.today.slice(0, 4)}`,
        count: days?.count ?? 0,
      },
      {
        kind: 'REFUSED_ATTEMPTS',
        path: `/audit?outcome=DENIED&from=${from}`,
        count: await this.audit.count(tx, { outcome: 'DENIED', from }),
      },
    ];
  }
}
