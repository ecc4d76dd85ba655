import { Inject, Injectable } from '@nestjs/common';
import { type Keyring, STATE_KEYRING } from '../../platform/crypto/index.js';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { normalDocument, normalFin, searchPatternsOf } from '../persons/public.js';
import type { ReadmissionSearchResponse } from './dto/search-readmissions.request.js';
import { sameNumberSql } from './incoming-number.js';
import {
  READMISSION_ROW_SQL,
  READMISSION_ROWS_SQL,
  type ReadmissionRow,
  toReadmissionRow,
} from './readmission-row.js';

const MOST = 20;
const ONE_MORE = MOST + 1;

const SAME_NUMBER_SQL = sameNumberSql('r', '$4');
const FOUND = `select ${READMISSION_ROW_SQL} ${READMISSION_ROWS_SQL}
  where cardinality($1::text[]) > 0 and p.search_key ~ all ($1::text[])
     or p.fin_index = $2 or p.document_index = $3 or r.number = upper(btrim($4)) or ${SAME_NUMBER_SQL}
  order by r.received_on desc, r.id desc limit ${ONE_MORE}`;

/** Quick search in the register: a name in any spelling and order, as among the cases (RDM-16). */
@Injectable()
export class ReadmissionSearchQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(STATE_KEYRING) private readonly keyring: Keyring,
  ) {}

  search(actor: Actor, text: string): Promise<ReadmissionSearchResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'readmission.search', entity: 'readmission', entityId: null });
        const rows = await this.find(tx, text);
        const items = rows.slice(0, MOST).map((row) => toReadmissionRow(tx, row));
        return { items, more: rows.length > MOST };
      },
      { readOnly: true },
    );
  }

  private find(tx: Transaction, text: string): Promise<ReadmissionRow[]> {
    const index = (kind: 'FIN' | 'DOCUMENT', normal: string | null) =>
      normal === null ? null : this.keyring.blindIndex(kind, normal);
    return tx.query<ReadmissionRow>(FOUND, [
      // A name has no digit; the letters of a number would find names.
      /\d/.test(text) ? [] : searchPatternsOf(text),
      index('FIN', normalFin(text)),
      index('DOCUMENT', normalDocument(text)),
      text,
    ]);
  }
}
