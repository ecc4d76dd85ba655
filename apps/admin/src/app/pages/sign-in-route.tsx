import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { SignInPage } from '#/features/session/public';
import { sessionQuery } from '#/lib/session';

/** Signs in and returns to the page that was asked for. */
export function SignIn() {
  const { returnTo } = useSearch({ from: '/sign-in' });
  const { hash } = useLocation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return (
    <SignInPage
      onSignedIn={async () => {
        await queryClient.query({ ...sessionQuery, staleTime: 0 });
        const behind = hash ? `#${hash}` : '';
        await navigate({ href: `${returnTo ?? '/'}${behind}`, replace: true });
      }}
    />
  );
}
