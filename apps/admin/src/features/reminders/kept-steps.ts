import {
  type FixedStep,
  fixedSteps,
  isKeptBy,
  type LadderStep as Rung,
  missingChannels,
  type ReminderChannel,
  standsFor,
} from '@qayidis/domain/reminders';
import type { Trigger } from './api/ladders';
import { type EditedStep, isWhole } from './edited-step';

type Holds = (step: Rung, fixed: FixedStep) => boolean;

/** The same question of a step as it is typed. */
const asTyped =
  (holds: Holds) =>
  (step: EditedStep, fixed: FixedStep): boolean => {
    if (!isWhole(step)) return false;
    const { recipientRole: role, relation, ...when } = step;
    return holds({ ...when, recipient: { role, relation } }, fixed);
  };

const isKept = asTyped(isKeptBy);
const stands = asTyped(standsFor);

/** What is wrong with a step that stays: nobody is told, or not by all its ways; null where nothing is. */
export function lackOf(
  fixed: FixedStep,
  steps: readonly EditedStep[],
): 'MISSING' | ReminderChannel | null {
  if (steps.some((step) => isKept(step, fixed))) return null;
  const quieter = steps.find((step) => stands(step, fixed));
  const [channel] = quieter ? missingChannels(quieter, fixed) : [];
  return channel ?? 'MISSING';
}

/** Whether a ladder that protects people would lack something without this step (REM-19). */
export const isNeeded = (
  trigger: Trigger,
  step: EditedStep,
  steps: readonly EditedStep[],
): boolean =>
  fixedSteps(trigger).some(
    (fixed) =>
      stands(step, fixed) && !steps.some((other) => other !== step && isKept(other, fixed)),
  );
