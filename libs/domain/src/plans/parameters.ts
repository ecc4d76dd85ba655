import { parameter, type Parameter } from '../kernel/index.js';

const SCHEME = 'reintegration.md 5.3, RESTART-like default';
const MOST_MINOR = 100_000_000;

/** Numbers of plans and items with their origin. A programme may bring its own (reintegration.md 5.3). */
export const DEFAULT_PLAN_PARAMETERS = {
  CEILING_PRINCIPAL: parameter(150_000, 'EUR_MINOR', [0, MOST_MINOR], SCHEME),
  CEILING_PER_DEPENDANT: parameter(50_000, 'EUR_MINOR', [0, MOST_MINOR], SCHEME),
  CEILING_CASE: parameter(350_000, 'EUR_MINOR', [0, MOST_MINOR], SCHEME),
  IMMEDIATE_HELP_CAP: parameter(20_000, 'EUR_MINOR', [0, MOST_MINOR], 'D-14'),
  /** Larger changes, and any new category, need approval. */
  AMENDMENT_SHARE: parameter(0.1, 'SHARE', [0, 1], 'reintegration.md 3 row 15'),
} as const satisfies Record<string, Parameter>;

export type PlanParameters = Readonly<Record<keyof typeof DEFAULT_PLAN_PARAMETERS, Parameter>>;
