import { Paper } from '@mantine/core';
import { IconFolderSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { EmptyState, ProblemPanel } from '#/components/feedback';
import { DataGrid, FilterBar, type FilterValues, useKeyset } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { type CaseSearch, caseSearchOf } from '#/lib/case-search';
import { nameOf } from '#/lib/codes';
import { useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { caseListQuery } from '../api/case-list';
import { caseListMessages } from '../messages';
import { useCaseColumns } from './case-columns';
import { useCaseFilters } from './use-case-filters';

const FIRST_SORT = 'nextDue';

/** Filters as the bar wants them: every value a list. */
const valuesOf = ({ sort: _sort, ...search }: CaseSearch): FilterValues =>
  Object.fromEntries(
    Object.entries(search).map(([code, value]) => [
      code,
      typeof value === 'string' ? [value] : value,
    ]),
  );

/** Every case that one may see, filtered and sorted by the server. */
export function CaseListPage() {
  const t = useMessages(caseListMessages);
  const navigate = useNavigate();
  const search = caseSearchOf(useSearch({ strict: false }));
  const page = useKeyset();
  const query = useQuery(caseListQuery(search, page.cursor));
  const columns = useCaseColumns();
  const filters = useCaseFilters();
  const go = (next: Record<string, unknown>): void => {
    void navigate({ to: '/cases', search: caseSearchOf(next) });
  };
  return (
    <>
      <PageHeader title={t('title')} />
      {query.isError && !query.data ? (
        <ProblemPanel problem={problemFrom(query.error)} onRetry={() => void query.refetch()} />
      ) : (
        <Paper>
          <DataGrid
            name="cases"
            label={t('title')}
            columns={columns}
            rows={query.data?.items ?? []}
            rowLabel={(row) => `${row.number} ${nameOf(row.principal)}`}
            total={query.data?.total}
            sort={search.sort ?? FIRST_SORT}
            onSort={(sort) => go({ ...search, sort })}
            page={page}
            nextCursor={query.data?.nextCursor}
            loading={query.isFetching}
            toolbar={
              <FilterBar
                filters={filters}
                values={valuesOf(search)}
                onChange={(values) => go({ ...values, sort: search.sort })}
              />
            }
            empty={
              <EmptyState icon={IconFolderSearch} title={t('emptyTitle')} text={t('emptyText')} />
            }
          />
        </Paper>
      )}
    </>
  );
}
