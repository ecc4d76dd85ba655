import { Injectable, type OnModuleInit } from '@nestjs/common';
import { consentOpens } from '@qayidis/domain/assessments';
import type { CaseFacts } from '@qayidis/domain/cases';
import type { Transaction } from '../../platform/database/index.js';
import { type CaseEntity, type CaseFactsProvider, CaseFactsRegistry } from '../cases/public.js';
import { recordsOf } from './consent-ledger.js';
import { ConsentsQueries } from './consents.queries.js';

/** Whether the principal's consent opens case work, and sharing with a receiver. */
@Injectable()
export class ConsentFacts implements CaseFactsProvider, OnModuleInit {
  constructor(
    private readonly registry: CaseFactsRegistry,
    private readonly queries: ConsentsQueries,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async facts(tx: Transaction, of: CaseEntity): Promise<Partial<CaseFacts>> {
    const records = recordsOf(await this.queries.rowsOf(tx, of.id), of.principalId);
    const shares = new Set(records.map(({ receiverId }) => receiverId));
    return {
      consent: {
        p1: consentOpens(records, 'P1_CASE_WORK', tx.today),
        p3: [...shares].some((receiver) =>
          consentOpens(records, 'P3_PROVIDER', tx.today, receiver),
        ),
      },
    };
  }
}
