import { Text } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '#/components/feedback';
import { CaseNumberForm, FilterBar, ListView, useKeyset } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { ERASURE_LISTS, type ErasureSearch, erasureSearchOf } from '#/lib/office-search';
import { valuesOf } from '#/lib/search-params';
import { type Erasure, erasuresQuery } from '../api/protection';
import { erasureMessages } from '../messages';
import { useErasureColumns } from './erasure-columns';
import { ErasureDialog } from './erasure-dialog';

function Toolbar({ search }: { readonly search: ErasureSearch }) {
  const t = useMessages(erasureMessages);
  const navigate = useNavigate();
  const go = (next: Record<string, unknown>): void =>
    void navigate({ to: '/erasures', search: erasureSearchOf(next) });
  const show = {
    code: 'show',
    label: t('show'),
    options: ERASURE_LISTS.map((value) => ({ value, label: t(value) })),
  };
  return (
    <>
      <FilterBar
        filters={[show]}
        values={valuesOf({ show: search.show })}
        onChange={(values) => go({ show: values['show']?.[0] })}
      />
      <CaseNumberForm
        key={search.number ?? ''}
        value={search.number}
        onChange={(number) => go({ number })}
      />
    </>
  );
}

/** Whose time is over or near, what is held and why, and what was erased (reintegration.md 10.3). */
export function ErasuresPage() {
  const t = useMessages(erasureMessages);
  const search = erasureSearchOf(useSearch({ strict: false }));
  const page = useKeyset();
  const query = useQuery(erasuresQuery(search, page.cursor));
  const [open, setOpen] = useState<Erasure | null>(null);
  const columns = useErasureColumns(search.show === 'DONE', setOpen);
  return (
    <>
      <PageHeader title={t('title')} />
      <Text mb="md">{t('text')}</Text>
      <ListView
        key={search.show ?? 'ALL'}
        name="erasures"
        label={t('title')}
        query={query}
        columns={columns}
        rowLabel={({ number }) => number}
        page={page}
        toolbar={<Toolbar search={search} />}
        empty={<EmptyState icon={IconEraser} title={t('emptyTitle')} text={t('empty')} />}
      />
      {open ? <ErasureDialog erasure={open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
