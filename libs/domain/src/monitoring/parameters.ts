import { parameter, type Parameter } from '../kernel/index.js';

const SCHEDULE = 'reintegration.md 7';

/** How many days before and after its day a visit counts for its wave, and what the schedule asks besides. */
export const DEFAULT_MONITORING_PARAMETERS = {
  VISIT_M1_WINDOW: parameter(10, 'CD', [1, 30], SCHEDULE),
  VISIT_M3_WINDOW: parameter(15, 'CD', [1, 45], SCHEDULE),
  VISIT_M6_WINDOW: parameter(21, 'CD', [1, 60], SCHEDULE),
  VISIT_M12_WINDOW: parameter(30, 'CD', [1, 90], SCHEDULE),
  VISIT_M18_WINDOW: parameter(45, 'CD', [1, 90], SCHEDULE),
  /** M1 is required where one item costs more. */
  VISIT_ITEM_ABOVE: parameter(30_000, 'EUR_MINOR', [0, 100_000_000], SCHEDULE),
  /** Cases whose satisfaction is asked by another than their mentor. */
  SATISFACTION_BY_OTHERS: parameter(0.1, 'SHARE', [0, 1], SCHEDULE),
} as const satisfies Record<string, Parameter>;

export type MonitoringParameters = Readonly<
  Record<keyof typeof DEFAULT_MONITORING_PARAMETERS, Parameter>
>;
