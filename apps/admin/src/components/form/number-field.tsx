import { NumberInput } from '@mantine/core';
import { type FieldProps, textOf } from './field-props';
import { useField } from './form-scope';

interface NumberFieldProps extends FieldProps {
  readonly min?: number;
  readonly max?: number;
}

/** A whole number or null. */
export function NumberField({ name, ...props }: NumberFieldProps) {
  const { id, value, error, set } = useField<number | null>(name, {
    label: props.label,
    display: textOf,
  });
  return (
    <NumberInput
      id={id}
      name={name}
      allowDecimal={false}
      hideControls
      clampBehavior="none"
      {...props}
      error={error}
      value={value ?? ''}
      onChange={(next) => set(typeof next === 'number' ? next : null)}
    />
  );
}
