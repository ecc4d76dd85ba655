import { sumMinor } from '../kernel/index.js';
import type { PricedItem } from './ceiling.js';
import { DEFAULT_PLAN_PARAMETERS, type PlanParameters } from './parameters.js';

export interface AmendmentChange {
  /** EUR cents by which types grew, and by which they shrank. */
  readonly grownMinor: number;
  readonly shrunkMinor: number;
  readonly newCategories: readonly string[];
  readonly needsApproval: boolean;
}

const perType = (items: readonly PricedItem[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { type, amountMinor } of items) sums.set(type, (sums.get(type) ?? 0) + amountMinor);
  return sums;
};

/**
 * Compares a new version with the active one (reintegration.md 3 row 15). The larger of growth and shrinkage, type
 * by type, is measured against the old total, so that moving money between types is a change too.
 * A first plan, which has no active version, always needs approval.
 */
export function amendmentChange(
  active: readonly PricedItem[],
  next: readonly PricedItem[],
  parameters: PlanParameters = DEFAULT_PLAN_PARAMETERS,
): AmendmentChange {
  const before = perType(active);
  const after = perType(next);
  const differences = [...new Set([...before.keys(), ...after.keys()])].map(
    (type) => (after.get(type) ?? 0) - (before.get(type) ?? 0),
  );
  const grownMinor = sumMinor(differences.filter((difference) => difference > 0));
  const shrunkMinor = -sumMinor(differences.filter((difference) => difference < 0));
  const newCategories = [...after.keys()].filter((type) => !before.has(type));
  const total = sumMinor([...before.values()]);
  const large = Math.max(grownMinor, shrunkMinor) > total * parameters.AMENDMENT_SHARE.value;
  const needsApproval = before.size === 0 || newCategories.length > 0 || large;
  return { grownMinor, shrunkMinor, newCategories, needsApproval };
}
