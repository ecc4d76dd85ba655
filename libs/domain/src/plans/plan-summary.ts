import type { VulnerabilityFactor } from '../code-lists/index.js';
import { sumMinor } from '../kernel/index.js';
import { amendmentChange } from './amendment.js';
import { ceilingOf, countedMinor, type PricedItem } from './ceiling.js';
import { DEFAULT_PLAN_PARAMETERS, type PlanParameters } from './parameters.js';

export interface PlanItem extends PricedItem {
  /** Goals of the same version that it serves. */
  readonly goalIds: readonly string[];
  /** Vulnerability factors that it answers. */
  readonly factors: readonly VulnerabilityFactor[];
}

export interface PlanContent {
  readonly goalIds: readonly string[];
  readonly items: readonly PlanItem[];
  /** Factors with severity HIGH (2) or CRITICAL (3), D-39. */
  readonly gravestFactors: readonly VulnerabilityFactor[];
  /** Factors answered by a referral or by a written waiver (4.4). */
  readonly referredFactors: readonly VulnerabilityFactor[];
  readonly waivedFactors: readonly VulnerabilityFactor[];
  readonly dependants: number;
  /** Immediate help already given; it counts against the ceiling (D-14). */
  readonly immediateHelp: readonly PricedItem[];
  /** Items of the active version; empty for a first plan. */
  readonly activeItems: readonly PricedItem[];
}

export interface PlanSummary {
  readonly goals: number;
  readonly items: number;
  readonly unlinkedItems: number;
  readonly uncoveredFactors: readonly VulnerabilityFactor[];
  readonly totalMinor: number;
  readonly countedMinor: number;
  readonly ceilingMinor: number;
  readonly needsApproval: boolean;
}

/** HIGH and CRITICAL factors that no item, referral or waiver answers (reintegration.md 4.4). */
export function uncoveredFactors(content: PlanContent): readonly VulnerabilityFactor[] {
  const covered = new Set<VulnerabilityFactor>([
    ...content.items.flatMap(({ factors }) => factors),
    ...content.referredFactors,
    ...content.waivedFactors,
  ]);
  return content.gravestFactors.filter((factor) => !covered.has(factor));
}

/** What the guards of a plan ask, from its content. */
export function summarisePlan(
  content: PlanContent,
  parameters: PlanParameters = DEFAULT_PLAN_PARAMETERS,
): PlanSummary {
  const { items, immediateHelp, goalIds } = content;
  const goals = new Set(goalIds);
  return {
    goals: goals.size,
    items: items.length,
    unlinkedItems: items.filter((item) => !item.goalIds.some((id) => goals.has(id))).length,
    uncoveredFactors: uncoveredFactors(content),
    totalMinor: sumMinor(items.map(({ amountMinor }) => amountMinor)),
    countedMinor: countedMinor([...items, ...immediateHelp]),
    ceilingMinor: ceilingOf(content.dependants, parameters),
    needsApproval: amendmentChange(content.activeItems, items, parameters).needsApproval,
  };
}
