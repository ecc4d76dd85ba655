import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ActPage } from '#/features/line-answers/public';

const tokenIn = (hash: string): string => new URLSearchParams(hash).get('t') ?? '';

/** The token leaves the address as soon as it is read, so that it stays in no history. A further link takes its place. */
export function Act() {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const read = tokenIn(hash);
  const [token, setToken] = useState(read);
  if (read && read !== token) setToken(read);
  useEffect(() => {
    if (read) void navigate({ to: '.', hash: '', replace: true });
  }, [read, navigate]);
  return <ActPage key={token} token={token} />;
}
