import { Injectable } from '@nestjs/common';
import { holderOf } from '@qayidis/domain/readmission';
import type { SubjectKey } from '../../platform/crypto/index.js';
import { type Transaction, updateGuarded } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { profileById, type StoredProfile } from './agreement-profiles.js';
import { ReadmissionEntity } from './readmission.entity.js';
import { ReadmissionPersons } from './readmission-persons.js';

export interface LoadedReadmission {
  readonly row: ReadmissionEntity;
  readonly profile: StoredProfile;
  readonly key: SubjectKey;
}

export type ReadmissionChanges = Partial<
  Omit<ReadmissionEntity, 'id' | 'number' | 'version' | 'createdAt' | 'updatedAt'>
>;

/** Loading and changing a request under guard. */
@Injectable()
export class ReadmissionStore {
  constructor(private readonly persons: ReadmissionPersons) {}

  /** @throws ProblemError NOT_FOUND, VERSION_STALE */
  async load(tx: Transaction, id: string, version: number): Promise<LoadedReadmission> {
    await tx.query('select 1 from readmissions where id = $1 for update', [id]);
    const row = await tx.em.findOneBy(ReadmissionEntity, { id });
    if (row === null) throw new ProblemError('NOT_FOUND');
    if (row.version !== version) throw stale(row, version);
    const profile = await profileById(tx, row.profileId);
    return { row, profile, key: await this.persons.keyOf(tx, row.personId) };
  }

  /** Writes what changed, and with whom the request waits from now on. */
  async change(
    tx: Transaction,
    row: ReadmissionEntity,
    changes: ReadmissionChanges,
  ): Promise<void> {
    const next = { ...row, ...changes };
    const holder = holderOf(next.state, next.replyState);
    if (!(await updateGuarded(tx, ReadmissionEntity, row, { ...changes, holder })))
      throw stale(row, row.version);
  }
}

const stale = ({ id, version, state, number }: ReadmissionEntity, sentVersion: number) =>
  new ProblemError('VERSION_STALE', { sentVersion, current: { id, version, state, number } });
