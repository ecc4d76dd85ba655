import { Injectable } from '@nestjs/common';
import type { ReminderChannel, ReminderTrigger } from '@qayidis/domain/reminders';
import type { Transaction } from '../../platform/database/index.js';

/** Ways beside the inbox, which the engine serves itself. */
export type DeliveryChannel = Exclude<ReminderChannel, 'IN_APP'>;

/** Something that was told just now: once, in the transaction in which a delivery may enqueue its own job. */
export interface ToldReminder {
  readonly occurrenceId: string;
  /** Null for a returnee, who has no inbox. */
  readonly noticeId: string | null;
  readonly trigger: ReminderTrigger;
  /** An account, or a person where the channel is TEXT. */
  readonly recipientId: string;
  readonly caseId: string | null;
  readonly urgent: boolean;
  readonly channels: readonly ReminderChannel[];
}

export interface NoticeDelivery {
  readonly channel: DeliveryChannel;
  /** ALL: called for everything that is told, because it chooses itself what it carries. */
  readonly asks?: 'ALL';
  /** Called for what has its channel among the channels of its step. A fault undoes and repeats the telling. */
  deliver(tx: Transaction, told: readonly ToldReminder[]): Promise<void>;
}

/** Who carries what the inbox shows to other places. Features register in `onModuleInit`. */
@Injectable()
export class NoticeDeliveries {
  private readonly deliveries: NoticeDelivery[] = [];

  register(delivery: NoticeDelivery): void {
    this.deliveries.push(delivery);
  }

  serves(channel: DeliveryChannel): boolean {
    return this.deliveries.some((delivery) => delivery.channel === channel);
  }

  async carry(tx: Transaction, told: readonly ToldReminder[]): Promise<void> {
    for (const delivery of this.deliveries) {
      const asked = told.filter(
        ({ channels }) => delivery.asks === 'ALL' || channels.includes(delivery.channel),
      );
      if (asked.length > 0) await delivery.deliver(tx, asked);
    }
  }
}
