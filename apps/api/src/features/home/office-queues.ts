import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import { totalOf } from '../../platform/http/index.js';
import { AdministratorQueues } from './administrator-queues.js';
import type { OfficeQueueResponse } from './dto/home.response.js';
import { FinanceQueues } from './finance-queues.js';
import type { OfficeQueue } from './office-queue.js';
import { OfficerQueues } from './officer-queues.js';
import { ReadmissionQueues } from './readmission-queues.js';

/** The queues of those who do not lead cases; for everybody else there are none. */
@Injectable()
export class OfficeQueues {
  constructor(
    private readonly finance: FinanceQueues,
    private readonly officer: OfficerQueues,
    private readonly administrator: AdministratorQueues,
    private readonly readmission: ReadmissionQueues,
  ) {}

  async of(tx: Transaction): Promise<OfficeQueueResponse[]> {
    const queues = await this.queuesOf(tx);
    return queues.map(({ kind, path, count }) => ({ kind, path, total: totalOf(count) }));
  }

  private queuesOf(tx: Transaction): Promise<OfficeQueue[]> {
    const { role } = tx.actor;
    switch (role) {
      case 'FINANCE':
        return this.finance.of(tx);
      case 'DPO':
        return this.officer.of(tx);
      case 'ADMIN':
        return this.administrator.of(tx);
      case 'SMS_REGISTRY':
      case 'SMS_READMISSION':
      case 'SMS_HEAD':
        return this.readmission.of(tx, role);
      default:
        return Promise.resolve([]);
    }
  }
}
