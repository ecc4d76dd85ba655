import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseFacts, PendingPlanFacts } from '@qayidis/domain/cases';
import type { PlainDate } from '@qayidis/domain/kernel';
import { countGoals } from '@qayidis/domain/plans';
import type { Transaction } from '../../platform/database/index.js';
import { type CaseEntity, type CaseFactsProvider, CaseFactsRegistry } from '../cases/public.js';
import {
  type CaseBoard,
  goalsOf,
  immediateItems,
  itemsOf,
  loadBoard,
  pendingPlan,
  type PlanRow,
  ruledBy,
} from './case-board.js';
import { furtherMinor, summaryOf } from './plan-content.js';

/** What the machine of a case asks about plan, budget and items. */
@Injectable()
export class PlanFacts implements CaseFactsProvider, OnModuleInit {
  constructor(private readonly registry: CaseFactsRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async facts(tx: Transaction, of: CaseEntity): Promise<Partial<CaseFacts>> {
    const board = await loadBoard(tx, of);
    const pending = pendingPlan(board);
    const plan = ruledBy(board);
    const live = [...itemsOf(board, plan), ...immediateItems(board)];
    return {
      planInForce: plan !== undefined,
      goals: countGoals(goalsOf(board, plan).map(({ state }) => state)),
      pendingPlan: pending === undefined ? null : pendingFacts(board, pending),
      budgetFree: pending === undefined || budgetFree(board, pending),
      donorEligible: donorEligible(board, tx.today),
      itemStates: live.map(({ state }) => state),
    };
  }
}

function pendingFacts(board: CaseBoard, plan: PlanRow): PendingPlanFacts {
  return {
    ...summaryOf(board, plan),
    state: plan.state as PendingPlanFacts['state'],
    authorId: plan.authorId,
    ceilingOverridden: plan.ceilingOverrideBy !== null,
    signed: plan.signedOn !== null && plan.signatureMethod !== null,
  };
}

const budgetFree = (board: CaseBoard, plan: PlanRow): boolean =>
  furtherMinor(board, plan) <= Math.max(0, board.programme.freeMinor);

/** The programme runs today, and where it helps vulnerable people only, the case has a factor (4.1). */
const donorEligible = ({ programme, hasFactors }: CaseBoard, today: PlainDate): boolean =>
  programme.startsOn <= today &&
  today <= programme.endsOn &&
  (!programme.vulnerableOnly || hasFactors);
