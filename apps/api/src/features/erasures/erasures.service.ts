import { Injectable, type OnModuleInit } from '@nestjs/common';
import { decide } from '@qayidis/domain/cases';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { CaseEffects } from '../cases/public.js';
import type { LegalHoldRequest } from './dto/erasure.request.js';
import type { ErasureResponse } from './dto/erasure.response.js';
import {
  ERASURE_COLUMNS,
  ERASURE_FROM,
  type ErasureRow,
  factsOf,
  officer,
  toErasure,
} from './erasure-rows.js';

/** Retention, legal hold and anonymisation: by number and date alone (reintegration.md 10.3, decisions.md D-12). */
@Injectable()
export class ErasuresService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly effects: CaseEffects,
  ) {}

  onModuleInit(): void {
    this.effects.doneByStep('DESTROY_IDENTIFIERS', 'KEEP_STATISTICS_ROW');
  }

  /** @throws ProblemError NOT_FOUND, VERSION_STALE, 409 where it is so already or nobody is left to be held. */
  hold(
    actor: Actor,
    id: string,
    version: number,
    { legalHold, reason }: LegalHoldRequest,
  ): Promise<ErasureResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await load(tx, id, version);
      if (row.state === 'ANONYMISED' || row.legalHold === legalHold)
        throw new ProblemError('TRANSITION_NOT_ALLOWED', {
          params: { state: row.state, legalHold: row.legalHold },
          allowedActions: toErasure(tx, row).actions.map(({ command }) => command),
        });
      await (legalHold ? place(tx, id, reason) : release(tx, id, reason));
      tx.event({ caseId: id, kind: legalHold ? 'case.hold' : 'case.release-hold' });
      tx.audit({
        action: legalHold ? 'case.hold' : 'case.release-hold',
        entity: 'case',
        entityId: id,
        caseId: id,
        changes: { legalHold: { before: row.legalHold, after: legalHold } },
      });
      return toErasure(tx, await read(tx, id));
    });
  }

  /** @throws ProblemError 409 in another state, 422 before the time is over, under a hold or for one's own case. */
  anonymise(actor: Actor, id: string, version: number): Promise<ErasureResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await load(tx, id, version);
      const request = { command: 'ANONYMISE', actor: officer(tx) } as const;
      const decided = decide(row.state, request, factsOf(tx, row));
      if (!decided.ok) throw ProblemError.of(decided.error);
      const [result] = await tx.query<{ done: boolean }>(
        'select app.anonymise_case($1, $2) as done',
        [id, version],
      );
      if (result?.done !== true) throw stale(row, version);
      tx.event({ caseId: id, kind: 'case.anonymise', data: { from: row.state, to: 'ANONYMISED' } });
      tx.audit({ action: 'case.anonymise', entity: 'case', entityId: id, caseId: id });
      return toErasure(tx, await read(tx, id));
    });
  }
}

async function place(tx: Transaction, caseId: string, reason: string): Promise<void> {
  await tx.query(
    'insert into legal_holds (id, case_id, reason, placed_by, placed_at) values ($1, $2, $3, $4, $5)',
    [newId(tx.now.getTime()), caseId, reason, tx.actor.userId, tx.now],
  );
  await mark(tx, caseId, true);
}

async function release(tx: Transaction, caseId: string, reason: string): Promise<void> {
  await tx.query(
    `update legal_holds set release_reason = $2, released_by = $3, released_at = $4
      where case_id = $1 and released_at is null`,
    [caseId, reason, tx.actor.userId, tx.now],
  );
  await mark(tx, caseId, false);
}

const mark = (tx: Transaction, caseId: string, legalHold: boolean): Promise<unknown[]> =>
  tx.query(
    'update cases set legal_hold = $2, version = version + 1, updated_at = app.now() where id = $1',
    [caseId, legalHold],
  );

async function load(tx: Transaction, id: string, version: number): Promise<ErasureRow> {
  await tx.query('select 1 from cases where id = $1 for update', [id]);
  const row = await read(tx, id);
  if (row.version !== version) throw stale(row, version);
  return row;
}

async function read(tx: Transaction, id: string): Promise<ErasureRow> {
  const [row] = await tx.query<ErasureRow>(
    `select ${ERASURE_COLUMNS} ${ERASURE_FROM} where c.id = $1`,
    [id],
  );
  if (row === undefined) throw new ProblemError('NOT_FOUND');
  return row;
}

const stale = ({ id, version, number, state }: ErasureRow, sent: number): ProblemError =>
  new ProblemError('VERSION_STALE', { sentVersion: sent, current: { id, version, number, state } });
