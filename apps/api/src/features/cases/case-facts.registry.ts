import { Injectable } from '@nestjs/common';
import type { CaseFacts } from '@qayidis/domain/cases';
import type { Transaction } from '../../platform/database/index.js';
import type { CaseEntity } from './case.entity.js';

/** What one feature knows about a case: a part of the machine's facts. */
export interface CaseFactsProvider {
  /** Asked once per command and per case page: one query, please. */
  facts(tx: Transaction, of: CaseEntity): Promise<Partial<CaseFacts>>;
}

/** Follows a change of the facts of a case, in its transaction. */
export type CaseFactsListener = (tx: Transaction, caseId: string) => Promise<void>;

/** Features register here in `onModuleInit`; what nobody provides stays as `blankCaseFacts` has it. */
@Injectable()
export class CaseFactsRegistry {
  private readonly providers: CaseFactsProvider[] = [];

  private readonly listeners: CaseFactsListener[] = [];

  register(provider: CaseFactsProvider): void {
    this.providers.push(provider);
  }

  /** Has something follow when case, return, household, members or their persons are put right. */
  onChange(listener: CaseFactsListener): void {
    this.listeners.push(listener);
  }

  async changed(tx: Transaction, caseId: string): Promise<void> {
    for (const listener of this.listeners) await listener(tx, caseId);
  }

  /** Later providers win where two know the same fact. */
  async gather(tx: Transaction, of: CaseEntity, base: CaseFacts): Promise<CaseFacts> {
    let facts = base;
    // One after the other: a transaction is one connection.
    for (const provider of this.providers) facts = { ...facts, ...(await provider.facts(tx, of)) };
    return facts;
  }
}
