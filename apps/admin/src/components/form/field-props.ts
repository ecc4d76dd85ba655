import type { ReactNode } from 'react';

/** What every field of the kit takes. */
export interface FieldProps {
  /** Path of the value in the form: `name` or `members.0.name`. */
  readonly name: string;
  readonly label: string;
  /** An example or why it is asked; stands under the label. */
  readonly description?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** The label of a code, or the code itself. */
export const labelOf = (choices: readonly Choice[], value: unknown): string =>
  choices.find((choice) => choice.value === value)?.label ?? textOf(value);

export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
};
