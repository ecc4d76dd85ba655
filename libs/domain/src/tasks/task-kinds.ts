/** What a task can ask for; the screens hold a text for each of them, the table a CHECK. */
export const TASK_KINDS = [
  'ASKED',
  'CEILING_OVERRIDE',
  'CHECKLIST',
  'CONSENTS_TO_OBTAIN',
  'DUPLICATE_SUSPECTED',
  'FIRST_STEP',
  'HAND_OVER_SHEET',
  'ITEM_NOTICE',
  'MENTORS_TO_ASSIGN',
  'NEXT_STEP',
  'NOTE_OPENED',
  'NOTICE',
  'NO_SHOW',
  'PLAN_SUGGESTION',
  'SAFETY',
  'SEND_LETTER',
  'SURVEY_SUPPORT',
  'URGENT_NEED',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Protect a person and are of the same day: neither put off nor listed after what can wait (D-08; REM-20). */
export const URGENT_TASKS: readonly TaskKind[] = ['SAFETY', 'URGENT_NEED'];

/**
 * What asks for casework that an ended file refuses (docs/domain/cases.md CASE-79): it ends with the case. Letters,
 * notices, what a colleague asks and whatever protects the person are still to be seen to.
 */
export const ENDED_WITH_CASE: readonly TaskKind[] = [
  'CEILING_OVERRIDE',
  'CHECKLIST',
  'FIRST_STEP',
  'NEXT_STEP',
  'NO_SHOW',
  'PLAN_SUGGESTION',
];
