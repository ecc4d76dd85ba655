import { Button, Group, Stack, Text } from '@mantine/core';
import { StatusBadge } from '#/components/display';
import type { GridColumn } from '#/components/grid';
import { citation } from '#/lib/citation';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Parameter } from '../api/parameters';
import { parametersMessages } from '../messages';
import { useParameterName } from '../parameter-names';
import { useValueText } from './use-value-text';

/** What was never decided by anybody came with the system. */
const isOfInstallation = ({ reason }: Parameter): boolean => reason === null;

function ValueCell({ row }: { readonly row: Parameter }) {
  const t = useMessages(parametersMessages);
  const language = useLanguage();
  const text = useValueText();
  const { upcoming } = row;
  return (
    <Stack gap={2}>
      <Text fz="sm" fw={600}>
        {text(row.value, row.unit)}
      </Text>
      {row.ofProgramme ? (
        <Text fz="xs" c="dimmed">
          {t('ofProgramme')}
        </Text>
      ) : null}
      {upcoming ? (
        <Text fz="xs">
          {t('upcoming', {
            date: formatDate(upcoming.validFrom, language),
            value: text(upcoming.value, row.unit),
          })}
        </Text>
      ) : null}
    </Stack>
  );
}

function SourceCell({ row }: { readonly row: Parameter }) {
  const t = useMessages(parametersMessages);
  return (
    <Stack gap={2} align="start">
      <Text fz="sm">{citation(row.source)}</Text>
      {row.needsLegalReview ? <StatusBadge tone="attention">{t('review')}</StatusBadge> : null}
    </Stack>
  );
}

interface Steps {
  readonly changeable: boolean;
  readonly onChange: (row: Parameter) => void;
  readonly onHistory: (row: Parameter) => void;
}

function StepsCell({ row, changeable, onChange, onHistory }: Steps & { readonly row: Parameter }) {
  const t = useMessages(parametersMessages);
  const name = useParameterName()(row.code);
  return (
    <Group gap="xs">
      {changeable ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('changeOf', { name })}
          onClick={() => onChange(row)}
        >
          {t('change')}
        </Button>
      ) : null}
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('historyOf', { name })}
        onClick={() => onHistory(row)}
      >
        {t('history')}
      </Button>
    </Group>
  );
}

export function useParameterColumns(steps: Steps): readonly GridColumn<Parameter>[] {
  const t = useMessages(parametersMessages);
  const language = useLanguage();
  const name = useParameterName();
  return [
    {
      id: 'name',
      header: t('name'),
      hideable: false,
      card: 'title',
      cell: ({ code }) => name(code),
    },
    {
      id: 'value',
      header: t('value'),
      hideable: false,
      card: 'line',
      cell: (row) => <ValueCell row={row} />,
    },
    {
      id: 'source',
      header: t('source'),
      hideable: false,
      card: 'line',
      cell: (row) => <SourceCell row={row} />,
    },
    {
      id: 'since',
      header: t('since'),
      hideable: false,
      nowrap: true,
      card: 'line',
      cell: (row) => (isOfInstallation(row) ? t('ever') : formatDate(row.validFrom, language)),
    },
    {
      id: 'steps',
      header: t('steps'),
      hideable: false,
      card: 'line',
      cell: (row) => <StepsCell row={row} {...steps} />,
    },
  ];
}
