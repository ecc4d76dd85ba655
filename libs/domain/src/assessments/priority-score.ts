import type { VulnerabilityFactor } from '../code-lists/index.js';
import { sumMinor, type PlainDate } from '../kernel/index.js';
import { DEFAULT_ASSESSMENT_PARAMETERS, type AssessmentParameters } from './parameters.js';

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
  if (total >= parameters.CRITICAL_FROM.value) return 'CRITICAL';
  if (total >= parameters.HIGH_FROM.value) return 'HIGH';
  return total >= parameters.MEDIUM_FROM.value ? 'MEDIUM' : 'LOW';
};

/** The place in the queue (reintegration.md 4.3 with D-39). A factor named twice counts once. */
export function priorityScore(
  facts: PriorityFacts,
  parameters: AssessmentParameters = DEFAULT_ASSESSMENT_PARAMETERS,
): PriorityScore {
  const { baselineComposite: baseline } = facts;
  const low = baseline !== null && baseline <= parameters.LOW_SURVEY.value;
  const points = {
    urgent: facts.urgent ? parameters.URGENT_POINTS.value : 0,
    factors: sumMinor(
      [...new Set(facts.factors)].map((factor) => parameters[`WEIGHT_${factor}`].value),
    ),
    minor: facts.minorInCase ? parameters.MINOR_POINTS.value : 0,
    dependants: Math.min(parameters.MOST_DEPENDANT_POINTS.value, Math.max(0, facts.dependants)),
    forced: facts.forcedReturn ? parameters.FORCED_POINTS.value : 0,
    survey: low ? parameters.LOW_SURVEY_POINTS.value : 0,
  };
  const total = sumMinor(Object.values(points));
  return { total, level: levelOf(total, parameters), points };
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
