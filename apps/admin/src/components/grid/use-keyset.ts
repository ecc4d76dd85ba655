import { useNavigate, useRouterState } from '@tanstack/react-router';

/** The pages walked so far. Cursors stay in the history's state and never in an address (decisions.md E-09). */
interface Walked {
  readonly cursor: string;
  readonly rowsBefore: number;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    readonly pages?: readonly Walked[];
  }
}

export interface KeysetPage {
  /** The cursor of this page; undefined for the first. */
  readonly cursor: string | undefined;
  readonly offset: number;
  readonly next: (cursor: string, rows: number) => void;
  readonly previous: (() => void) | undefined;
}

/**
 * Walks a list page by page with the browser's own history: back and forward work, and a change of filter or sort
 * (which navigates without this state) starts anew.
 */
export function useKeyset(): KeysetPage {
  const navigate = useNavigate();
  const pages = useRouterState({ select: ({ location }) => location.state.pages }) ?? [];
  const go = (next: readonly Walked[]): void => {
    void navigate({
      to: '.',
      search: true,
      state: (state) => ({ ...state, pages: next }),
    });
  };
  const last = pages.at(-1);
  const offset = last?.rowsBefore ?? 0;
  return {
    cursor: last?.cursor,
    offset,
    next: (cursor, rows) => go([...pages, { cursor, rowsBefore: offset + rows }]),
    previous: last ? () => go(pages.slice(0, -1)) : undefined,
  };
}
