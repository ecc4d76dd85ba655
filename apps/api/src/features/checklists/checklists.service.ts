import { Injectable } from '@nestjs/common';
import { Keyring } from '../../platform/crypto/index.js';
import {
  type Actor,
  changeOf,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { demandFileOf } from '../cases/public.js';
import { Tasks } from '../tasks/public.js';
import { ChecklistEntryEntity } from './checklist-entry.entity.js';
import { CHECKLIST_KINDS, type ChecklistKind, mayBe, mayRecord } from './checklist-kinds.js';
import { openMoney } from './open-money.js';
import { CHECKLIST_TASK } from './expected-entries.js';
import type { RecordChecklistRequest } from './dto/checklist.request.js';
import type { ChecklistEntryResponse } from './dto/checklist.response.js';

interface Row {
  readonly kind: string;
  readonly outcome: string | null;
  readonly due_on: string | null;
  readonly done_on: string | null;
  readonly name: string | null;
  readonly reason_cipher: string | null;
  readonly version: number;
}

const ROWS = `select e.kind, e.outcome, e.due_on, e.done_on, u.name, e.reason_cipher, e.version
  from checklist_entries e left join users u on u.id = e.done_by where e.case_id = $1`;

/** What must be done before a case can close with success, one row each. */
@Injectable()
export class Checklists {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keyring: Keyring,
    private readonly tasks: Tasks,
  ) {}

  /** Every kind, recorded or not. @throws ProblemError NOT_FOUND outside one's cases. */
  list(actor: Actor, caseId: string): Promise<ChecklistEntryResponse[]> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        await demandCase(tx, caseId);
        tx.audit({ action: 'checklist.read', entity: 'case', entityId: caseId, caseId });
        return this.entries(tx, caseId);
      },
      { readOnly: true },
    );
  }

  /**
   * Records or corrects one row.
   * @param version 0 where nothing was recorded yet
   * @throws ProblemError NOT_FOUND, VERSION_STALE, RULE_REFUSED, VALIDATION_FAILED
   */
  record(
    actor: Actor,
    [caseId, kind]: readonly [string, ChecklistKind],
    version: number,
    body: RecordChecklistRequest,
  ): Promise<ChecklistEntryResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await demandFileOf(tx, caseId, 'CHECKLIST');
      demandSense(tx, kind, body);
      await demandNothingOpen(tx, caseId);
      await this.write(tx, [caseId, kind], version, body);
      await this.tasks.settle(tx, caseId, CHECKLIST_TASK, { params: { checklist: kind } });
      tx.event({ caseId, kind: 'checklist.record', data: { kind, outcome: body.outcome } });
      tx.audit({
        action: 'checklist.record',
        entity: 'case',
        entityId: caseId,
        caseId,
        fields: [kind],
      });
      const found = await this.entry(tx, caseId, kind);
      if (found === undefined) throw new ProblemError('NOT_FOUND');
      return found;
    });
  }

  private async entry(
    tx: Transaction,
    caseId: string,
    kind: ChecklistKind,
  ): Promise<ChecklistEntryResponse | undefined> {
    return (await this.entries(tx, caseId)).find((entry) => entry.kind === kind);
  }

  private async entries(tx: Transaction, caseId: string): Promise<ChecklistEntryResponse[]> {
    const rows = await tx.query<Row>(ROWS, [caseId]);
    const open = await openMoney(tx, caseId);
    const key = await this.keyring.existing(tx, { kind: 'CASE', id: caseId });
    return CHECKLIST_KINDS.map((kind) => ({
      ...toEntry(
        kind,
        rows.find((row) => row.kind === kind),
        (sealed) => (key === undefined ? null : key.open(placeOf(caseId, kind), sealed)),
      ),
      reasons: open === null ? [] : [{ ...open, overridableBy: [] }],
    }));
  }

  private async seal(
    tx: Transaction,
    [caseId, kind]: readonly [string, ChecklistKind],
    reason: string,
  ): Promise<string> {
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: caseId });
    return key.seal(placeOf(caseId, kind), reason);
  }

  private async write(
    tx: Transaction,
    [caseId, kind]: readonly [string, ChecklistKind],
    version: number,
    { outcome, doneOn, reason = null }: RecordChecklistRequest,
  ): Promise<void> {
    const sealed = reason === null ? null : await this.seal(tx, [caseId, kind], reason);
    const written = await tx.query(
      `insert into checklist_entries as e (case_id, kind, outcome, done_on, done_by, reason_cipher)
       select $1, $2, $3, $4, $5, $6 where $7 = 0 or exists
         (select 1 from checklist_entries where case_id = $1 and kind = $2)
       on conflict (case_id, kind) do update set outcome = excluded.outcome, done_on = excluded.done_on,
         done_by = excluded.done_by, reason_cipher = excluded.reason_cipher, version = e.version + 1,
         updated_at = app.now() where e.version = $7
       returning e.kind`,
      [caseId, kind, outcome, doneOn, tx.actor.userId, sealed, version],
    );
    if (written.length > 0) return;
    throw new ProblemError('VERSION_STALE', {
      sentVersion: version,
      current: {
        version: 0,
        ...(await this.entry(tx, caseId, kind)),
        changed: await changeOf(tx, await lastOf(tx, caseId, kind)),
      },
    });
  }
}

async function lastOf(tx: Transaction, caseId: string, kind: ChecklistKind) {
  const entry = await tx.em.findOneBy(ChecklistEntryEntity, { caseId, kind });
  return entry && { updatedAt: entry.updatedAt, by: entry.doneBy };
}

const UNRECORDED = {
  outcome: null,
  due_on: null,
  done_on: null,
  name: null,
  reason_cipher: null,
  version: 0,
};

function toEntry(
  kind: ChecklistKind,
  row: Row | undefined,
  open: (sealed: string) => string | null,
): Omit<ChecklistEntryResponse, 'reasons'> {
  const { outcome, due_on, done_on, name, reason_cipher, version } = row ?? UNRECORDED;
  const reason = reason_cipher === null ? null : open(reason_cipher);
  return { kind, outcome, dueOn: due_on, doneOn: done_on, doneByName: name, reason, version };
}

const placeOf = (caseId: string, kind: string) => ({
  table: 'checklist_entries',
  column: 'reason_cipher',
  rowId: `${caseId}/${kind}`,
});

async function demandNothingOpen(tx: Transaction, caseId: string): Promise<void> {
  const open = await openMoney(tx, caseId);
  if (open !== null) throw new ProblemError(open.code, { params: open.params });
}

async function demandCase(tx: Transaction, caseId: string): Promise<void> {
  const [found] = await tx.query('select 1 from cases where id = $1', [caseId]);
  if (found === undefined) throw new ProblemError('NOT_FOUND');
}

function demandSense(tx: Transaction, kind: ChecklistKind, body: RecordChecklistRequest): void {
  if (!mayRecord(tx.actor.role, body))
    throw new ProblemError('RULE_REFUSED', {
      params: { rule: 'CHECKLIST_OWNER', kind },
      overridableBy: ['FINANCE', 'COORDINATOR'],
    });
  if (!mayBe(body.outcome))
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: '#/outcome', code: 'UNKNOWN_CODE' }],
    });
  if (body.outcome !== 'DONE' && (body.reason ?? null) === null)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: '#/reason', code: 'REQUIRED' }],
    });
  if (body.doneOn > tx.today)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: '#/doneOn', code: 'IN_THE_FUTURE' }],
    });
}
