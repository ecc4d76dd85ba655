import { parameter, type Parameter } from '../kernel/index.js';

/** Numbers of plans and items with their origin. A scheme may bring its own set (reintegration.md 5.3). */
export const DEFAULT_PLAN_PARAMETERS = {
  ceilingPrincipal: parameter(150_000, 'EUR_MINOR', 'reintegration.md 5.3, RESTART-like default'),
  ceilingPerDependant: parameter(50_000, 'EUR_MINOR', 'reintegration.md 5.3, RESTART-like default'),
  ceilingCase: parameter(350_000, 'EUR_MINOR', 'reintegration.md 5.3, RESTART-like default'),
  immediateHelpCap: parameter(20_000, 'EUR_MINOR', 'D-14'),
  /** Larger changes, and any new category, need approval. */
  amendmentShare: parameter(0.1, 'SHARE', 'reintegration.md 3 row 15'),
} as const satisfies Record<string, Parameter<number>>;

export type PlanParameters = Readonly<
  Record<keyof typeof DEFAULT_PLAN_PARAMETERS, Parameter<number>>
>;
