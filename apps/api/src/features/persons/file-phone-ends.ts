import { Injectable } from '@nestjs/common';
import { Keyring } from '../../platform/crypto/index.js';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';
import { Planned, type PlannedTask } from '../../platform/jobs/index.js';
import { phoneEnd } from './identifiers.js';
import { PersonOpener } from './person-opener.js';

const EVERY_DAY = 24 * 60 * 60 * 1000;
const CHUNK = 500;

const UNFILED = `select id, phone_cipher as "phoneCipher" from persons
  where phone_cipher is not null and phone_end_index is null and ($1::uuid is null or id > $1) order by id limit $2`;
const FILE = `update persons p set phone_end_index = decode(x.index, 'hex')
  from jsonb_to_recordset($1::jsonb) as x(id uuid, index text) where p.id = x.id`;

/** Telephones from before their ends were filed (migration 0262). */
@Injectable()
@Planned({ name: 'persons.file-phone-ends', everyMs: EVERY_DAY })
export class FilePhoneEnds implements PlannedTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keyring: Keyring,
    private readonly opener: PersonOpener,
  ) {}

  async tick(requestId: string): Promise<void> {
    let after: string | null = null;
    do after = await this.chunk(requestId, after);
    while (after !== null);
  }

  /** @returns the last one that was looked at; null at the end */
  private chunk(requestId: string, after: string | null): Promise<string | null> {
    return this.unitOfWork.run(systemActor(requestId), async (tx) => {
      const rows = await tx.query<{ id: string; phoneCipher: string }>(UNFILED, [after, CHUNK]);
      const phones = await this.opener.phones(tx, rows);
      const filed = [...phones].flatMap(([id, phone]) => {
        const end = phoneEnd(phone);
        if (end === null) return [];
        return [{ id, index: this.keyring.blindIndex('PHONE_END', end).toString('hex') }];
      });
      await tx.query(FILE, [JSON.stringify(filed)]);
      return rows.length === CHUNK ? (rows.at(-1)?.id ?? null) : null;
    });
  }
}
