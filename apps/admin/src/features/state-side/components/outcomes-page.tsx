import { Paper, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { ECONOMIC_REGIONS } from '@qayidis/domain/code-lists';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { EmptyState, ProblemPanel } from '#/components/feedback';
import { DataGrid, type GridColumn, useKeyset } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { send } from '#/lib/api';
import { nameOf } from '#/lib/codes';
import { type Language, useLanguage, useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { outcomeMessages, stageMessages, stateSideMessages } from '../messages';

/** An outcome has no id: its place on the page names the row. */
type Row = Schemas['OutcomeResponse'] & { readonly id: string };

const NONE = '—';

const regionName = (code: string | null, language: Language): string =>
  ECONOMIC_REGIONS.find((region) => region.code === code)?.[language] ?? code ?? NONE;

function useOutcomes(cursor: string | undefined) {
  return useQuery({
    queryKey: ['outcomes', cursor ?? null],
    queryFn: ({ signal }) =>
      send<Schemas['OutcomePageResponse']>({ path: '/outcomes', query: { cursor }, signal }),
    placeholderData: keepPreviousData,
  });
}

function useColumns(): readonly GridColumn<Row>[] {
  const t = useMessages(stateSideMessages);
  const stage = useMessages(stageMessages);
  const outcome = useMessages(outcomeMessages);
  const language = useLanguage();
  return [
    { id: 'name', header: t('name'), cell: nameOf, hideable: false, card: 'title' },
    { id: 'birthYear', header: t('birthYear'), cell: (row) => row.birthYear ?? NONE },
    { id: 'stage', header: t('stage'), cell: (row) => stage(row.stage), card: 'corner' },
    { id: 'region', header: t('region'), cell: (row) => regionName(row.region, language) },
    {
      id: 'outcome',
      header: t('outcome'),
      cell: (row) => (row.outcome ? outcome(row.outcome) : NONE),
    },
  ];
}

/** What became of those who consented to its being told, as coarsely as they consented (decisions.md D-04). */
export function OutcomesPage() {
  const t = useMessages(stateSideMessages);
  const page = useKeyset();
  const query = useOutcomes(page.cursor);
  const columns = useColumns();
  const rows = (query.data?.items ?? []).map((one, index) => ({ ...one, id: String(index) }));
  return (
    <>
      <PageHeader title={t('outcomesTitle')} />
      <Text mb="md">{t('outcomesText')}</Text>
      {query.isError && !query.data ? (
        <ProblemPanel problem={problemFrom(query.error)} onRetry={() => void query.refetch()} />
      ) : (
        <Paper>
          <DataGrid
            name="outcomes"
            label={t('outcomesTitle')}
            columns={columns}
            rows={rows}
            rowLabel={nameOf}
            page={page}
            nextCursor={query.data?.nextCursor}
            loading={query.isFetching}
            empty={<EmptyState text={t('none')} />}
          />
        </Paper>
      )}
    </>
  );
}
