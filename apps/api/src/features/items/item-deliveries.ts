import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import type { CaseEntity } from '../cases/public.js';

/** Follows a delivery, in its transaction. */
export type DeliveryListener = (tx: Transaction, of: CaseEntity) => Promise<void>;

/** Features that begin something with a delivery register here in `onModuleInit`. */
@Injectable()
export class ItemDeliveries {
  private readonly listeners: DeliveryListener[] = [];

  onDelivered(listener: DeliveryListener): void {
    this.listeners.push(listener);
  }

  async delivered(tx: Transaction, of: CaseEntity): Promise<void> {
    for (const listener of this.listeners) await listener(tx, of);
  }
}
