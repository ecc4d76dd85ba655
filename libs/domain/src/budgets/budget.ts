import { fail, ok, type Result } from '../kernel/index.js';
import type { Refusal } from '../problems/index.js';

/** Money of a programme in minor units of its currency. */
export interface Budget {
  readonly totalMinor: number;
  /** Bound by approved items, what was settled included. */
  readonly committedMinor: number;
}

export const BUDGET_LEVELS = ['FREE', 'TIGHT', 'NEARLY_GONE', 'GONE'] as const;
export type BudgetLevel = (typeof BUDGET_LEVELS)[number];

/** Share from which each level is told (reintegration.md 3.1, "budget line use >= 80 / 95 / 100 %"). */
const FROM: readonly (readonly [BudgetLevel, number])[] = [
  ['GONE', 1],
  ['NEARLY_GONE', 0.95],
  ['TIGHT', 0.8],
];

/** MONEY-02. A programme without money has none left. */
export function budgetLevel({ totalMinor, committedMinor }: Budget): BudgetLevel {
  const level = FROM.find(([, share]) => committedMinor >= totalMinor * share);
  return level?.[0] ?? 'FREE';
}

/** MONEY-03. The total never falls below what is bound already. */
export function decideBudget(budget: Budget, wantedMinor: number): Result<number, Refusal> {
  const { committedMinor } = budget;
  if (wantedMinor >= committedMinor) return ok(wantedMinor);
  return fail({
    code: 'RULE_REFUSED',
    params: { rule: 'COMMITMENTS_COVERED', committedMinor },
    pointer: '#/totalMinor',
  });
}
