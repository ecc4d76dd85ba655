import { Button, CloseButton, Group, Menu, Popover, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconFilter } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '#/lib/i18n';
import type { Filter, FilterValues } from './filter';
import { PHONE } from './grid-column';
import styles from './filter-bar.module.css';
import { gridMessages } from './messages';

interface FilterBarProps {
  readonly filters: readonly Filter[];
  readonly values: FilterValues;
  readonly onChange: (values: FilterValues) => void;
}

interface ChipProps {
  readonly text: string;
  readonly onRemove: () => void;
}

function Chip({ text, onRemove }: ChipProps) {
  const t = useMessages(gridMessages);
  return (
    <Group
      component="li"
      gap={2}
      pl="xs"
      wrap="nowrap"
      bg="petrol.0"
      style={{ listStyle: 'none', borderRadius: 5 }}
    >
      <Text fz="sm">{text}</Text>
      <CloseButton size="sm" aria-label={t('removeFilter', { label: text })} onClick={onRemove} />
    </Group>
  );
}

/** From so many on, an option is found by typing. */
const LONG = 20;

const LongOptions = lazy(async () => ({ default: (await import('./long-options')).LongOptions }));

interface FilterMenuProps {
  readonly filter: Filter;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
}

function FilterMenu({ filter, chosen, onChange, opened, onOpened }: FilterMenuProps) {
  const toggle = (value: string, on: boolean): void => {
    if (filter.many)
      return onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value));
    onChange(on ? [value] : []);
    onOpened(false);
  };
  const long = filter.options.length > LONG;
  const button = (
    <Button
      variant={chosen.length ? 'light' : 'default'}
      leftSection={<IconFilter size={14} aria-hidden />}
      {...(long ? { onClick: () => onOpened(!opened) } : {})}
    >
      {filter.label}
    </Button>
  );
  if (long)
    return (
      <Popover opened={opened} onChange={onOpened} trapFocus returnFocus>
        <Popover.Target>{button}</Popover.Target>
        <Popover.Dropdown p="xs" miw={240}>
          <Suspense>
            <LongOptions filter={filter} chosen={chosen} onToggle={toggle} />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
    );
  return (
    <Menu closeOnItemClick={false} opened={opened} onChange={onOpened}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown mah="min(36rem, 70vh)" className={styles['menu'] ?? ''}>
        {filter.options.map(({ value, label }) => (
          <Menu.CheckboxItem
            key={value}
            checked={chosen.includes(value)}
            onChange={(on) => toggle(value, on)}
          >
            {label}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const without = (values: FilterValues, code: string, value: string): readonly string[] =>
  (values[code] ?? []).filter((one) => one !== value);

const withCode = (values: FilterValues, code: string, chosen: readonly string[]): FilterValues => ({
  ...values,
  [code]: chosen.length ? chosen : undefined,
});

const chipsOf = (filters: readonly Filter[], values: FilterValues) =>
  filters.flatMap(({ code, label, options }) =>
    (values[code] ?? []).map((value) => {
      const option = options.find((one) => one.value === value);
      return { code, value, text: `${label}: ${option?.label ?? value}` };
    }),
  );

interface ChipsProps {
  readonly filters: readonly Filter[];
  readonly values: FilterValues;
  readonly onChange: (values: FilterValues) => void;
}

/** What is set, each to be taken away alone, or all at once. */
function Chips({ filters, values, onChange }: ChipsProps) {
  const t = useMessages(gridMessages);
  const chips = chipsOf(filters, values);
  if (!chips.length) return null;
  return (
    <>
      <Group component="ul" gap={4} m={0} p={0}>
        {chips.map(({ code, value, text }) => (
          <Chip
            key={`${code}-${value}`}
            text={text}
            onRemove={() => onChange(withCode(values, code, without(values, code, value)))}
          />
        ))}
      </Group>
      {chips.length > 1 ? (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange({})}>
          {t('clearFilters')}
        </Button>
      ) : null}
    </>
  );
}

interface FoldProps {
  readonly text: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Filters behind one button, so that the first rows are on the first screen: on a phone all, else the rare ones. */
function Fold({ text, open, onToggle }: FoldProps) {
  return (
    <Button
      variant="default"
      aria-expanded={open}
      leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
      onClick={onToggle}
    >
      {text}
    </Button>
  );
}

/** One button per filter, and beside them what is set, as chips that can be taken away one by one. */
export function FilterBar({ filters, values, onChange }: FilterBarProps) {
  const t = useMessages(gridMessages);
  const phone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const [unfolded, setUnfolded] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const shown = unfolded ? filters : filters.filter(({ rare }) => !phone && !rare);
  const fold = (
    <Fold
      text={t(phone ? 'filters' : 'moreFilters')}
      open={unfolded}
      onToggle={() => setUnfolded(!unfolded)}
    />
  );
  return (
    <Group gap="xs" role="group" aria-label={t('filters')}>
      {phone ? fold : null}
      {shown.map((filter) => (
        <FilterMenu
          key={filter.code}
          filter={filter}
          chosen={values[filter.code] ?? []}
          onChange={(chosen) => onChange(withCode(values, filter.code, chosen))}
          opened={open === filter.code}
          onOpened={(opened) => setOpen(opened ? filter.code : null)}
        />
      ))}
      {!phone && filters.some(({ rare }) => rare) ? fold : null}
      <Chips filters={filters} values={values} onChange={onChange} />
    </Group>
  );
}
