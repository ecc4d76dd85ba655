import { Text } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { DueBadge } from '#/components/display';
import { EmptyState } from '#/components/feedback';
import { FilterBar, type GridColumn, ListView, useKeyset } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { consentMethodMessages, consentPurposeMessages } from '#/lib/codes/consents';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { paperSearchOf } from '#/lib/office-search';
import { valuesOf } from '#/lib/search-params';
import { type Paper, papersQuery } from '../api/protection';
import { paperMessages } from '../messages';

function useColumns(): readonly GridColumn<Paper>[] {
  const t = useMessages(paperMessages);
  const purpose = useMessages(consentPurposeMessages);
  const method = useMessages(consentMethodMessages);
  const language = useLanguage();
  return [
    {
      id: 'number',
      header: t('number'),
      cell: ({ caseNumber }) => (
        <Text span fz="sm" fw={600}>
          {caseNumber}
        </Text>
      ),
      hideable: false,
      nowrap: true,
      card: 'title',
    },
    { id: 'purpose', header: t('purpose'), cell: (paper) => purpose(paper.purpose) },
    { id: 'method', header: t('method'), cell: (paper) => method(paper.method) },
    { id: 'givenOn', header: t('givenOn'), cell: ({ givenOn }) => formatDate(givenOn, language) },
    {
      id: 'paperDue',
      header: t('paperDue'),
      cell: ({ paperDueOn }) => <DueBadge on={paperDueOn} />,
      nowrap: true,
    },
  ];
}

/** Consents that open nothing outside until their paper has come (decisions.md D-06). */
export function PapersPage() {
  const t = useMessages(paperMessages);
  const search = paperSearchOf(useSearch({ strict: false }));
  const navigate = useNavigate();
  const page = useKeyset();
  const query = useQuery(papersQuery(search, page.cursor));
  const columns = useColumns();
  const late = {
    code: 'overdue',
    label: t('show'),
    options: [{ value: 'true', label: t('late') }],
  };
  return (
    <>
      <PageHeader title={t('title')} />
      <Text mb="md">{t('text')}</Text>
      <ListView
        name="consent-papers"
        label={t('title')}
        query={query}
        columns={columns}
        rowLabel={({ caseNumber }) => caseNumber}
        page={page}
        toolbar={
          <FilterBar
            filters={[late]}
            values={valuesOf(search)}
            onChange={(values) =>
              void navigate({
                to: '/provisional-consents',
                search: paperSearchOf({ overdue: values['overdue']?.[0] }),
              })
            }
          />
        }
        empty={<EmptyState icon={IconSignature} title={t('emptyTitle')} text={t('empty')} />}
      />
    </>
  );
}
