import type { VulnerabilityFactor } from '../code-lists/index.js';
import { sumMinor, type PlainDate } from '../kernel/index.js';
import {
  DEFAULT_ASSESSMENT_PARAMETERS,
  DEFAULT_FACTOR_WEIGHTS,
  type AssessmentParameters,
  type FactorWeightSet,
} from './parameters.js';

export const PRIORITY_LEVELS = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
export type PriorityLevel = (typeof PRIORITY_LEVELS)[number];

export interface PriorityFacts {
  readonly urgent: boolean;
  readonly factors: readonly VulnerabilityFactor[];
  readonly minorInCase: boolean;
  /** 0 or more. */
  readonly dependants: number;
  readonly forcedReturn: boolean;
  /** 0 to 1; null while there is no baseline, which adds 0 (D-39). */
  readonly baselineComposite: number | null;
}

/** Points by their term, so that a score can be explained on screen. */
export interface PriorityScore {
  readonly total: number;
  readonly level: PriorityLevel;
  readonly weightsVersion: string;
  readonly points: {
    readonly urgent: number;
    readonly factors: number;
    readonly minor: number;
    readonly dependants: number;
    readonly forced: number;
    readonly survey: number;
  };
}

const levelOf = (total: number, parameters: AssessmentParameters): PriorityLevel => {
  if (total >= parameters.criticalFrom.value) return 'CRITICAL';
  if (total >= parameters.highFrom.value) return 'HIGH';
  return total >= parameters.mediumFrom.value ? 'MEDIUM' : 'LOW';
};

/** The place in the queue (reintegration.md 4.3 with D-39). A factor named twice counts once. */
export function priorityScore(
  facts: PriorityFacts,
  set: FactorWeightSet = DEFAULT_FACTOR_WEIGHTS,
  parameters: AssessmentParameters = DEFAULT_ASSESSMENT_PARAMETERS,
): PriorityScore {
  const { baselineComposite: baseline } = facts;
  const low = baseline !== null && baseline <= parameters.lowSurvey.value;
  const points = {
    urgent: facts.urgent ? parameters.urgentPoints.value : 0,
    factors: sumMinor([...new Set(facts.factors)].map((factor) => set.weights[factor])),
    minor: facts.minorInCase ? parameters.minorPoints.value : 0,
    dependants: Math.min(parameters.mostDependantPoints.value, Math.max(0, facts.dependants)),
    forced: facts.forcedReturn ? parameters.forcedPoints.value : 0,
    survey: low ? parameters.lowSurveyPoints.value : 0,
  };
  const total = sumMinor(Object.values(points));
  return { total, level: levelOf(total, parameters), weightsVersion: set.version, points };
}

export interface QueuePlace {
  readonly level: PriorityLevel;
  readonly score: number;
  readonly registeredOn: PlainDate;
}

/** Queue order: level, then score, then the earlier registration (reintegration.md 4.3). */
export const byPriority = (a: QueuePlace, b: QueuePlace): number =>
  PRIORITY_LEVELS.indexOf(b.level) - PRIORITY_LEVELS.indexOf(a.level) ||
  b.score - a.score ||
  a.registeredOn.localeCompare(b.registeredOn);
