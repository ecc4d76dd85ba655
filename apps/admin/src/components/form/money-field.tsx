import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '#/lib/i18n';
import { formatMoney, parseAmount } from '#/lib/numbers';
import { fieldText } from '#/lib/problems';
import type { FieldProps } from './field-props';
import { useField } from './form-scope';

interface MoneyFieldProps extends FieldProps {
  /** ISO 4217 code; EUR unless said otherwise. */
  readonly currency?: string;
}

/** An amount as whole minor units or null; a comma and a point both mark the cents. */
export function MoneyField({ name, currency = 'EUR', ...props }: MoneyFieldProps) {
  const language = useLanguage();
  const amountText = (minor: unknown): string =>
    typeof minor === 'number' ? formatMoney(minor, '', language).trim() : '';
  const [typed, setTyped] = useState<string | null>(null);
  // What is no amount stays where it was typed, and is refused instead of sent as nothing.
  const isUnreadable = typed !== null && typed.trim() !== '' && parseAmount(typed) === null;
  const { id, value, error, set, check } = useField<number | null>(name, {
    label: props.label,
    display: amountText,
    fault: () => (isUnreadable ? fieldText({ code: 'NOT_A_NUMBER' }) : null),
  });
  const leave = (): void => {
    if (isUnreadable) check();
    else setTyped(null);
  };
  return (
    <TextInput
      id={id}
      name={name}
      inputMode="decimal"
      {...props}
      error={error}
      value={typed ?? amountText(value)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        set(parseAmount(event.currentTarget.value));
      }}
      onBlur={leave}
      rightSection={
        <Text fz="xs" c="dimmed">
          {currency}
        </Text>
      }
      rightSectionWidth={44}
    />
  );
}
