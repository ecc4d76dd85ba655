import type { GridColumn } from '#/components/grid';
import { TextLink } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { roleMessages } from '#/lib/roles';
import type { User } from '../api/user-queries';
import { usersMessages } from '../messages';
import { UserStatusBadge } from './user-status-badge';

export function useUserColumns(): readonly GridColumn<User>[] {
  const t = useMessages(usersMessages);
  const role = useMessages(roleMessages);
  return [
    {
      id: 'name',
      header: t('name'),
      hideable: false,
      card: 'title',
      cell: ({ id, name }) => (
        <TextLink to="/users/$userId" params={{ userId: id }}>
          {name}
        </TextLink>
      ),
    },
    { id: 'role', header: t('role'), card: 'line', cell: (user) => role(user.role) },
    {
      id: 'status',
      header: t('status'),
      card: 'corner',
      cell: ({ status }) => <UserStatusBadge status={status} />,
    },
    {
      id: 'organisation',
      header: t('organisation'),
      card: 'line',
      cell: ({ organisation }) => organisation?.name ?? null,
    },
    {
      id: 'programme',
      header: t('programme'),
      card: 'none',
      hiddenAtFirst: true,
      cell: ({ programme }) => programme?.name ?? null,
    },
    { id: 'email', header: t('email'), card: 'line', cell: ({ email }) => email },
    {
      id: 'secondFactor',
      header: t('secondFactor'),
      card: 'none',
      cell: ({ hasSecondFactor }) =>
        hasSecondFactor === null ? null : t(hasSecondFactor ? 'on' : 'off'),
    },
  ];
}
