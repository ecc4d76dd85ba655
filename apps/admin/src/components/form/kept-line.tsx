import { useSyncExternalStore } from 'react';
import { draftStates } from '#/lib/drafts';
import { AutosaveLine } from './autosave-line';

const IDLE = { kind: 'IDLE' } as const;

/** Whether the server keeps what is typed. */
export function KeptLine({ name }: { readonly name: string }) {
  const stateNow = () => draftStates.get()[name] ?? IDLE;
  return <AutosaveLine state={useSyncExternalStore(draftStates.subscribe, stateNow)} />;
}
