import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { QueryView } from '#/components/feedback';
import { PageHeader } from './page-header';

interface PageViewProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** What the page is, until its content is there and says more. */
  readonly title: string;
  readonly children: (data: Data) => ReactNode;
}

/** A page that is one record: it has its heading and its name in the tab also while that loads, or cannot be had. */
export function PageView<Data>({ query, title, children }: PageViewProps<Data>) {
  return (
    <>
      {query.data === undefined ? <PageHeader title={title} /> : null}
      <QueryView query={query}>{children}</QueryView>
    </>
  );
}
