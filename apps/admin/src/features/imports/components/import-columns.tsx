import { StatusBadge, type Tone } from '#/components/display';
import type { GridColumn } from '#/components/grid';
import { TextLink } from '#/components/layout';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import type { ImportListRow } from '../api/import-queries';
import { importsMessages, importStateMessages } from '../messages';

const TONES: Readonly<Record<ImportListRow['state'], Tone>> = {
  UPLOADED: 'active',
  READ: 'attention',
  COMPARING: 'active',
  COMMITTING: 'active',
  COMMITTED: 'good',
  UNDOING: 'active',
  UNDONE: 'neutral',
  FAILED: 'urgent',
};

export function ImportStateBadge({ state }: { readonly state: ImportListRow['state'] }) {
  const t = useMessages(importStateMessages);
  return <StatusBadge tone={TONES[state]}>{t(state)}</StatusBadge>;
}

export function useImportColumns(): readonly GridColumn<ImportListRow>[] {
  const t = useMessages(importsMessages);
  const language = useLanguage();
  return [
    {
      id: 'file',
      header: t('file'),
      hideable: false,
      card: 'title',
      cell: ({ id, fileName }) => (
        <TextLink to="/imports/$importId" params={{ importId: id }}>
          {fileName}
        </TextLink>
      ),
    },
    {
      id: 'state',
      header: t('state'),
      card: 'corner',
      cell: ({ state }) => <ImportStateBadge state={state} />,
    },
    {
      id: 'rows',
      header: t('rows'),
      align: 'right',
      card: 'line',
      cell: ({ counts }) => formatNumber(counts.rows, language),
    },
    {
      id: 'created',
      header: t('created'),
      align: 'right',
      card: 'line',
      cell: ({ counts }) => formatNumber(counts.created, language),
    },
    {
      id: 'uploadedAt',
      header: t('uploadedAt'),
      card: 'line',
      cell: ({ createdAt }) => formatInstant(createdAt, language),
    },
    {
      id: 'uploadedBy',
      header: t('uploadedBy'),
      card: 'none',
      cell: ({ createdByName }) => createdByName,
    },
  ];
}
