import { type CaseState, type FileChange, isFileOpenFor } from '@qayidis/domain/cases';
import type { Permission } from '@qayidis/domain/permissions';
import { useCan } from './session';

/** Whether this person may write this into the file of a case in its state; the server decides again by the same rule. */
export function useMayWrite({
  state,
}: {
  readonly state: CaseState;
}): (permission: Permission, change: FileChange) => boolean {
  const can = useCan();
  return (permission, change) => isFileOpenFor(state, change) && can(permission);
}
