import { Button, Paper, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState, QueryView } from '#/components/feedback';
import { DataGrid, type GridColumn } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import { type Programme, programmesQuery } from '../api/administration';
import { programmeMessages } from '../messages';
import { ProgrammeDialog } from './programme-dialog';

function useColumns(onChange: (programme: Programme) => void): readonly GridColumn<Programme>[] {
  const t = useMessages(programmeMessages);
  const language = useLanguage();
  const day = (on: string): string => formatDate(on, language);
  const share = ({ name, sharePerMille }: Programme['donors'][number]): string =>
    t('share', { name, percent: formatNumber(sharePerMille / 10, language) });
  return [
    { id: 'name', header: t('name'), cell: ({ name }) => name, hideable: false, card: 'title' },
    { id: 'code', header: t('code'), cell: ({ code }) => code, nowrap: true },
    { id: 'startsOn', header: t('startsOn'), cell: (one) => day(one.startsOn), nowrap: true },
    { id: 'endsOn', header: t('endsOn'), cell: (one) => day(one.endsOn), nowrap: true },
    {
      id: 'donors',
      header: t('donors'),
      cell: ({ donors }) => donors.map(share).join(', ') || '—',
    },
    {
      id: 'forWhom',
      header: t('forWhom'),
      cell: ({ vulnerableOnly }) => t(vulnerableOnly ? 'vulnerableOnly' : 'everybody'),
    },
    {
      id: 'steps',
      header: t('steps'),
      cell: (one) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('changeLabel', { name: one.name })}
          onClick={() => onChange(one)}
        >
          {t('change')}
        </Button>
      ),
    },
  ];
}

/** The programmes under which cases are led. */
export function ProgrammesPage() {
  const t = useMessages(programmeMessages);
  const query = useQuery(programmesQuery);
  const [open, setOpen] = useState<Programme | 'NEW' | null>(null);
  const columns = useColumns(setOpen);
  return (
    <>
      <PageHeader title={t('title')}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('NEW')}>
          {t('add')}
        </Button>
      </PageHeader>
      <Text mb="md" c="dimmed">
        {t('text')}
      </Text>
      <QueryView query={query}>
        {(rows) => (
          <Paper>
            <DataGrid
              name="programmes"
              label={t('title')}
              columns={columns}
              rows={rows}
              rowLabel={({ name }) => name}
              empty={<EmptyState text={t('empty')} />}
            />
          </Paper>
        )}
      </QueryView>
      {open ? (
        <ProgrammeDialog programme={open === 'NEW' ? null : open} onClose={() => setOpen(null)} />
      ) : null}
    </>
  );
}
