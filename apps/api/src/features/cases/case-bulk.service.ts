import { Injectable } from '@nestjs/common';
import type { CaseCommand } from '@qayidis/domain/cases';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { CaseCommands, type CasePayload } from './case-commands.service.js';
import type {
  BulkResultResponse,
  BulkResultsResponse,
  SeenCaseRequest,
} from './dto/bulk.requests.js';

const STATEMENT_TIMEOUT_MS = 10_000;

/**
 * One command on many cases: each by the same rules as alone, and one that a rule refuses stops no other. A list
 * with an id outside one's scope is refused wholly, so that it cannot be used to probe (security.md API1).
 */
@Injectable()
export class CaseBulkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: CaseCommands,
  ) {}

  /** @throws ProblemError NOT_FOUND where one of them is outside one's scope; nothing is changed then. */
  run(
    actor: Actor,
    cases: readonly SeenCaseRequest[],
    command: CaseCommand,
    payload: CasePayload,
  ): Promise<BulkResultsResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const items: BulkResultResponse[] = [];
        // In the order of ids, so that two of these never wait for each other.
        for (const seen of [...cases].sort((a, b) => (a.id < b.id ? -1 : 1)))
          items.push(await this.one(tx, seen, command, payload));
        return { items };
      },
      { statementTimeoutMs: STATEMENT_TIMEOUT_MS },
    );
  }

  private async one(
    tx: Transaction,
    { id, version }: SeenCaseRequest,
    command: CaseCommand,
    payload: CasePayload,
  ): Promise<BulkResultResponse> {
    await tx.query('savepoint one_case');
    try {
      const after = await this.commands.execute(tx, id, version, command, payload);
      return { id, done: true, version: after.version, code: null, rule: null };
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code === 'NOT_FOUND') throw error;
      await tx.query('rollback to savepoint one_case');
      const rule = error.detail.params?.rule;
      return {
        id,
        done: false,
        version: null,
        code: error.code,
        rule: rule === undefined ? null : String(rule),
      };
    }
  }
}
