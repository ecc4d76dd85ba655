import { Injectable } from '@nestjs/common';
import { Keyring, type SubjectKey } from '../../platform/crypto/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { CaseEffectContext } from '../cases/public.js';
import {
  activePlan,
  type CaseBoard,
  costing,
  itemsOf,
  loadBoard,
  pendingPlan,
  type PlanRow,
} from './case-board.js';
import type { SavePlanDraftRequest } from './dto/save-plan-draft.request.js';
import { draftRows } from './draft-rows.js';
import { insertContent, PlanDrafts } from './plan-drafts.service.js';
import { openText } from './plan-places.js';

/** A new need starts from the plan as it is: its active version, copied into a draft (reintegration.md 3 row 17). */
@Injectable()
export class PlanAmendments {
  constructor(
    private readonly drafts: PlanDrafts,
    private readonly keyring: Keyring,
  ) {}

  /** Nothing where a version waits already. */
  async open(tx: Transaction, { after }: CaseEffectContext): Promise<void> {
    const board = await loadBoard(tx, after);
    if (pendingPlan(board) !== undefined) return;
    const planId = await this.drafts.create(tx, after, board);
    const active = activePlan(board);
    if (active === undefined) return;
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: after.id });
    const body = bodyOf(board, active, key);
    await insertContent(tx, draftRows(body, { planId, caseId: after.id, board, key }));
  }
}

/** A version as somebody would send it. The signature is not copied: a new plan is signed anew. */
function bodyOf(board: CaseBoard, plan: PlanRow, key: SubjectKey): SavePlanDraftRequest {
  return {
    goals: board.goals
      .filter(({ planId }) => planId === plan.id)
      .map((goal) => ({
        key: goal.id,
        dimension: goal.dimension,
        text: openText(key, 'text_cipher', goal.id, goal.textCipher),
        indicator: openText(key, 'indicator_cipher', goal.id, goal.indicatorCipher),
        targetOn: goal.targetOn,
      })),
    items: costing(itemsOf(board, plan)).map((item) => ({
      key: item.id,
      goalKey: item.goalId,
      personId: item.personId,
      type: item.type,
      description: openText(key, 'description_cipher', item.id, item.descriptionCipher),
      quantity: item.quantity,
      deliveryMode: item.deliveryMode,
      plannedMinor: item.plannedMinor,
      plannedOn: item.plannedOn,
    })),
    measures: measuresOf(board, plan, key),
    ownContributionMinor: plan.ownContributionMinor,
    otherFundingMinor: plan.otherFundingMinor,
  };
}

/** Measures, but for those that named an item which costs nothing any more. */
function measuresOf(board: CaseBoard, plan: PlanRow, key: SubjectKey) {
  const kept = new Set(costing(itemsOf(board, plan)).map(({ id }) => id));
  return board.measures
    .filter(({ planId, itemId }) => planId === plan.id && (itemId === null || kept.has(itemId)))
    .map(({ id, factor, kind, itemId, textCipher }) => ({
      factor,
      kind,
      itemKey: itemId,
      text: openText(key, 'measure_text_cipher', id, textCipher),
    }));
}
