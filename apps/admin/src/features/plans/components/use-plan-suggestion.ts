import { GOAL_DIMENSION_OF } from '@qayidis/domain/plans';
import { useEffect } from 'react';
import type { RecordFormState } from '#/components/form';
import { takePlanSuggestion } from '#/lib/plan-suggestions';
import { newGoal, newItem, type PlanValues } from '../plan-values';

/** Begins a goal and the help for it with what a survey suggested; everything of it can still be changed. */
export function usePlanSuggestion(caseId: string, form: RecordFormState<PlanValues>['form']): void {
  useEffect(() => {
    const suggestion = takePlanSuggestion(caseId);
    if (suggestion === undefined) return;
    const { dimension, help, reason } = suggestion;
    const goal = { ...newGoal(), dimension: GOAL_DIMENSION_OF[dimension], text: reason };
    form.insertListItem('goals', goal);
    form.insertListItem('items', { ...newItem(), type: help, goalKey: goal.key });
  });
}
