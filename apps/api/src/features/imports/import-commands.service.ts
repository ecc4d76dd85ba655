import { Injectable } from '@nestjs/common';
import { blankCaseFacts, decide } from '@qayidis/domain/cases';
import { importActions } from '@qayidis/domain/import';
import type { Role } from '@qayidis/domain/permissions';
import type { Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { builtUpon } from './committing/built-upon.js';
import { demandNoOtherWriting } from './comparing/other-imports.js';
import { ImportStore } from './import-store.js';
import { COMMIT_IMPORT, UNDO_IMPORT } from './imports.jobs.definitions.js';

/** Starts and takes back the writing of a register. */
@Injectable()
export class ImportCommands {
  constructor(private readonly store: ImportStore) {}

  /** @throws ProblemError RULE_REFUSED while rows wait for a decision, nothing would be made, or another is written. */
  async commit(tx: Transaction, id: string, version: number): Promise<void> {
    const found = await this.store.loadFor(tx, id, 'COMMIT', version);
    demandAllowed(tx);
    await demandNoOtherWriting(tx, found);
    const { undecided = 0, rows = 0 } = found.counts;
    if (undecided > 0)
      throw new ProblemError('RULE_REFUSED', {
        params: { rule: 'IMPORT_ROWS_UNDECIDED', rows: undecided },
      });
    if (rows === 0) throw new ProblemError('RULE_REFUSED', { params: { rule: 'IMPORT_EMPTY' } });
    await this.store.change(tx, found, {
      state: 'COMMITTING',
      progressDone: 0,
      progressTotal: rows,
      committedBy: tx.actor.userId,
    });
    tx.enqueue(COMMIT_IMPORT, { importId: id });
    tx.audit({ action: 'import.commit', entity: 'import', entityId: id });
  }

  /** @throws ProblemError TRANSITION_NOT_ALLOWED with the cases on which something was built. */
  async undo(tx: Transaction, id: string, version: number): Promise<void> {
    const found = await this.store.loadFor(tx, id, 'UNDO', version);
    const built = await builtUpon(tx, id);
    if (built.count > 0)
      throw new ProblemError('TRANSITION_NOT_ALLOWED', {
        params: { reason: 'IMPORT_BUILT_UPON', count: built.count, cases: built.numbers },
        allowedActions: importActions(found.state).filter((action) => action !== 'UNDO'),
      });
    await this.store.change(tx, found, { state: 'UNDOING' });
    tx.enqueue(UNDO_IMPORT, { importId: id });
    tx.audit({ action: 'import.undo', entity: 'import', entityId: id });
  }
}

/** The machine's own word on IMPORT (decisions.md D-19, D-42). */
function demandAllowed(tx: Transaction): void {
  const facts = { ...blankCaseFacts(tx.today), origin: 'REGISTER' as const };
  const actor = { role: tx.actor.role as Role, userId: tx.actor.userId };
  const decided = decide('NOTHING', { command: 'IMPORT', actor }, facts);
  if (!decided.ok) throw ProblemError.of(decided.error);
}
