import { Injectable } from '@nestjs/common';
import { movePlanVersion, type PlanVersionCommand } from '@qayidis/domain/plans';
import { Keyring } from '../../platform/crypto/index.js';
import { type Transaction, updateGuarded } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import type { CaseEffectContext } from '../cases/public.js';
import {
  activePlan,
  itemsOf,
  loadBoard,
  pendingPlan,
  type PlanRow,
  ruledBy,
} from './case-board.js';
import { CeilingRequests } from './ceiling-requests.js';
import { demandOrderedKept } from './plan-content.js';
import { sealText } from './plan-places.js';
import { PlanEntity } from './plan.entity.js';
import { keepReturned, UNDECIDED } from './returned-plans.js';

type Changes = Parameters<typeof updateGuarded<PlanEntity>>[3];

/** Moves the versions of a plan when a command of the case says so. */
@Injectable()
export class PlanVersions {
  constructor(
    private readonly keyring: Keyring,
    private readonly requests: CeilingRequests,
  ) {}

  async submit(tx: Transaction, { after, command, remark }: CaseEffectContext): Promise<void> {
    const board = await loadBoard(tx, after);
    const plan = demandPending(pendingPlan(board));
    demandOrderedKept(board, itemsOf(board, plan));
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: after.id });
    const reason = command === 'AMEND_PLAN' ? remark : null;
    await keepReturned(tx, key, after.id, plan);
    await this.move(tx, plan, ['SUBMIT'], {
      submittedAt: tx.now,
      ...UNDECIDED,
      ...(reason && {
        amendmentReasonCipher: sealText(key, 'amendment_reason_cipher', plan.id, reason),
      }),
    });
  }

  async giveBack(tx: Transaction, { after, remark }: CaseEffectContext): Promise<void> {
    const plan = demandPending(pendingPlan(await loadBoard(tx, after)));
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: after.id });
    await this.move(tx, plan, ['RETURN'], {
      ...decided(tx),
      decisionCommentCipher: sealText(key, 'decision_comment_cipher', plan.id, remark),
    });
  }

  /** The pending version replaces the active one; what was ordered goes on under it. */
  async activate(tx: Transaction, { after, command, remark }: CaseEffectContext): Promise<void> {
    const board = await loadBoard(tx, after);
    const plan = demandPending(pendingPlan(board));
    demandOrderedKept(board, itemsOf(board, plan));
    const active = activePlan(board);
    if (active !== undefined) await this.move(tx, active, ['SUPERSEDE'], {});
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: after.id });
    if (command === 'AMEND_PLAN')
      await this.move(tx, plan, ['TAKE_EFFECT'], {
        submittedAt: tx.now,
        amendmentReasonCipher: sealText(key, 'amendment_reason_cipher', plan.id, remark),
      });
    else
      await this.move(tx, plan, ['APPROVE', 'ACTIVATE'], {
        ...decided(tx),
        decisionCommentCipher: sealText(key, 'decision_comment_cipher', plan.id, remark),
      });
    await takeOver(tx, plan.id);
  }

  async discard(tx: Transaction, { after }: CaseEffectContext): Promise<void> {
    const plan = demandPending(pendingPlan(await loadBoard(tx, after)));
    await this.move(tx, plan, ['CANCEL'], {});
    await this.requests.settle(tx, after.id);
  }

  /** The plan ends with its case: fulfilled, or not; what still waited is dropped (reintegration.md 3.2). */
  async end(tx: Transaction, { after, command }: CaseEffectContext): Promise<void> {
    const board = await loadBoard(tx, after);
    const [active, pending] = [activePlan(board), pendingPlan(board)];
    if (pending !== undefined) await this.move(tx, pending, ['CANCEL'], {});
    if (active === undefined) return;
    const fulfilled = command === 'CONFIRM_CLOSURE' && after.closureReason === 'COMPLETED';
    const how = fulfilled ? 'COMPLETE' : 'CANCEL';
    await this.move(tx, active, [how], { endedWithCase: true });
  }

  /** A reopened case goes on with the plan that ended with it (reintegration.md 3 row 26). */
  async takeUp(tx: Transaction, { after }: CaseEffectContext): Promise<void> {
    const plan = ruledBy(await loadBoard(tx, after));
    if (plan?.endedWithCase) await this.move(tx, plan, ['TAKE_UP_AGAIN'], { endedWithCase: false });
  }

  private async move(
    tx: Transaction,
    plan: PlanRow,
    commands: readonly PlanVersionCommand[],
    changes: Changes,
  ): Promise<void> {
    let { state } = plan;
    let raised = false;
    for (const command of commands) {
      const moved = movePlanVersion(state, command);
      if (!moved.ok) throw ProblemError.of(moved.error);
      state = moved.value.to;
      raised ||= moved.value.raisesVersion;
    }
    const done = await updateGuarded(tx, PlanEntity, plan, {
      ...changes,
      state,
      // Another version of the same draft (reintegration.md 3 row 13); discarded ones keep their numbers.
      ...(raised && { number: () => `(${nextNumberSql})` }),
    });
    if (!done)
      throw new ProblemError('VERSION_STALE', {
        sentVersion: plan.version,
        current: { version: plan.version + 1 },
      });
  }
}

const nextNumberSql =
  'select coalesce(max(other.number), 0) + 1 from plans other where other.case_id = plans.case_id';

const decided = (tx: Transaction) => ({ decidedBy: tx.actor.userId, decidedAt: tx.now });

function demandPending(plan: PlanRow | undefined): PlanRow {
  if (plan === undefined) throw new ProblemError('TRANSITION_NOT_ALLOWED');
  return plan;
}

/** What was said of a goal goes with it. Items of the new version are approved; one that was ordered under the version before goes on where it was. */
async function takeOver(tx: Transaction, planId: string): Promise<void> {
  await tx.query(
    `update plan_goals n set state = o.state, outcome_id = o.outcome_id, decided_on = o.decided_on,
        decided_by = o.decided_by, note_cipher = o.note_cipher
       from plan_goals o where n.plan_id = $1 and o.id = n.copied_from`,
    [planId],
  );
  await tx.query(
    `update plan_items n set state = o.state, approved_minor = o.approved_minor,
        ordered_on = o.ordered_on, ordered_by = o.ordered_by, delivered_on = o.delivered_on,
        delivered_by = o.delivered_by, evidence = o.evidence, verified_on = o.verified_on,
        verified_by = o.verified_by, settled_on = o.settled_on, settled_by = o.settled_by,
        return_recorded_on = o.return_recorded_on, return_recorded_by = o.return_recorded_by
       from plan_items o
      where n.plan_id = $1 and o.id = n.copied_from and o.state in ('ORDERED', 'DELIVERED', 'VERIFIED', 'SETTLED')`,
    [planId],
  );
  await tx.query(
    `update plan_items set state = 'APPROVED', approved_minor = planned_minor, version = version + 1
      where plan_id = $1 and state = 'PLANNED'`,
    [planId],
  );
}
