import { Button, Group, Stack, Text } from '@mantine/core';
import { StatusBadge } from '#/components/display';
import type { GridColumn } from '#/components/grid';
import { citation } from '#/lib/citation';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Holiday, HolidayCommand } from '../api/holidays';
import { holidayKindMessages, holidaysMessages } from '../messages';
import { useDayWords } from './use-day-words';

export type OnStep = (command: HolidayCommand, day: Holiday) => void;

/** What may be done with a day: substitutes follow the day for which they stand. */
function stepsOf({ kind, movedFrom, uncertain }: Holiday): readonly HolidayCommand[] {
  if (movedFrom !== null) return [];
  if (kind !== 'HOLIDAY') return uncertain ? ['CONFIRM', 'REMOVE'] : ['REMOVE'];
  return uncertain ? ['CONFIRM', 'MOVE'] : ['MOVE'];
}

function StepsCell({ row, onStep }: { readonly row: Holiday; readonly onStep: OnStep }) {
  const t = useMessages(holidaysMessages);
  const language = useLanguage();
  const words = useDayWords();
  const day = `${words(row)}, ${formatDate(row.date, language)}`;
  return (
    <Group gap="xs">
      {stepsOf(row).map((step) => (
        <Button
          key={step}
          size="compact-sm"
          variant={step === 'CONFIRM' ? 'light' : 'subtle'}
          aria-label={t('stepOf', { step: t(step), day })}
          onClick={() => onStep(step, row)}
        >
          {t(step)}
        </Button>
      ))}
    </Group>
  );
}

function NameCell({ row }: { readonly row: Holiday }) {
  const t = useMessages(holidaysMessages);
  const words = useDayWords();
  return (
    <Stack gap={2} align="start">
      <Text fz="sm" fw={600}>
        {words(row)}
      </Text>
      {row.uncertain ? <StatusBadge tone="attention">{t('uncertain')}</StatusBadge> : null}
    </Stack>
  );
}

/** @param onStep absent for those who only read */
export function useHolidayColumns(onStep: OnStep | null): readonly GridColumn<Holiday>[] {
  const t = useMessages(holidaysMessages);
  const kind = useMessages(holidayKindMessages);
  const language = useLanguage();
  const columns: readonly GridColumn<Holiday>[] = [
    {
      id: 'date',
      header: t('date'),
      hideable: false,
      nowrap: true,
      card: 'title',
      cell: ({ date }) => formatDate(date, language),
    },
    {
      id: 'name',
      header: t('name'),
      hideable: false,
      card: 'line',
      cell: (row) => <NameCell row={row} />,
    },
    { id: 'kind', header: t('kind'), card: 'line', cell: (row) => kind(row.kind) },
    { id: 'source', header: t('source'), card: 'line', cell: ({ source }) => citation(source) },
  ];
  if (onStep === null) return columns;
  return [
    ...columns,
    {
      id: 'steps',
      header: t('steps'),
      hideable: false,
      card: 'line',
      cell: (row) => <StepsCell row={row} onStep={onStep} />,
    },
  ];
}
