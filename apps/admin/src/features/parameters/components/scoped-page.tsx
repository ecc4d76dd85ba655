import { Stack, Text } from '@mantine/core';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { QueryView } from '#/components/feedback';
import { PageHeader } from '#/components/layout';
import { useCan } from '#/lib/session';
import { ScopeChoice } from './scope-choice';

interface ScopedPageProps<Data> {
  readonly title: string;
  readonly text: string;
  readonly queryOf: (
    programmeId: string | null,
  ) => UseQueryOptions<Data, Error, Data, (string | null)[]>;
  readonly children: (data: Data, programmeId: string | null) => ReactNode;
}

/** What an administrator decides for all programmes or for one, and a programme for itself. */
export function ScopedPage<Data>({ title, text, queryOf, children }: ScopedPageProps<Data>) {
  const can = useCan();
  const [programmeId, setProgrammeId] = useState<string | null>(null);
  const query = useQuery(queryOf(programmeId));
  return (
    <>
      <PageHeader title={title} />
      <Stack gap="md">
        <Text maw="70ch">{text}</Text>
        {can('programme.administer') ? (
          <ScopeChoice value={programmeId} onChange={setProgrammeId} />
        ) : null}
        <QueryView query={query}>{(data) => children(data, programmeId)}</QueryView>
      </Stack>
    </>
  );
}
