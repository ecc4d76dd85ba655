import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseFacts } from '@qayidis/domain/cases';
import type { Transaction } from '../../platform/database/index.js';
import { type CaseEntity, type CaseFactsProvider, CaseFactsRegistry } from '../cases/public.js';
import type { ChecklistKind } from './checklist-kinds.js';
import { NOTHING_OPEN_SQL } from './open-money.js';

/**
 * Which rows of the checklist are recorded, whatever their outcome: each outcome but DONE has a reason. What was said
 * of the payments holds while no money is open: a later item opens the question anew.
 */
@Injectable()
export class ChecklistFacts implements CaseFactsProvider, OnModuleInit {
  constructor(private readonly registry: CaseFactsRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async facts(tx: Transaction, of: CaseEntity): Promise<Partial<CaseFacts>> {
    const rows = await tx.query<{ kind: ChecklistKind }>(
      `select e.kind from checklist_entries e join cases c on c.id = e.case_id
        where e.case_id = $1 and e.outcome is not null and ${NOTHING_OPEN_SQL}`,
      [of.id],
    );
    const recorded = new Set(rows.map(({ kind }) => kind));
    return {
      checklist: { paymentsSettled: recorded.has('PAYMENTS_SETTLED') },
    };
  }
}
