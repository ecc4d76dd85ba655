import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { AccountLinkPage } from '#/features/session/public';

/** Takes the token out of the address as soon as it is read, so that it stays in no history. */
function useTokenOfAddress(): string {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [token] = useState(() => new URLSearchParams(hash).get('token') ?? '');
  useEffect(() => {
    if (hash) void navigate({ to: '.', hash: '', replace: true });
  }, [hash, navigate]);
  return token;
}

export function Invitation() {
  return <AccountLinkPage purpose="INVITATION" token={useTokenOfAddress()} />;
}

export function ResetPassword() {
  return <AccountLinkPage purpose="PASSWORD_RESET" token={useTokenOfAddress()} />;
}
