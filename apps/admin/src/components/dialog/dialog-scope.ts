import { createContext, useContext, useEffect } from 'react';

interface DialogScope {
  /** A form in this dialog: its unsent text is asked about before the dialog closes. @returns the end of it */
  readonly watch: (form: string) => () => void;
  /** Something in it would be lost for good: nothing closes the dialog until the returned end of it. */
  readonly hold: () => () => void;
  readonly held: boolean;
  /** Closes, or asks where text would be left behind. */
  readonly close: () => void;
}

export const DialogContext = createContext<DialogScope | null>(null);

/** The dialog around, or null on a page. */
export const useDialog = (): DialogScope | null => useContext(DialogContext);

/** Keeps the dialog around open while there is something in it that cannot be shown again. */
export function useHold(active: boolean): void {
  const hold = useDialog()?.hold;
  useEffect(() => {
    if (!active) return;
    return hold?.();
  }, [active, hold]);
}
