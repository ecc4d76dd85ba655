import { Checkbox, MultiSelect, Radio, Select, Stack, Text } from '@mantine/core';
import { ticksAfter } from '@qayidis/domain/code-lists';
import { useCallback } from 'react';
import { useMessages } from '#/lib/i18n';
import { matchesTyped } from './choice-filter';
import { type Choice, type FieldProps, labelOf } from './field-props';
import { useField } from './form-scope';
import { formMessages } from './messages';

interface ChoiceProps extends FieldProps {
  readonly choices: readonly Choice[];
}

const listed = (choices: readonly Choice[], value: unknown): string =>
  Array.isArray(value) ? value.map((one) => labelOf(choices, one)).join(', ') : '';

/** One of a list; typing narrows it, in any spelling of the Azerbaijani letters. Nothing chosen is null. */
export function SelectField({ name, choices, required, ...props }: ChoiceProps) {
  const t = useMessages(formMessages);
  const { id, value, error, set } = useField<string | null>(name, {
    label: props.label,
    display: (one) => labelOf(choices, one),
  });
  return (
    <Select
      id={id}
      name={name}
      {...props}
      required={required ?? false}
      data={choices}
      searchable={choices.length > 7}
      openOnFocus={false}
      filter={matchesTyped}
      clearable={!required}
      // Choosing what is chosen already confirms it; taking it away has a button of its own.
      allowDeselect={false}
      clearButtonProps={{ 'aria-label': t('clear') }}
      placeholder={t('choose')}
      nothingFoundMessage={t('nothingFound')}
      error={error}
      value={value}
      onChange={set}
    />
  );
}

/** Any number of a long list. */
export function MultiSelectField({ name, choices, ...props }: ChoiceProps) {
  const t = useMessages(formMessages);
  const { id, value, error, set } = useField<string[]>(name, {
    label: props.label,
    display: (many) => listed(choices, many),
  });
  return (
    <MultiSelect
      id={id}
      name={name}
      {...props}
      data={choices}
      searchable
      openOnFocus={false}
      filter={matchesTyped}
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      nothingFoundMessage={t('nothingFound')}
      error={error}
      value={value}
      onChange={(ticked) => set(ticksAfter(value, ticked))}
    />
  );
}

/**
 * One of a few, each with what it means; all visible at once. One stop of the Tab key, as a group of radios is: the
 * chosen one, else the first. The arrows, which Mantine has, move and choose.
 */
export function RadioCards({ name, choices, ...props }: ChoiceProps) {
  const { id, value, error, set } = useField<string | null>(name, {
    label: props.label,
    display: (one) => labelOf(choices, one),
  });
  const stop = Math.max(
    0,
    choices.findIndex((choice) => choice.value === value),
  );
  return (
    <Radio.Group {...props} error={error} value={value ?? ''} onChange={set}>
      <Stack gap={6} mt={4}>
        {choices.map((choice, index) => (
          <Radio.Card
            key={choice.value}
            value={choice.value}
            p="xs"
            {...(index === stop ? { id } : { tabIndex: -1 })}
          >
            <Radio.Indicator size="xs" style={{ float: 'left', marginTop: 3, marginRight: 8 }} />
            <strong>{choice.label}</strong>
            {choice.description ? <div>{choice.description}</div> : null}
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Any number of a few, all visible at once; "none" and its like stand alone. */
export function CheckboxList({ name, choices, ...props }: ChoiceProps) {
  // Nothing yet where the question of a survey has not been asked before.
  const { id, value, error, set } = useField<string[] | null | undefined>(name, {
    label: props.label,
    display: (many) => listed(choices, many),
  });
  return (
    <Checkbox.Group
      {...props}
      error={error}
      value={value ?? []}
      onChange={(ticked) => set(ticksAfter(value ?? [], ticked))}
    >
      <Stack gap={6} mt={4}>
        {choices.map((choice, index) => (
          <Checkbox
            key={choice.value}
            value={choice.value}
            label={choice.label}
            description={choice.description}
            {...(index ? {} : { id })}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

interface CheckboxProps extends FieldProps {
  /** What to do where it has to be ticked and is not. */
  readonly missing?: string;
}

/** A single statement that is true or not. */
export function CheckboxField({ name, required = false, missing, ...props }: CheckboxProps) {
  const t = useMessages(formMessages);
  const fault = useCallback(
    (ticked: unknown) => (ticked === true ? null : (missing ?? null)),
    [missing],
  );
  const { id, value, error, set } = useField<boolean>(name, {
    label: props.label,
    display: (one) => t(one ? 'yes' : 'no'),
    fault,
  });
  return (
    <Checkbox
      id={id}
      name={name}
      {...props}
      required={required}
      label={
        <>
          {props.label}
          {required ? (
            <Text span c="var(--mantine-color-error)" aria-hidden>
              {' *'}
            </Text>
          ) : null}
        </>
      }
      error={error}
      checked={value}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  );
}
