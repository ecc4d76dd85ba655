import { parameter, type Parameter } from '../kernel/index.js';

/** Numbers of the case rules with their origin. A programme may bring its own set. */
export const DEFAULT_CASE_PARAMETERS = {
  expireAfter: parameter(7, 'CD', 'reintegration.md 3 row 4'),
  purgeDraftAfter: parameter(30, 'CD', 'reintegration.md 10.3; D-36'),
  coordinatorLimit: parameter(200_000, 'EUR_MINOR', 'D-38'),
  unreachableAttempts: parameter(3, 'COUNT', 'reintegration.md 3 row 21'),
  unreachableChannels: parameter(2, 'COUNT', 'reintegration.md 3 row 21'),
  unreachableFor: parameter(30, 'CD', 'reintegration.md 3 row 21'),
  lostContactAfter: parameter(90, 'CD', 'reintegration.md 3 row 23'),
  reopenWithin: parameter(180, 'CD', 'reintegration.md 3 row 26'),
  supportPeriod: parameter(12, 'MONTHS', 'reintegration.md 3, orders of clocks'),
  longestExtension: parameter(6, 'MONTHS', 'reintegration.md 3, orders of clocks'),
  mentorCapacity: parameter(40, 'COUNT', 'reintegration.md 2'),
} as const satisfies Record<string, Parameter<number>>;

export type CaseParameters = Readonly<
  Record<keyof typeof DEFAULT_CASE_PARAMETERS, Parameter<number>>
>;
