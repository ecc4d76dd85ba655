import { Stack, Text } from '@mantine/core';
import type { FindingField } from '@qayidis/domain/monitoring';
import { CheckboxList, NumberField, RadioCards, SelectField } from '#/components/form';
import { useMessages } from '#/lib/i18n';
import { findingMessages, findingOptionMessages } from '../finding-messages';
import { visitMessages } from '../messages';

const MOST_CARDS = 6;

function Finding({ field }: { readonly field: FindingField }) {
  const t = useMessages(findingMessages);
  const option = useMessages(findingOptionMessages);
  const common = { name: `findings.${field.code}`, label: t(field.code) };
  const required = !field.optional;
  if (field.kind === 'NUMBER') {
    const [min, max] = field.range;
    return <NumberField {...common} min={min} max={max} required={required} />;
  }
  const choices = field.options.map((value) => ({ value, label: option(value) }));
  if (field.kind === 'MANY') return <CheckboxList {...common} choices={choices} />;
  const Field = choices.length > MOST_CARDS ? SelectField : RadioCards;
  return <Field {...common} choices={choices} required={required} />;
}

/** The fields that a visit asks, given what was answered. */
export function FindingFields({ fields }: { readonly fields: readonly FindingField[] }) {
  const t = useMessages(visitMessages);
  if (fields.length === 0) return <Text c="dimmed">{t('noFinding')}</Text>;
  return (
    <Stack gap="lg">
      {fields.map((field) => (
        <Finding key={field.code} field={field} />
      ))}
    </Stack>
  );
}
