import type { Dimension } from '@qayidis/domain/survey';
import type { AssistanceType } from '@qayidis/domain/code-lists';

/** What a survey suggests for a plan. */
export interface PlanSuggestion {
  readonly dimension: Dimension;
  readonly help: AssistanceType;
  /** In the words of the reader, for the goal that it begins. */
  readonly reason: string;
}

/** Tells of health at times: kept in the page's memory alone, in no address and no storage (decisions.md E-22). */
const waiting = new Map<string, PlanSuggestion>();

/** For the next time the plan of the case is written on. */
export const suggestToPlan = (caseId: string, suggestion: PlanSuggestion): void => {
  waiting.set(caseId, suggestion);
};

export const hasPlanSuggestion = (caseId: string): boolean => waiting.has(caseId);

/** Once: whoever takes it has it. */
export function takePlanSuggestion(caseId: string): PlanSuggestion | undefined {
  const suggestion = waiting.get(caseId);
  waiting.delete(caseId);
  return suggestion;
}
