import { Injectable } from '@nestjs/common';
import {
  type CaseRole,
  type CaseState,
  type FileChange,
  isFileOpenFor,
  possibleCommands,
} from '@qayidis/domain/cases';
import { type Transaction, updateGuarded } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { caseScope } from './case-scope.js';
import { CaseEntity } from './case.entity.js';

type CaseChanges = Partial<Omit<CaseEntity, 'id' | 'number' | 'version' | 'updatedAt'>>;

/**
 * Who wrote the row as it is: an event of its transaction has its very time. The name shows to whom row-level security
 * shows the account; the system is no person.
 */
const CHANGED = `
  select t.at, u.name from cases c
    join timeline_events t on t.case_id = c.id and t.at = c.updated_at and t.actor_id is not null
    left join users u on u.id = t.actor_id
   where c.id = $1 order by t.id desc limit 1`;

/** Loading and changing the row of a case under guard. Nobody else writes `cases`. */
@Injectable()
export class CaseStore {
  /**
   * The case, locked until the transaction ends.
   * @param version the one that the caller saw; null for the system, which sees the newest
   * @throws ProblemError NOT_FOUND outside one's scope, VERSION_STALE with both versions
   */
  async loadForUpdate(tx: Transaction, id: string, version: number | null): Promise<CaseEntity> {
    const scope = caseScope(tx.actor, 1);
    const [found] = await tx.query<{ id: string }>(
      `select c.id from cases c where ${scope.conditionSql} and c.id = $2 for update`,
      [scope.parameter, id],
    );
    if (found === undefined) throw new ProblemError('NOT_FOUND');
    const row = await tx.em.findOneByOrFail(CaseEntity, { id });
    if (version !== null && row.version !== version) throw await this.stale(tx, row, version);
    return row;
  }

  /**
   * The case, locked, for a change of its file beside the machine's commands.
   * @throws ProblemError as `loadForUpdate`; TRANSITION_NOT_ALLOWED after an end that keeps the file as it is
   */
  async loadForChange(
    tx: Transaction,
    id: string,
    change: FileChange,
    version: number | null = null,
  ): Promise<CaseEntity> {
    const row = await this.loadForUpdate(tx, id, version);
    demandFileOpen(tx, row.state, change);
    return row;
  }

  /** Changes the row at the version that was loaded and gives it as it is then. */
  async change(tx: Transaction, row: CaseEntity, changes: CaseChanges): Promise<CaseEntity> {
    const done = await updateGuarded(tx, CaseEntity, row, changes);
    if (!done) throw await this.stale(tx, row, row.version);
    return Object.assign(new CaseEntity(), row, changes, { version: row.version + 1 });
  }

  /** What the caller sent, what is there now, and who did what last: enough to show both side by side. */
  private async stale(tx: Transaction, row: CaseEntity, sent: number): Promise<ProblemError> {
    const [last] = await tx.query<{ kind: string; at: Date; name: string | null }>(
      `select t.kind, t.at, u.name from timeline_events t left join users u on u.id = t.actor_id
        where t.case_id = $1 order by t.at desc, t.id desc limit 1`,
      [row.id],
    );
    const [changed] = await tx.query<{ at: Date; name: string | null }>(CHANGED, [row.id]);
    return new ProblemError('VERSION_STALE', {
      sentVersion: sent,
      current: {
        id: row.id,
        version: row.version,
        number: row.number,
        state: row.state,
        mentorId: row.mentorId,
        changed: changed ? { at: changed.at.toISOString(), by: changed.name } : null,
        lastEvent: last ? { kind: last.kind, at: last.at.toISOString(), by: last.name } : null,
      },
    });
  }
}

/** @throws ProblemError TRANSITION_NOT_ALLOWED with what leads on from there (CASE-79) */
export function demandFileOpen(tx: Transaction, state: CaseState, change: FileChange): void {
  if (isFileOpenFor(state, change)) return;
  throw new ProblemError('TRANSITION_NOT_ALLOWED', {
    params: { state, change },
    allowedActions: possibleCommands(state, tx.actor.role as CaseRole),
  });
}

/**
 * The same for roles that see the case without leading it: they may not lock the row themselves, so it is locked for
 * them, and its state read once no transition is under way.
 * @throws ProblemError NOT_FOUND for a case that they do not see
 */
export async function demandFileOf(
  tx: Transaction,
  caseId: string,
  change: FileChange,
): Promise<void> {
  await stateOf(tx, caseId);
  await tx.query('select app.lock_case($1)', [caseId]);
  demandFileOpen(tx, await stateOf(tx, caseId), change);
}

async function stateOf(tx: Transaction, caseId: string): Promise<CaseState> {
  const [found] = await tx.query<{ state: CaseState }>('select state from cases where id = $1', [
    caseId,
  ]);
  if (found === undefined) throw new ProblemError('NOT_FOUND');
  return found.state;
}
