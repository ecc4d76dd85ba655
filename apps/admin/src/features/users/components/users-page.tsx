import { Button, Paper, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { USER_STATUSES } from '@qayidis/domain/accounts';
import { ROLES } from '@qayidis/domain/permissions';
import { useQuery } from '@tanstack/react-query';
import { ProblemPanel } from '#/components/feedback';
import { DataGrid, FilterBar, useKeyset } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { roleMessages } from '#/lib/roles';
import { codesIn } from '#/lib/search-params';
import { useCan } from '#/lib/session';
import { type UserFilters, usersQuery } from '../api/user-queries';
import { statusMessages, usersMessages } from '../messages';
import { InviteDialog } from './invite-dialog';
import { useUserColumns } from './user-columns';

interface UsersPageProps {
  readonly filters: UserFilters;
  readonly onFilters: (filters: {
    role?: (typeof ROLES)[number][];
    status?: (typeof USER_STATUSES)[number][];
  }) => void;
}

function Filters({ filters, onFilters }: UsersPageProps) {
  const t = useMessages(usersMessages);
  const role = useMessages(roleMessages);
  const status = useMessages(statusMessages);
  const options = [
    {
      code: 'role',
      label: t('role'),
      many: true,
      options: ROLES.map((code) => ({ value: code, label: role(code) })),
    },
    {
      code: 'status',
      label: t('status'),
      many: true,
      options: USER_STATUSES.map((code) => ({ value: code, label: status(code) })),
    },
  ];
  return (
    <FilterBar
      filters={options}
      values={{ role: filters.role, status: filters.status }}
      onChange={(values) => {
        const roles = codesIn(values['role'], ROLES);
        const statuses = codesIn(values['status'], USER_STATUSES);
        onFilters({ ...(roles ? { role: roles } : {}), ...(statuses ? { status: statuses } : {}) });
      }}
    />
  );
}

function UserList({ filters, onFilters }: UsersPageProps) {
  const t = useMessages(usersMessages);
  const page = useKeyset();
  const query = useQuery(usersQuery(filters, page.cursor));
  const columns = useUserColumns();
  if (query.isError) return <ProblemPanel problem={problemFrom(query.error)} />;
  return (
    <Paper>
      <DataGrid
        name="users"
        label={t('title')}
        columns={columns}
        rows={query.data?.items ?? []}
        rowLabel={({ name }) => name}
        total={query.data?.total}
        page={page}
        nextCursor={query.data?.nextCursor}
        loading={query.isFetching}
        toolbar={<Filters filters={filters} onFilters={onFilters} />}
        empty={
          <Text ta="center" c="dimmed" py="xl">
            {t('empty')}
          </Text>
        }
      />
    </Paper>
  );
}

/** Everybody with an account, or the people of one's programme. */
export function UsersPage(props: UsersPageProps) {
  const t = useMessages(usersMessages);
  const can = useCan();
  const [inviting, dialog] = useDisclosure(false);
  return (
    <>
      <PageHeader title={t('title')}>
        {can('user.administer') ? (
          <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={dialog.open}>
            {t('invite')}
          </Button>
        ) : null}
      </PageHeader>
      <UserList {...props} />
      {inviting ? <InviteDialog onClose={dialog.close} /> : null}
    </>
  );
}
