import { lazy, Suspense } from 'react';
import { reauthentication } from '#/lib/api';
import { useStore } from '#/lib/use-store';

interface ReauthenticationDialogProps {
  /** The person does not want to sign in again. */
  readonly onLeave: () => void;
}

// The forms of sign-in come when a session has ended: no page loads them for nothing (bundle budget).
const ReauthenticationWindow = lazy(async () => ({
  default: (await import('./reauthentication-window')).ReauthenticationWindow,
}));

/** Signs in again over the page as it stands; the calls that waited go on afterwards (design.md 3.4). */
export function ReauthenticationDialog({ onLeave }: ReauthenticationDialogProps) {
  const request = useStore(reauthentication);
  if (!request) return null;
  return (
    <Suspense>
      <ReauthenticationWindow request={request} onLeave={onLeave} />
    </Suspense>
  );
}
