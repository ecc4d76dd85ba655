import { Injectable } from '@nestjs/common';
import { type ImportAction, importActions } from '@qayidis/domain/import';
import { type Transaction, updateGuarded } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { ImportEntity } from './import.entity.js';

type Changes = Partial<Omit<ImportEntity, 'id' | 'version' | 'updatedAt'>>;

const COUNTS = `update imports set counts = (
    select jsonb_build_object(
      'rows', count(*) filter (where p), 'members', count(*) filter (where not p),
      'ready', count(*) filter (where p and status = 'READY' and not look),
      'check', count(*) filter (where p and (status = 'CHECK' or status = 'READY' and look)),
      'refused', count(*) filter (where p and status = 'REFUSED'),
      'suspected', count(*) filter (where p and matching = 'SUSPECTED'),
      'secondReturns', count(*) filter (where p and matching = 'SECOND_RETURN'),
      'repeated', count(*) filter (where p and matching = 'REPEATED'),
      'known', count(*) filter (where p and matching = 'KNOWN'),
      'undecided', count(*) filter (where p and decision is null),
      'toCreate', count(*) filter (where p and decision in ('IMPORT', 'SECOND_RETURN')),
      'membersToCreate', count(*) filter (where not p and status <> 'REFUSED' and principal_decision in ('IMPORT', 'SECOND_RETURN')),
      'generalTypes', count(*) filter (where p and 'RETURN_TYPE_GENERAL' = any(problem_codes)),
      'created', count(*) filter (where p and outcome = 'CREATED'),
      'linked', count(*) filter (where p and outcome = 'LINKED'),
      'skipped', count(*) filter (where p and outcome = 'SKIPPED'),
      'membersCreated', count(*) filter (where not p and outcome = 'CREATED'))
      from (select r.*, r.kind = 'PRINCIPAL' as p, r.matching <> 'NONE' and r.decision is null as look, case when r.kind = 'MEMBER' then (select o.decision from import_rows o
                where o.import_id = r.import_id and o.kind = 'PRINCIPAL' and o.row_number = r.principal_row) end as principal_decision
              from import_rows r where r.import_id = $1) r)
  where id = $1`;

/** Loading and changing an import under guard. */
@Injectable()
export class ImportStore {
  /** @throws ProblemError NOT_FOUND outside one's programme. */
  async load(tx: Transaction, id: string): Promise<ImportEntity> {
    const found = await tx.em.findOneBy(ImportEntity, { id });
    if (found === null) throw new ProblemError('NOT_FOUND');
    return found;
  }

  /**
   * The import, locked, if the action is open and the version is the one that was seen.
   * @throws ProblemError NOT_FOUND, TRANSITION_NOT_ALLOWED with what is possible, VERSION_STALE
   */
  async loadFor(
    tx: Transaction,
    id: string,
    action: ImportAction,
    version: number | null,
  ): Promise<ImportEntity> {
    await tx.query('select 1 from imports where id = $1 for update', [id]);
    const found = await this.load(tx, id);
    const allowedActions = importActions(found.state);
    if (!allowedActions.includes(action))
      throw new ProblemError('TRANSITION_NOT_ALLOWED', {
        params: { state: found.state },
        allowedActions,
      });
    if (version !== null && found.version !== version)
      throw new ProblemError('VERSION_STALE', {
        sentVersion: version,
        current: { id, version: found.version, state: found.state },
      });
    return found;
  }

  async change(tx: Transaction, row: ImportEntity, changes: Changes): Promise<ImportEntity> {
    if (!(await updateGuarded(tx, ImportEntity, row, changes)))
      throw new ProblemError('VERSION_STALE', {
        sentVersion: row.version,
        current: { id: row.id, version: row.version + 1 },
      });
    return Object.assign(new ImportEntity(), row, changes, { version: row.version + 1 });
  }

  /** Figures of the import, written where they are read often and change seldom. */
  async recount(tx: Transaction, id: string): Promise<void> {
    await tx.query(COUNTS, [id]);
  }
}
