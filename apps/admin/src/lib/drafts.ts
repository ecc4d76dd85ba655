interface Draft {
  readonly values: unknown;
  /** The record upon which it was typed. */
  readonly base: unknown;
}

/**
 * What is typed and not yet sent, by the name of its form. It lives in memory only, since it is personal data that
 * no browser storage may hold (decisions.md E-22): it survives a change of page, not the closing of the tab, which
 * the browser therefore asks about.
 */
const drafts = new Map<string, Draft>();
/** Forms that stand on the screen. */
const open = new Set<string>();

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

function watchLeaving(): void {
  globalThis.removeEventListener('beforeunload', askBeforeLeaving);
  if (drafts.size) globalThis.addEventListener('beforeunload', askBeforeLeaving);
}

export const draftOf = (form: string): unknown => drafts.get(form)?.values;

export const draftBaseOf = (form: string): unknown => drafts.get(form)?.base;

export const hasDrafts = (): boolean => drafts.size > 0;

export function keepDraft(form: string, values: unknown, base?: unknown): void {
  drafts.set(form, { values, base });
  watchLeaving();
}

export function dropDraft(form: string): void {
  drafts.delete(form);
  watchLeaving();
}

/** At sign-out, so that the next person at this device finds nothing. */
export function dropAllDrafts(): void {
  drafts.clear();
  watchLeaving();
}

/** A form came onto the screen. @returns it left */
export function showForm(form: string): () => void {
  open.add(form);
  return () => void open.delete(form);
}

/** Forms on the screen with unsent text: leaving their page is asked about. */
export const unsentForms = (): string[] => [...open].filter((form) => drafts.has(form));
