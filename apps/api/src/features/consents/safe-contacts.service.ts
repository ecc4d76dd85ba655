import { Injectable } from '@nestjs/common';
import { Keyring, type SubjectKey } from '../../platform/crypto/index.js';
import {
  type Actor,
  lastChange,
  namesGiven,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { CaseStore } from '../cases/public.js';
import type { SafeContactRequest } from './dto/safe-contact.request.js';
import type { SafeContactResponse } from './dto/safe-contact.response.js';
import { isMember } from './membership.js';
import { SafeContactEntity } from './safe-contact.entity.js';

const placeOf = (rowId: string) => ({ table: 'safe_contacts', column: 'details_cipher', rowId });

/** How each person of a case may be reached without harm (decisions.md D-07). */
@Injectable()
export class SafeContacts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseStore,
    private readonly keyring: Keyring,
  ) {}

  /** @throws ProblemError NOT_FOUND outside one's cases. */
  list(actor: Actor, caseId: string): Promise<SafeContactResponse[]> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const [found] = await tx.query('select 1 from cases where id = $1', [caseId]);
        if (found === undefined) throw new ProblemError('NOT_FOUND');
        tx.audit({ action: 'safe-contact.read', entity: 'case', entityId: caseId, caseId });
        const rows = await tx.em.find(SafeContactEntity, { where: { caseId } });
        const key = await this.keyring.existing(tx, { kind: 'CASE', id: caseId });
        return rows.map((row) => toSafeContact(row, key));
      },
      { readOnly: true },
    );
  }

  /**
   * What the person says now replaces what was said before.
   * @param version 0 where nothing was recorded yet
   */
  update(
    actor: Actor,
    [caseId, personId]: readonly [string, string],
    version: number,
    body: SafeContactRequest,
  ): Promise<SafeContactResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.cases.loadForChange(tx, caseId, 'SAFE_CONTACT');
      if (!(await isMember(tx, caseId, personId))) throw new ProblemError('NOT_FOUND');
      const key = await this.keyring.subject(tx, { kind: 'CASE', id: caseId });
      const { details, ...fields } = body;
      const detailsCipher = details === null ? null : key.seal(placeOf(personId), details);
      await write(tx, { ...fields, caseId, personId, detailsCipher }, version, key);
      tx.event({ caseId, kind: 'safe-contact.update' });
      tx.audit({
        action: 'safe-contact.update',
        entity: 'person',
        entityId: personId,
        caseId,
        fields: namesGiven(body),
      });
      const row = await tx.em.findOneByOrFail(SafeContactEntity, { personId });
      return toSafeContact(row, key);
    });
  }
}

type Row = Omit<SafeContactEntity, 'version' | 'createdAt' | 'updatedAt'>;

async function write(tx: Transaction, row: Row, version: number, key: SubjectKey): Promise<void> {
  const current = await tx.em.findOneBy(SafeContactEntity, { personId: row.personId });
  if ((current?.version ?? 0) !== version)
    throw new ProblemError('VERSION_STALE', {
      sentVersion: version,
      current: {
        ...(current === null ? { version: 0 } : toSafeContact(current, key)),
        changed: await lastChange(tx, row.personId, ['safe-contact.update']),
      },
    });
  await tx.query(
    `insert into safe_contacts (person_id, case_id, channels, hour_from, hour_to, read_by_others, language, details_cipher)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (person_id) do update set case_id = excluded.case_id, channels = excluded.channels,
       hour_from = excluded.hour_from, hour_to = excluded.hour_to, read_by_others = excluded.read_by_others,
       language = excluded.language, details_cipher = excluded.details_cipher,
       version = safe_contacts.version + 1, updated_at = app.now()`,
    [
      row.personId,
      row.caseId,
      row.channels,
      row.hourFrom,
      row.hourTo,
      row.readByOthers,
      row.language,
      row.detailsCipher,
    ],
  );
}

const toSafeContact = (
  row: SafeContactEntity,
  key: SubjectKey | undefined,
): SafeContactResponse => ({
  personId: row.personId,
  channels: row.channels,
  hourFrom: row.hourFrom,
  hourTo: row.hourTo,
  readByOthers: row.readByOthers,
  language: row.language,
  details:
    row.detailsCipher === null || key === undefined
      ? null
      : key.open(placeOf(row.personId), row.detailsCipher),
  version: row.version,
});
