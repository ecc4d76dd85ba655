import { createContext, useContext, useEffect } from 'react';

/**
 * What is around keeps standing until the returned end of it. It lies here and not with the dialogs, because a page
 * without one, the sign-in, shows such things too and is not to load them.
 */
export const HoldContext = createContext<(() => () => void) | null>(null);

/** Keeps the dialog around, where there is one, open while it shows what cannot be shown again. */
export function useHold(active: boolean): void {
  const hold = useContext(HoldContext);
  useEffect(() => {
    if (!active) return;
    return hold?.();
  }, [active, hold]);
}
