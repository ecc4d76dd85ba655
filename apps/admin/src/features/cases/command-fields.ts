import type { CaseNeed } from '@qayidis/domain/cases';

/** A field of the dialog of a command. */
export type CommandField =
  | 'mentorId'
  | 'comment'
  | 'rejectReason'
  | 'letterText'
  | 'suspendReason'
  | 'closureReason'
  | 'endedOn'
  | 'withdrawalRecord'
  | 'stopSharing'
  | 'arrivalOn'
  | 'arrivalEvidence'
  | 'plannedOn'
  | 'extensionMonths';

/** What the dialog asks for each need of the machine; the first of each list is required. */
export const FIELDS_OF_NEED: Readonly<Record<CaseNeed, readonly CommandField[]>> = {
  COMMENT: ['comment'],
  MENTOR: ['mentorId'],
  NEW_MENTOR: ['mentorId'],
  REJECT_REASON: ['rejectReason'],
  LETTER_TEXT: ['letterText'],
  SUSPEND_REASON: ['suspendReason'],
  CLOSURE_REASON: ['closureReason'],
  REGISTER_OUTCOME: ['closureReason', 'endedOn'],
  WITHDRAWAL_RECORD: ['withdrawalRecord', 'stopSharing'],
  ARRIVAL_DATE: ['arrivalOn', 'arrivalEvidence'],
  PLANNED_DATE: ['plannedOn'],
  EXTENSION_MONTHS: ['extensionMonths'],
};

const OPTIONAL: readonly CommandField[] = ['endedOn', 'stopSharing'];

export interface CommandForm {
  readonly fields: readonly CommandField[];
  readonly required: readonly CommandField[];
}

/** The fields of a command; a remark may always be added. */
export function formOf(needs: readonly CaseNeed[]): CommandForm {
  const asked = needs.flatMap((need) => FIELDS_OF_NEED[need]);
  const required = asked.filter((field) => !OPTIONAL.includes(field));
  return { fields: [...new Set<CommandField>([...asked, 'comment'])], required };
}
