import { Checkbox, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { compareAz, searchKey } from '@qayidis/domain/names';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '#/lib/i18n';
import type { OptionsProps } from './filter';
import { gridMessages } from './messages';

/** Options of a filter that are too many to read: found by typing, the chosen ones first. */
export function LongOptions({ filter, chosen, onToggle }: OptionsProps) {
  const t = useMessages(gridMessages);
  const [typed, setTyped] = useState('');
  const [first] = useState(chosen);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  const rank = (value: string): number => (first.includes(value) ? 0 : 1);
  const shown = filter.options
    .filter(({ label }) => searchKey(label).includes(searchKey(typed)))
    .sort((a, b) => rank(a.value) - rank(b.value) || compareAz(a.label, b.label));
  return (
    <Stack gap="xs">
      <TextInput
        ref={input}
        size="sm"
        aria-label={t('findOption', { label: filter.label })}
        placeholder={t('findOption', { label: filter.label })}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ScrollArea.Autosize mah={280}>
        <Stack gap={6} role="group" aria-label={filter.label} p={4}>
          {shown.map(({ value, label }) => (
            <Checkbox
              key={value}
              size="sm"
              label={label}
              checked={chosen.includes(value)}
              onChange={(event) => onToggle(value, event.currentTarget.checked)}
            />
          ))}
          {shown.length === 0 ? (
            <Text fz="sm" c="dimmed">
              {t('noOption')}
            </Text>
          ) : null}
        </Stack>
      </ScrollArea.Autosize>
    </Stack>
  );
}
