import { Group, Text, Textarea, TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '#/lib/i18n';
import { fieldText } from '#/lib/problems';
import { type FieldProps, textOf } from './field-props';
import { useField } from './form-scope';
import { formMessages } from './messages';

interface TextFieldProps
  extends FieldProps, Pick<TextInputProps, 'type' | 'autoComplete' | 'inputMode' | 'placeholder'> {
  /** Longest text that the server takes; typing beyond it is possible and told, never cut off silently. */
  readonly max?: number;
  /** What is wrong with a text of this kind, in words of its own. */
  readonly fault?: (value: unknown) => string | null;
}

/** Spaces around the text do not count: the server cuts them off. */
const tooLong =
  (max: number | undefined) =>
  (value: unknown): string | null =>
    max !== undefined && textOf(value).trim().length > max
      ? fieldText({ code: 'TOO_LONG', params: { max } })
      : null;

export function TextField({ name, max, fault, ...props }: TextFieldProps) {
  const { id, value, error, set } = useField<string>(name, {
    label: props.label,
    fault: (typed) => tooLong(max)(typed) ?? fault?.(typed) ?? null,
    display: textOf,
  });
  const over = max !== undefined && tooLong(max)(value) !== null;
  return (
    <TextInput
      id={id}
      name={name}
      {...props}
      description={over ? <Count count={value.trim().length} max={max} /> : props.description}
      error={error}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}

function Count({ count, max }: { readonly count: number; readonly max: number }) {
  const t = useMessages(formMessages);
  return (
    <Text span fz="xs" {...(count > max ? { c: 'var(--mantine-color-error)', fw: 600 } : {})}>
      {t('characters', { count, max })}
    </Text>
  );
}

interface NoteFieldProps extends FieldProps {
  readonly max?: number;
  readonly rows?: number;
  /** Stands beside the label, e.g. who will be able to read it. */
  readonly aside?: ReactNode;
}

/** A text of several lines that grows with what is typed. */
export function NoteField({ name, max, rows = 3, aside, ...props }: NoteFieldProps) {
  const { id, value, error, set } = useField<string>(name, {
    label: props.label,
    fault: tooLong(max),
    display: textOf,
  });
  const { length } = value.trim();
  return (
    <div>
      <Textarea
        id={id}
        name={name}
        autosize
        minRows={rows}
        maxRows={16}
        {...props}
        error={error}
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
      />
      <Group justify="space-between" gap="sm" mt={2}>
        <div>{aside}</div>
        {max !== undefined && length > max * 0.8 ? <Count count={length} max={max} /> : null}
      </Group>
    </div>
  );
}
