import { Injectable } from '@nestjs/common';
import type { ItemCommand, ItemEffect } from '@qayidis/domain/plans';
import type { Transaction } from '../../platform/database/index.js';
import type { CaseEntity } from '../cases/public.js';
import { Deadlines } from '../deadlines/public.js';
import { Commitments } from '../plans/public.js';
import { Tasks } from '../tasks/public.js';
import { ItemDeliveries } from './item-deliveries.js';

interface Happened {
  readonly of: CaseEntity;
  readonly itemId: string;
  readonly command: ItemCommand;
}

/** What the machine of an item orders: clock, notices, money. */
@Injectable()
export class ItemEffects {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly commitments: Commitments,
    private readonly tasks: Tasks,
    private readonly deliveries: ItemDeliveries,
  ) {}

  async carryOut(tx: Transaction, effects: readonly ItemEffect[], what: Happened): Promise<void> {
    for (const effect of effects) await this.one(tx, effect, what);
    // The programme's money is bound when somebody else has agreed to the help (decisions.md D-14).
    if (what.command === 'APPROVE_IMMEDIATE_HELP')
      await this.commitments.bind(tx, what.of, what.itemId);
    if (what.command === 'DELIVER') await this.deliveries.delivered(tx, what.of);
    await this.tasks.settle(tx, what.of.id, 'ITEM_NOTICE', { role: tx.actor.role });
    await this.deadlines.refreshNext(tx, what.of.id);
  }

  private one(tx: Transaction, effect: ItemEffect, what: Happened): Promise<void> {
    const { of, itemId } = what;
    if (effect === 'START_APPROVAL_CLOCK') return this.startClock(tx, of);
    if (effect === 'STOP_APPROVAL_CLOCK') return this.stopClock(tx, of.id);
    if (effect === 'NOTIFY_COORDINATOR') return this.notify(tx, 'COORDINATOR', what);
    if (effect === 'NOTIFY_MENTOR') return this.notify(tx, 'MENTOR', what);
    return this.commitments.release(tx, of, itemId);
  }

  /** The clock runs for the help that waits longest. */
  private async startClock(tx: Transaction, of: CaseEntity): Promise<void> {
    const [open] = await tx.query(
      `select 1 from deadlines where case_id = $1 and kind = 'IMMEDIATE_HELP_APPROVAL'
        and state in ('OPEN', 'PAUSED')`,
      [of.id],
    );
    if (open === undefined) await this.deadlines.start(tx, of, 'IMMEDIATE_HELP_APPROVAL');
  }

  private async stopClock(tx: Transaction, caseId: string): Promise<void> {
    const [waiting] = await tx.query(
      "select 1 from plan_items where case_id = $1 and immediate and approval = 'PENDING'",
      [caseId],
    );
    if (waiting === undefined) await this.deadlines.stop(tx, caseId, 'IMMEDIATE_HELP_APPROVAL');
  }

  private async notify(
    tx: Transaction,
    role: 'COORDINATOR' | 'MENTOR',
    { of, itemId, command }: Happened,
  ): Promise<void> {
    if (role === tx.actor.role) return;
    if (role === 'MENTOR' && of.mentorId === null) return;
    await this.tasks.createOnce(tx, {
      kind: 'ITEM_NOTICE',
      programmeId: of.programmeId,
      caseId: of.id,
      assigneeRole: role,
      assigneeId: role === 'MENTOR' ? of.mentorId : null,
      params: { command, itemId },
    });
  }
}
