import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseFacts } from '@qayidis/domain/cases';
import type { Transaction } from '../../platform/database/index.js';
import { type CaseEntity, type CaseFactsProvider, CaseFactsRegistry } from '../cases/public.js';
import type { ChecklistKind } from './checklist-kinds.js';

/** Which rows of the checklist are recorded, whatever their outcome: each outcome but DONE has a reason. */
@Injectable()
export class ChecklistFacts implements CaseFactsProvider, OnModuleInit {
  constructor(private readonly registry: CaseFactsRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async facts(tx: Transaction, of: CaseEntity): Promise<Partial<CaseFacts>> {
    const rows = await tx.query<{ kind: ChecklistKind }>(
      'select kind from checklist_entries where case_id = $1 and outcome is not null',
      [of.id],
    );
    const recorded = new Set(rows.map(({ kind }) => kind));
    return {
      checklist: { paymentsSettled: recorded.has('PAYMENTS_SETTLED') },
    };
  }
}
