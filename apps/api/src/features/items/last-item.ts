import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FINISHED_ITEM_STATES } from '@qayidis/domain/cases';
import { PENDING_PLAN_STATES } from '@qayidis/domain/plans';
import { asSystem, type Transaction } from '../../platform/database/index.js';
import { CaseCommands, CaseEffects } from '../cases/public.js';
import { IS_IN_FORCE } from './item-rows.js';

/** When nothing is left to deliver, the system moves the case on to follow-up (reintegration.md 3 row 16; D-37). */
@Injectable()
export class LastItem implements OnModuleInit {
  constructor(
    private readonly effects: CaseEffects,
    private readonly commands: CaseCommands,
  ) {}

  /** An amendment that goes away or takes effect can also be what was waited for. */
  onModuleInit(): void {
    this.effects.register('DISCARD_PLAN_VERSION', (tx, { after }) => this.moveOn(tx, after.id));
    this.effects.register('ACTIVATE_PLAN_VERSION', (tx, { after }) => this.moveOn(tx, after.id));
  }

  /** Nothing where something is left; the machine's own guards decide once more. */
  async moveOn(tx: Transaction, caseId: string): Promise<void> {
    const [row] = await tx.query<{ finished: boolean }>(
      `select c.state = 'ASSISTANCE'
          and exists (select 1 from plan_items i where i.case_id = c.id and ${IS_IN_FORCE})
          and not exists (select 1 from plan_items i where i.case_id = c.id and ${IS_IN_FORCE}
            and i.state <> all($2::text[]))
          and not exists (select 1 from plans w where w.case_id = c.id and w.state = any($3::text[])) as finished
        from cases c where c.id = $1`,
      [caseId, FINISHED_ITEM_STATES, PENDING_PLAN_STATES],
    );
    if (row?.finished) await this.commands.execute(asSystem(tx), caseId, null, 'ALL_DELIVERED');
  }
}
