import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import { PaymentChecksQueries } from '../checklists/public.js';
import { ItemsQueries } from '../items/public.js';
import type { OfficeQueue } from './office-queue.js';

/** What finance has to settle and to say, and what will come to it next (decisions.md D-40). */
@Injectable()
export class FinanceQueues {
  constructor(
    private readonly items: ItemsQueries,
    private readonly checks: PaymentChecksQueries,
  ) {}

  async of(tx: Transaction): Promise<OfficeQueue[]> {
    return [
      {
        kind: 'ITEMS_TO_SETTLE',
        path: '/items?state=VERIFIED&sort=verified',
        count: await this.items.count(tx, { state: ['VERIFIED'] }),
      },
      {
        kind: 'PAYMENTS_TO_CONFIRM',
        path: '/payments?show=OPEN',
        count: await this.checks.waiting(tx),
      },
      {
        kind: 'ITEMS_DELIVERED',
        path: '/items?state=DELIVERED&sort=delivered',
        count: await this.items.count(tx, { state: ['DELIVERED'] }),
      },
    ];
  }
}
