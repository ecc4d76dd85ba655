import { createStore } from '#/lib/store';

/**
 * Asks the person to sign in again where he or she stands. The calls that met the lost session wait for the
 * answer and then go out once more, so that no form notices (design.md 3.4).
 */
export interface ReauthenticationRequest {
  /** The session ended, or a sensitive action asks for the password again. */
  readonly reason: 'NOT_SIGNED_IN' | 'REAUTH_REQUIRED';
  /** Called with true once signed in again, with false when the person gave up. */
  readonly answer: (signedIn: boolean) => void;
}

export const reauthentication = createStore<ReauthenticationRequest | null>(null);

let pending: Promise<boolean> | null = null;

/** One dialog serves all calls that wait at the same time. */
export function askToReauthenticate(reason: ReauthenticationRequest['reason']): Promise<boolean> {
  pending ??= new Promise<boolean>((resolve) => {
    reauthentication.set({
      reason,
      answer: (signedIn) => {
        reauthentication.set(null);
        pending = null;
        resolve(signedIn);
      },
    });
  });
  return pending;
}
