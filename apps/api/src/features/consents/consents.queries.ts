import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { ConsentEntity } from './consent.entity.js';
import { ledgerStates, toConsent } from './consent-ledger.js';
import type { ConsentLedgerResponse } from './dto/consent.response.js';

/** The consent ledger of a case. */
@Injectable()
export class ConsentsQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws ProblemError NOT_FOUND outside one's cases. */
  ledger(actor: Actor, caseId: string): Promise<ConsentLedgerResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const [found] = await tx.query('select 1 from cases where id = $1', [caseId]);
        if (found === undefined) throw new ProblemError('NOT_FOUND');
        tx.audit({ action: 'consent.read', entity: 'case', entityId: caseId, caseId });
        const rows = await this.rowsOf(tx, caseId);
        return { states: ledgerStates(rows, tx.today), records: rows.map(toConsent) };
      },
      { readOnly: true },
    );
  }

  /** Records of a case, newest first. */
  rowsOf(tx: Transaction, caseId: string): Promise<ConsentEntity[]> {
    return tx.em.find(ConsentEntity, {
      where: { caseId },
      order: { givenOn: 'DESC', createdAt: 'DESC', id: 'DESC' },
    });
  }
}
