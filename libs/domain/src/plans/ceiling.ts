import { isCeilingExempt, type AssistanceType } from '../code-lists/index.js';
import { sumMinor } from '../kernel/index.js';
import { DEFAULT_PLAN_PARAMETERS, type PlanParameters } from './parameters.js';

export interface PricedItem {
  readonly type: AssistanceType;
  /** EUR cents, 0 or more. */
  readonly amountMinor: number;
}

/** What a case may cost, in EUR cents: principal + each dependant, at most the cap of a case (5.3). */
export function ceilingOf(
  dependants: number,
  parameters: PlanParameters = DEFAULT_PLAN_PARAMETERS,
): number {
  const { CEILING_PRINCIPAL, CEILING_PER_DEPENDANT, CEILING_CASE } = parameters;
  const wanted = CEILING_PRINCIPAL.value + Math.max(0, dependants) * CEILING_PER_DEPENDANT.value;
  return Math.min(wanted, CEILING_CASE.value);
}

/** EUR cents that count against the ceiling; MED, MHPSS, COUNSEL and LEGAL_DOC do not (D-38). */
export const countedMinor = (items: readonly PricedItem[]): number =>
  sumMinor(items.filter(({ type }) => !isCeilingExempt(type)).map((item) => item.amountMinor));
