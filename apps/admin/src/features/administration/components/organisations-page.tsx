import { Button, Paper, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { StatusBadge } from '#/components/display';
import { EmptyState, QueryView } from '#/components/feedback';
import { DataGrid, type GridColumn } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { useCan } from '#/lib/session';
import { type Organisation, organisationsQuery } from '../api/administration';
import { kindMessages, organisationMessages } from '../messages';
import { OrganisationDialog } from './organisation-dialog';
import { OrganisationSteps } from './organisation-steps';

function useColumns(administers: boolean): readonly GridColumn<Organisation>[] {
  const t = useMessages(organisationMessages);
  const kind = useMessages(kindMessages);
  const shown: readonly GridColumn<Organisation>[] = [
    { id: 'name', header: t('name'), cell: ({ name }) => name, hideable: false, card: 'title' },
    { id: 'kind', header: t('kind'), cell: (one) => kind(one.kind) },
    {
      id: 'state',
      header: t('state'),
      cell: ({ active }) => (
        <StatusBadge tone={active ? 'good' : 'neutral'}>
          {t(active ? 'active' : 'closed')}
        </StatusBadge>
      ),
      card: 'corner',
    },
  ];
  if (!administers) return shown;
  return [
    ...shown,
    { id: 'accounts', header: t('accounts'), cell: ({ accounts }) => accounts, align: 'right' },
    { id: 'steps', header: t('steps'), cell: (one) => <OrganisationSteps organisation={one} /> },
  ];
}

/** The bodies that people work for; administrators open, rename and close them. */
export function OrganisationsPage() {
  const t = useMessages(organisationMessages);
  const administers = useCan()('organisation.administer');
  const query = useQuery(organisationsQuery);
  const columns = useColumns(administers);
  const [adding, dialog] = useDisclosure(false);
  return (
    <>
      <PageHeader title={t('title')}>
        {administers ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={dialog.open}>
            {t('add')}
          </Button>
        ) : null}
      </PageHeader>
      {administers ? (
        <Text mb="md" c="dimmed">
          {t('inUse')}
        </Text>
      ) : null}
      <QueryView query={query}>
        {(rows) => (
          <Paper>
            <DataGrid
              name="organisations"
              label={t('title')}
              columns={columns}
              rows={rows}
              rowLabel={({ name }) => name}
              empty={<EmptyState text={t('empty')} />}
            />
          </Paper>
        )}
      </QueryView>
      {adding ? <OrganisationDialog organisation={null} onClose={dialog.close} /> : null}
    </>
  );
}
