import { Paper } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { ProblemPanel } from '#/components/feedback';
import type { ListPage } from '#/lib/api';
import { problemFrom } from '#/lib/problems';
import { DataGrid, type DataGridProps } from './data-grid';

type Given = 'rows' | 'total' | 'nextCursor' | 'loading';

interface ListViewProps<Row extends { id: string }> extends Omit<DataGridProps<Row>, Given> {
  readonly query: UseQueryResult<ListPage<Row>>;
}

/** A list with the page that its query brings: its rows, or why there are none to show. */
export function ListView<Row extends { id: string }>({ query, ...grid }: ListViewProps<Row>) {
  const { data, isError, isFetching } = query;
  if (isError && !data)
    return <ProblemPanel problem={problemFrom(query.error)} onRetry={() => void query.refetch()} />;
  return (
    <Paper>
      <DataGrid
        {...grid}
        rows={data?.items ?? []}
        total={data?.total}
        nextCursor={data?.nextCursor}
        loading={isFetching}
      />
    </Paper>
  );
}
