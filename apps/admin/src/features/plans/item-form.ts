import type { ItemCommand } from '@qayidis/domain/plans';
import type { FieldFaults } from '#/components/form';

export type ItemField = 'deliveredOn' | 'evidence' | 'cancelReason' | 'comment';

/** What the dialog of each command asks. */
const FIELDS: Readonly<Partial<Record<ItemCommand, readonly ItemField[]>>> = {
  DELIVER: ['deliveredOn', 'evidence'],
  ADD_EVIDENCE: ['evidence'],
  VERIFY: ['evidence'],
  CANCEL: ['cancelReason'],
  RETURN_GOODS: ['comment'],
  REFUSE_IMMEDIATE_HELP: ['comment'],
};

/** Where each command of an item is carried out. */
const PATHS: Readonly<Partial<Record<ItemCommand, string>>> = {
  ORDER: 'order',
  DELIVER: 'deliver',
  ADD_EVIDENCE: 'add-evidence',
  VERIFY: 'verify',
  SETTLE: 'settle',
  CANCEL: 'cancel',
  RETURN_GOODS: 'return-goods',
  VERIFY_RETURN: 'verify-return',
  APPROVE_IMMEDIATE_HELP: 'approve-immediate-help',
  REFUSE_IMMEDIATE_HELP: 'refuse-immediate-help',
};

export const fieldsOf = (command: ItemCommand): readonly ItemField[] => FIELDS[command] ?? [];
export const pathOf = (command: ItemCommand): string | null => PATHS[command] ?? null;

export type ItemFormValues = {
  deliveredOn: string | null;
  evidence: string[];
  cancelReason: string;
  comment: string;
};

/** Only what the command asks is sent; a command that asks nothing has no body. */
export function bodyOf(command: ItemCommand, values: ItemFormValues): object | undefined {
  const fields = fieldsOf(command);
  if (fields.length === 0) return undefined;
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

export function faultsOf(command: ItemCommand, values: ItemFormValues): FieldFaults {
  const isBlank = (field: ItemField): boolean => {
    const value = values[field];
    // Without any evidence there is nothing to add; to deliver or verify, what was recorded may be enough.
    if (field === 'evidence') return command === 'ADD_EVIDENCE' && values.evidence.length === 0;
    return value === null || (typeof value === 'string' && value.trim() === '');
  };
  return Object.fromEntries(
    fieldsOf(command).map((field) => [field, isBlank(field) ? 'REQUIRED' : null]),
  );
}
