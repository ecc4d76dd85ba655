import { Injectable, type OnModuleInit } from '@nestjs/common';
import { blankCaseFacts, type CaseFacts, type CaseState, decide } from '@qayidis/domain/cases';
import type { PlainDate } from '@qayidis/domain/kernel';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { CaseEffects } from '../cases/public.js';
import type { ErasureResponse, ErasuresResponse } from './dto/erasure.response.js';

interface Row extends Omit<ErasureResponse, 'state' | 'retentionUntil'> {
  readonly state: CaseState;
  readonly retentionUntil: PlainDate | null;
  readonly createdBy: string | null;
  readonly appeal: CaseFacts['appeal'];
}

const FIELDS = `id, version, number, state, closed_on as "closedOn", retention_until as "retentionUntil",
  legal_hold as "legalHold", coalesce(retention_until < app.today() and not legal_hold, false) as due`;
const MOST = 100;

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

  list(actor: Actor): Promise<ErasuresResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'erasure.list', entity: 'case', entityId: null });
        const items = await tx.query<ErasureResponse>(
          `select ${FIELDS} from cases where retention_until is not null and state <> 'ANONYMISED'
            order by retention_until, id limit $1`,
          [MOST],
        );
        return { items };
      },
      { readOnly: true },
    );
  }

  hold(actor: Actor, id: string, version: number, legalHold: boolean): Promise<ErasureResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await load(tx, id, version);
      if (row.state === 'ANONYMISED')
        throw new ProblemError('TRANSITION_NOT_ALLOWED', {
          params: { state: row.state },
          allowedActions: [],
        });
      await tx.query(
        'update cases set legal_hold = $2, version = version + 1, updated_at = app.now() where id = $1',
        [id, legalHold],
      );
      tx.event({ caseId: id, kind: legalHold ? 'case.hold' : 'case.release-hold' });
      tx.audit({
        action: 'case.hold',
        entity: 'case',
        entityId: id,
        caseId: id,
        fields: ['legalHold'],
      });
      return read(tx, id);
    });
  }

  /** @throws ProblemError 409 in another state, 422 before the time is over, under a hold or for one's own case. */
  anonymise(actor: Actor, id: string, version: number): Promise<ErasureResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await load(tx, id, version);
      const facts = { ...blankCaseFacts(tx.today), ...factsOf(row) };
      const by = { role: 'DPO', userId: actor.userId } as const;
      const decided = decide(row.state, { command: 'ANONYMISE', actor: by }, facts);
      if (!decided.ok) throw ProblemError.of(decided.error);
      const [result] = await tx.query<{ done: boolean }>(
        'select app.anonymise_case($1, $2) as done',
        [id, version],
      );
      if (result?.done !== true) throw stale(row, version);
      tx.event({ caseId: id, kind: 'case.anonymise', data: { from: row.state, to: 'ANONYMISED' } });
      tx.audit({ action: 'case.anonymise', entity: 'case', entityId: id, caseId: id });
      return read(tx, id);
    });
  }
}

const factsOf = (row: Row): Partial<CaseFacts> => ({
  createdBy: row.createdBy,
  appeal: row.appeal,
  retentionEndsOn: row.retentionUntil,
  legalHold: row.legalHold,
});

async function load(tx: Transaction, id: string, version: number): Promise<Row> {
  const [row] = await tx.query<Row>(
    `select ${FIELDS}, created_by as "createdBy", appeal from cases where id = $1 for update`,
    [id],
  );
  if (row === undefined) throw new ProblemError('NOT_FOUND');
  if (row.version !== version) throw stale(row, version);
  return row;
}

async function read(tx: Transaction, id: string): Promise<ErasureResponse> {
  const [row] = await tx.query<ErasureResponse>(`select ${FIELDS} from cases where id = $1`, [id]);
  if (row === undefined) throw new ProblemError('NOT_FOUND');
  return row;
}

const stale = ({ id, version, number, state }: Row, sent: number): ProblemError =>
  new ProblemError('VERSION_STALE', { sentVersion: sent, current: { id, version, number, state } });
