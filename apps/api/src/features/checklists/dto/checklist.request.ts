import type { PlainDate } from '@qayidis/domain/kernel';
import { CodeField, DateField, TextField } from '../../../platform/http/index.js';
import { CHECKLIST_OUTCOMES, type ChecklistOutcome } from '../checklist-kinds.js';

export class RecordChecklistRequest {
  @CodeField(CHECKLIST_OUTCOMES, { name: 'ChecklistOutcome' }) outcome!: ChecklistOutcome;
  @DateField() doneOn!: PlainDate;
  @TextField({
    optional: true,
    nullable: true,
    max: 1000,
    lines: true,
    description: 'Required for anything but DONE',
  })
  reason?: string | null;
}
