import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { UserPage, UsersPage } from '#/features/users/public';

export function Users() {
  const search = useSearch({ from: '/shell/users' });
  const navigate = useNavigate();
  return (
    <UsersPage
      filters={search}
      onFilters={(filters) => void navigate({ to: '/users', search: filters })}
    />
  );
}

export function User() {
  const { userId } = useParams({ from: '/shell/users/$userId' });
  return <UserPage userId={userId} />;
}
