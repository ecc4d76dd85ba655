import { Injectable } from '@nestjs/common';
import { addDays } from '@qayidis/domain/kernel';
import { AuditEntriesQueries } from '../../platform/audit/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { ProvisionalConsentsQueries } from '../consents/public.js';
import { ErasuresQueries } from '../erasures/public.js';
import type { OfficeQueue } from './office-queue.js';

const WEEK = 7;

/** Whose time is over, which papers are late, who was refused (reintegration.md 3.1, 10.3). */
@Injectable()
export class OfficerQueues {
  constructor(
    private readonly erasures: ErasuresQueries,
    private readonly consents: ProvisionalConsentsQueries,
    private readonly audit: AuditEntriesQueries,
  ) {}

  async of(tx: Transaction): Promise<OfficeQueue[]> {
    const from = addDays(tx.today, -WEEK);
    const refused = { outcome: 'DENIED', from };
    return [
      {
        kind: 'RETENTION_OVER',
        path: '/erasures?show=DUE',
        count: await this.erasures.count(tx, 'DUE'),
      },
      {
        kind: 'CONSENT_PAPERS_LATE',
        path: '/provisional-consents?overdue=true',
        count: await this.consents.count(tx, true),
      },
      {
        kind: 'RETENTION_NEAR',
        path: '/erasures?show=NEAR',
        count: await this.erasures.count(tx, 'NEAR'),
      },
      {
        kind: 'LEGAL_HOLDS',
        path: '/erasures?show=HELD',
        count: await this.erasures.count(tx, 'HELD'),
      },
      {
        kind: 'REFUSED_ATTEMPTS',
        path: `/audit?outcome=DENIED&from=${from}`,
        count: await this.audit.count(tx, refused),
      },
    ];
  }
}
