import { Injectable } from '@nestjs/common';
import type { CaseFacts } from '@qayidis/domain/cases';
import type { Transaction } from '../../platform/database/index.js';
import type { CaseEntity } from './case.entity.js';

/** What one feature knows about a case: a part of the machine's facts. */
export interface CaseFactsProvider {
  /** Asked once per command and per case page: one query, please. */
  facts(tx: Transaction, of: CaseEntity): Promise<Partial<CaseFacts>>;
}

/** Features register here in `onModuleInit`; what nobody provides stays as `blankCaseFacts` has it. */
@Injectable()
export class CaseFactsRegistry {
  private readonly providers: CaseFactsProvider[] = [];

  register(provider: CaseFactsProvider): void {
    this.providers.push(provider);
  }

  /** Later providers win where two know the same fact. */
  async gather(tx: Transaction, of: CaseEntity, base: CaseFacts): Promise<CaseFacts> {
    let facts = base;
    // One after the other: a transaction is one connection.
    for (const provider of this.providers) facts = { ...facts, ...(await provider.facts(tx, of)) };
    return facts;
  }
}
