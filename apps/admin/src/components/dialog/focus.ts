const FIELD =
  'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled), button[role="radio"]:not(:disabled)';
const MAIN_BUTTON =
  'button[type="submit"]:not(:disabled), button[data-variant="filled"]:not(:disabled)';
const WATCHED_MS = 10_000;

/** Marks where the focus begins in a window: where it asks for it, else its first field or main button, never the cross. */
export function markFirst(body: HTMLElement | null): void {
  if (body?.querySelector('[data-autofocus]')) return;
  const first =
    body?.querySelector(FIELD) ?? body?.querySelector(MAIN_BUTTON) ?? body?.querySelector('button');
  first?.setAttribute('data-autofocus', '');
}

/** Where the focus is at home when the button that opened a window is gone: the heading of its section. */
function homeOf(opener: Element | null): () => HTMLElement | null {
  const section = opener?.closest('section[aria-labelledby]');
  const heading = section?.getAttribute('aria-labelledby');
  return () =>
    (heading ? document.getElementById(heading) : null) ??
    document.querySelector<HTMLElement>('main h1') ??
    document.querySelector('main');
}

function focusHome(home: HTMLElement | null): void {
  if (home && !home.hasAttribute('tabindex')) home.tabIndex = -1;
  home?.focus({ preventScroll: true });
}

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** The step that was done often takes its button away a moment later: the focus then goes to the heading. */
function watch(opener: Element, home: () => HTMLElement | null): void {
  const observer = new MutationObserver(() => {
    if (opener.isConnected) return;
    observer.disconnect();
    if (isLost()) focusHome(home());
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), WATCHED_MS);
}

/** Remembers what has the focus now. @returns gives it back (WCAG 2.4.3) */
export function rememberFocus(): () => void {
  const opener = document.activeElement;
  const home = homeOf(opener);
  return () => {
    if (!isLost()) return;
    if (!(opener instanceof HTMLElement) || !opener.isConnected || opener === document.body)
      return focusHome(home());
    opener.focus({ preventScroll: true });
    // What stood in another window goes with it, and that window gives the focus back itself.
    if (opener.closest('[role="dialog"]') === null) watch(opener, home);
  };
}
