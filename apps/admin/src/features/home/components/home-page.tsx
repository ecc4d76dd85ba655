import { Paper, Stack } from '@mantine/core';
import type { Role } from '@qayidis/domain/permissions';
import { IconChecks, IconFileAnalytics, IconUsersGroup } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { EmptyState, Loading } from '#/components/feedback';
import { PageHeader } from '#/components/layout';
import { formatDate, today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useAccount } from '#/lib/session';
import { type Heap, heapQuery, HEAPS } from '../api/queue';
import { homeMessages } from '../messages';
import { HeapSection } from './heap-section';
import { HeapTiles } from './heap-tiles';

function Nothing({ role }: { readonly role: Role | undefined }) {
  const t = useMessages(homeMessages);
  if (role === 'DONOR_VIEWER')
    return <EmptyState icon={IconFileAnalytics} title={t('donorTitle')} text={t('donorText')} />;
  if (role === 'SMS_MONITOR')
    return <EmptyState icon={IconUsersGroup} title={t('monitorTitle')} text={t('monitorText')} />;
  return <EmptyState icon={IconChecks} title={t('nothingTitle')} text={t('nothingText')} />;
}

function Heaps({ heaps, role }: { readonly heaps: readonly Heap[]; readonly role: Role }) {
  const queries = useQueries({ queries: heaps.map(heapQuery) });
  const loading = queries.some((query) => query.isPending);
  const empty = !loading && queries.every((query) => query.data?.items.length === 0);
  return (
    <>
      <HeapTiles heaps={heaps} />
      {loading ? <Loading lines={8} /> : null}
      {empty ? (
        <Paper>
          <Nothing role={role} />
        </Paper>
      ) : null}
      <Stack gap="md">
        {heaps.map((heap) => (
          <HeapSection key={heap.key} heap={heap} />
        ))}
      </Stack>
    </>
  );
}

/** What must I do today, and why: a queue per role, and for roles without one the reason. */
export function HomePage() {
  const t = useMessages(homeMessages);
  const language = useLanguage();
  const role = useAccount()?.role;
  const heaps = role ? HEAPS[role] : undefined;
  return (
    <>
      <PageHeader title={t('title')} note={formatDate(today(), language, 'long')} />
      {heaps && role ? (
        <Heaps heaps={heaps} role={role} />
      ) : (
        <Paper>
          <Nothing role={role} />
        </Paper>
      )}
    </>
  );
}
