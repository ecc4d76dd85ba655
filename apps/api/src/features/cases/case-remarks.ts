import { Injectable } from '@nestjs/common';
import type { CaseCommand } from '@qayidis/domain/cases';
import { Keyring } from '../../platform/crypto/index.js';
import { insertRows, type Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { CaseRemarkEntity } from './case-remark.entity.js';

export interface Remark {
  readonly kind: 'COMMENT' | 'LETTER';
  readonly text: string;
}

const placeOf = (id: string) => ({ table: 'case_remarks', column: 'text_cipher', rowId: id });

/** Typed text that comes with a command. It may say anything about a person, so it is sealed per case (E-15). */
@Injectable()
export class CaseRemarks {
  constructor(private readonly keyring: Keyring) {}

  /** @returns the ids, for the timeline */
  async store(
    tx: Transaction,
    caseId: string,
    command: CaseCommand,
    remarks: readonly Remark[],
  ): Promise<readonly string[]> {
    if (remarks.length === 0) return [];
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: caseId });
    const rows = remarks.map(({ kind, text }) => {
      const id = newId();
      const textCipher = key.seal(placeOf(id), text);
      return {
        id,
        caseId,
        command,
        kind,
        textCipher,
        writtenBy: tx.actor.userId,
        writtenAt: tx.now,
      };
    });
    await insertRows(tx, CaseRemarkEntity, rows);
    return rows.map(({ id }) => id);
  }

  /** The texts by id; empty once the case's key is destroyed. */
  async read(
    tx: Transaction,
    caseId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Remark>> {
    if (ids.length === 0) return new Map();
    const key = await this.keyring.existing(tx, { kind: 'CASE', id: caseId });
    if (key === undefined) return new Map();
    const rows = await tx.query<{ id: string; kind: Remark['kind']; text_cipher: string }>(
      'select id, kind, text_cipher from case_remarks where case_id = $1 and id = any($2::uuid[])',
      [caseId, ids],
    );
    return new Map(
      rows.map((row) => [
        row.id,
        { kind: row.kind, text: key.open(placeOf(row.id), row.text_cipher) },
      ]),
    );
  }
}
