import { type FixedStep, fixedSteps, isKeptBy } from '@qayidis/domain/reminders';
import type { Trigger } from './api/ladders';
import { type EditedStep, isWhole } from './edited-step';

/** Whether a step as it is typed is this one that stays. */
export function isKept(step: EditedStep, fixed: FixedStep): boolean {
  if (!isWhole(step)) return false;
  const { recipientRole: role, relation, ...when } = step;
  return isKeptBy({ ...when, recipient: { role, relation } }, fixed);
}

/** Whether a ladder that protects people would lack something without this step (REM-19). */
export const isNeeded = (
  trigger: Trigger,
  step: EditedStep,
  steps: readonly EditedStep[],
): boolean =>
  fixedSteps(trigger).some(
    (fixed) =>
      isKept(step, fixed) && !steps.some((other) => other !== step && isKept(other, fixed)),
  );
