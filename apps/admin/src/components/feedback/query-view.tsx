import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { feedbackMessages } from './messages';
import { ProblemPanel } from './problem-panel';

interface LoadingProps {
  /** How many lines the content will roughly have. */
  readonly lines?: number;
}

export function Loading({ lines = 5 }: LoadingProps) {
  const t = useMessages(feedbackMessages);
  return (
    <Stack gap="sm" role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={16} width={`${95 - ((line * 17) % 40)}%`} />
      ))}
    </Stack>
  );
}

interface QueryViewProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
  readonly loading?: ReactNode;
  /** What went wrong stays so: asking once more is not offered. */
  readonly lasting?: boolean;
}

/** Loading, problem or content of a query. Content that is there stays while a later call fails. */
export function QueryView<Data>({ query, children, loading, lasting }: QueryViewProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) {
    const onRetry = lasting ? undefined : () => void query.refetch();
    return <ProblemPanel problem={problemFrom(query.error)} onRetry={onRetry} />;
  }
  return <>{loading ?? <Loading />}</>;
}
