import type { VisitCommand } from '@qayidis/domain/monitoring';
import type { FieldFaults } from '#/components/form';

type VisitField = 'plannedOn' | 'mode' | 'missReason' | 'reason';

/** Where each command is carried out, and what its dialog asks. Recording has a page of its own. */
const COMMANDS: Readonly<
  Partial<Record<VisitCommand, { readonly path: string; readonly fields: readonly VisitField[] }>>
> = {
  PLAN: { path: 'plan', fields: ['plannedOn', 'mode'] },
  MISS: { path: 'miss', fields: ['missReason', 'reason'] },
  RESCHEDULE: { path: 'reschedule', fields: ['plannedOn'] },
  REFUSE: { path: 'refuse', fields: ['reason'] },
  WAIVE: { path: 'waive', fields: ['reason'] },
};

export const fieldsOf = (command: VisitCommand): readonly VisitField[] =>
  COMMANDS[command]?.fields ?? [];
export const pathOf = (command: VisitCommand): string | null => COMMANDS[command]?.path ?? null;

export type VisitFormValues = {
  plannedOn: string | null;
  mode: string | null;
  missReason: string | null;
  reason: string;
};

/** Only what the command asks is sent; a remark beside a reason may be left out. */
export const bodyOf = (command: VisitCommand, values: VisitFormValues): object =>
  Object.fromEntries(
    fieldsOf(command).map((field) => {
      const value = values[field];
      return [field, typeof value === 'string' && value.trim() === '' ? null : value];
    }),
  );

export const faultsOf = (command: VisitCommand, values: VisitFormValues): FieldFaults =>
  Object.fromEntries(
    fieldsOf(command)
      .filter((field) => field !== 'reason' || command !== 'MISS')
      .map((field) => [field, values[field]?.trim() ? null : 'REQUIRED']),
  );
