import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays } from '@qayidis/domain/kernel';
import type { Transaction } from '../../platform/database/index.js';
import { type CaseEffectContext, CaseEffects } from '../cases/public.js';
import { parametersOf } from '../parameters/public.js';
import { Tasks } from '../tasks/public.js';
import type { ChecklistKind } from './checklist-kinds.js';

const KIND: ChecklistKind = 'PAYMENTS_SETTLED';

/** The task beside a row of the checklist; recording the row settles it. */
export const CHECKLIST_TASK = 'CHECKLIST';

/** Asks for the payments to be settled, so long after the last delivery, with a task. */
@Injectable()
export class ExpectedEntries implements OnModuleInit {
  constructor(
    private readonly effects: CaseEffects,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.effects.register('ACTIVATE_FOLLOW_UP', (tx, context) => this.expect(tx, context));
  }

  private async expect(tx: Transaction, { after }: CaseEffectContext): Promise<void> {
    const { SETTLE_PAYMENTS_WITHIN } = await parametersOf(tx, after.programmeId);
    const dueOn = addDays(tx.today, SETTLE_PAYMENTS_WITHIN.value);
    const made = await tx.query(
      `insert into checklist_entries (case_id, kind, due_on) values ($1, $2, $3)
        on conflict (case_id, kind) do nothing returning kind`,
      [after.id, KIND, dueOn],
    );
    // What stands already, recorded or not, is not asked for a second time.
    if (made.length === 0) return;
    await this.tasks.create(tx, {
      kind: CHECKLIST_TASK,
      programmeId: after.programmeId,
      caseId: after.id,
      assigneeRole: 'COORDINATOR',
      params: { checklist: KIND },
      dueOn,
    });
  }
}
