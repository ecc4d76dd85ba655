import { Paper } from '@mantine/core';
import { IconFolderSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, Suspense, useState } from 'react';
import { EmptyState, ProblemPanel } from '#/components/feedback';
import { DataGrid, FilterBar, type FilterValues, useKeyset } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { type CaseSearch, caseSearchOf } from '#/lib/case-search';
import { nameOf } from '#/lib/codes';
import { useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { useCan } from '#/lib/session';
import { type CaseRow, caseListQuery } from '../api/case-list';
import { caseListMessages } from '../messages';
import { useCaseColumns } from './case-columns';
import { AssignMentor, CloseFromRegister } from './list-windows';
import { CASE_GRID, ListTools } from './list-tools';
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

/** What may be done with the selected rows; nothing for those who assign nobody. */
function useBulk(rows: readonly CaseRow[]) {
  const can = useCan();
  if (!can('case.assign-mentor')) return {};
  const bulk = (ids: readonly string[], clear: () => void): ReactNode => {
    const chosen = rows.filter(({ id }) => ids.includes(id));
    const fromRegister = chosen.some(({ origin }) => origin === 'REGISTER');
    return (
      <Suspense>
        <AssignMentor rows={chosen} onDone={clear} />
        {fromRegister && can('case.close-from-register') ? (
          <CloseFromRegister rows={chosen} onDone={clear} />
        ) : null}
      </Suspense>
    );
  };
  return { bulk };
}

function CaseGrid({ search }: { readonly search: CaseSearch }) {
  const t = useMessages(caseListMessages);
  const navigate = useNavigate();
  const page = useKeyset();
  const query = useQuery(caseListQuery(search, page.cursor));
  const rows = query.data?.items ?? [];
  const columns = useCaseColumns();
  const filters = useCaseFilters(search.import);
  const bulk = useBulk(rows);
  const go = (next: Record<string, unknown>): void => {
    void navigate({ to: '/cases', search: caseSearchOf(next) });
  };
  const change = (values: FilterValues): void => go({ ...values, sort: search.sort });
  if (query.isError && !query.data)
    return <ProblemPanel problem={problemFrom(query.error)} onRetry={() => void query.refetch()} />;
  return (
    <Paper>
      <DataGrid
        name={CASE_GRID}
        label={t('title')}
        oneLine
        columns={columns}
        rows={rows}
        rowLabel={(row) => `${row.number} ${nameOf(row.principal)}`}
        total={query.data?.total}
        sort={search.sort ?? FIRST_SORT}
        onSort={(sort) => go({ ...search, sort })}
        page={page}
        nextCursor={query.data?.nextCursor}
        loading={query.isFetching}
        toolbar={<FilterBar filters={filters} values={valuesOf(search)} onChange={change} />}
        {...bulk}
        empty={<EmptyState icon={IconFolderSearch} title={t('emptyTitle')} text={t('emptyText')} />}
      />
    </Paper>
  );
}

/** Every case that one may see, filtered and sorted by the server. */
export function CaseListPage() {
  const t = useMessages(caseListMessages);
  const search = caseSearchOf(useSearch({ strict: false }));
  const columns = useCaseColumns();
  const [mounting, setMounting] = useState(0);
  return (
    <>
      <PageHeader title={t('title')}>
        <ListTools
          search={search}
          columns={columns}
          onColumns={() => setMounting((count) => count + 1)}
        />
      </PageHeader>
      <CaseGrid key={mounting} search={search} />
    </>
  );
}
