import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { Tasks } from '../tasks/public.js';
import { demandCase } from './case-scope.js';
import { demandFileOf } from './case-store.js';
import { DuplicateCheck } from './duplicate-check.js';
import type { SuspicionResponse } from './dto/suspicion.response.js';
import type {
  DuplicateCandidatesResponse,
  FindDuplicatesRequest,
} from './dto/duplicates.response.js';

interface Row {
  readonly id: string;
  readonly reasons: string[];
  readonly score: number;
  readonly otherPersonId: string | null;
  readonly otherCaseId: string | null;
  readonly otherCaseNumber: string | null;
}

/** A record of another programme shows neither person nor case: the two programmes have to talk. */
const OPEN = `select s.id, s.reasons, s.score, p.id as "otherPersonId", c.id as "otherCaseId",
    c.number as "otherCaseNumber"
  from duplicate_suspicions s
  left join persons p on p.id = s.other_person_id left join cases c on c.id = s.other_case_id
 where s.case_id = $1 and s.decision is null order by s.score desc, s.id`;

/** Records that may be one person: looked for while writing, decided before the work goes on (E-20). */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly check: DuplicateCheck,
    private readonly tasks: Tasks,
  ) {}

  find(
    actor: Actor,
    { person, arrivalOn }: FindDuplicatesRequest,
  ): Promise<DuplicateCandidatesResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'duplicate.search', entity: 'person', entityId: null });
        const found = await this.check.find(tx, person, arrivalOn);
        return { items: found.map((one) => ({ ...one, reasons: [...one.reasons] })) };
      },
      { readOnly: true },
    );
  }

  list(actor: Actor, caseId: string): Promise<{ items: SuspicionResponse[] }> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        await demandCase(tx, caseId);
        tx.audit({ action: 'duplicate.read', entity: 'case', entityId: caseId, caseId });
        const rows = await tx.query<Row>(OPEN, [caseId]);
        return { items: rows.map((row) => ({ ...row, score: row.score / 1000 })) };
      },
      { readOnly: true },
    );
  }

  /** @throws ProblemError NOT_FOUND, ALREADY_DECIDED. */
  decide(actor: Actor, caseId: string, suspicionId: string, decision: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await demandCase(tx, caseId);
      await demandFileOf(tx, caseId, 'DUPLICATE');
      // Read before anything is locked: whoever sees no suspicion may not lock one either, and learns nothing.
      const before = await decisionOf(tx, caseId, suspicionId);
      const decided = await tx.query(
        `update duplicate_suspicions set decision = $2, decided_by = app.user_id(), decided_at = app.now()
          where id = $1 and decision is null returning id`,
        [suspicionId, decision],
      );
      if (decided.length === 0) {
        const by = before ?? (await decisionOf(tx, caseId, suspicionId)) ?? '';
        throw new ProblemError('ALREADY_DECIDED', { params: { decision: by } });
      }
      const [left] = await tx.query<{ count: number }>(
        'select count(*) from duplicate_suspicions where case_id = $1 and decision is null',
        [caseId],
      );
      if (left?.count === 0) await this.tasks.settle(tx, caseId, 'DUPLICATE_SUSPECTED');
      tx.event({ caseId, kind: 'duplicate.decide', data: { decision } });
      tx.audit({
        action: 'duplicate.decide',
        entity: 'duplicate_suspicion',
        entityId: suspicionId,
        caseId,
      });
    });
  }
}
/** @throws ProblemError NOT_FOUND */
async function decisionOf(
  tx: Transaction,
  caseId: string,
  suspicionId: string,
): Promise<string | null> {
  const [found] = await tx.query<{ decision: string | null }>(
    'select decision from duplicate_suspicions where id = $1 and case_id = $2',
    [suspicionId, caseId],
  );
  if (found === undefined) throw new ProblemError('NOT_FOUND');
  return found.decision;
}
