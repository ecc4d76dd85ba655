import { createContext, useContext } from 'react';

interface DialogScope {
  /** A form in this dialog: its unsent text is asked about before the dialog closes. @returns the end of it */
  readonly watch: (form: string) => () => void;
  /** Something in it would be lost for good (`useHold`): nothing closes the dialog until then. */
  readonly held: boolean;
  /** Closes, or asks where text would be left behind. */
  readonly close: () => void;
}

export const DialogContext = createContext<DialogScope | null>(null);

/** The dialog around, or null on a page. */
export const useDialog = (): DialogScope | null => useContext(DialogContext);
