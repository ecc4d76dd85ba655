import type { SubjectKey } from '../../platform/crypto/index.js';
import { insertRows, type Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import type { PlanRow } from './case-board.js';
import { openText, sealText } from './plan-places.js';
import { ReturnedPlanEntity } from './returned-plan.entity.js';

const instantOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** What nobody has decided about yet: the decision on the number before is not one on this. */
export const UNDECIDED = { decidedBy: null, decidedAt: null, decisionCommentCipher: null } as const;

/** Keeps the number that a returned plan gives up when it is submitted again, with the decision on it. */
export async function keepReturned(
  tx: Transaction,
  key: SubjectKey,
  caseId: string,
  plan: PlanRow,
): Promise<void> {
  if (plan.state !== 'RETURNED') return;
  const id = newId();
  const comment = openText(key, 'decision_comment_cipher', plan.id, plan.decisionCommentCipher);
  await insertRows(tx, ReturnedPlanEntity, [
    {
      id,
      caseId,
      planId: plan.id,
      number: plan.number,
      submittedAt: instantOf(plan.submittedAt),
      returnedBy: plan.decidedBy,
      returnedAt: instantOf(plan.decidedAt),
      commentCipher: sealText(key, 'comment_cipher', id, comment),
    },
  ]);
}
