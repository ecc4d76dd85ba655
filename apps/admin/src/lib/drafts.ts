import { createStore } from './store';

export interface Draft {
  readonly values: unknown;
  /** The record upon which it was typed. */
  readonly base: unknown;
  /** The version of that record, where the form sends one. */
  readonly version?: number | undefined;
}

export interface KeptDraft extends Draft {
  readonly savedAt: string;
}

/** How a draft stands at the server. */
export type DraftState =
  | { readonly kind: 'IDLE' | 'SAVING' | 'FAILED' }
  | { readonly kind: 'SAVED'; readonly at: string };

/** What keeps drafts beyond the page. */
export interface DraftKeeper {
  readonly load: (form: string) => Promise<KeptDraft | null>;
  /** A draft was typed at or dropped. */
  readonly changed: (form: string) => void;
  /** Saves what waits. @returns once nothing is under way */
  readonly settle: () => Promise<void>;
  /** Somebody else may be next at this device: what waits is left. */
  readonly forget: () => void;
}

/**
 * What is typed and not yet sent, by the name of its form. The page holds it in memory only, since it is personal data
 * that no browser storage may hold (decisions.md E-22); what is to outlive the page is kept at the server.
 */
const drafts = new Map<string, Draft>();
/** Forms that stand on the screen. */
const open = new Set<string>();
/** Forms that the server keeps; others save themselves. */
const kept = new Set<string>();
/** Drafts that the server has as they stand. */
const safe = new Set<string>();
export const draftStates = createStore<Readonly<Record<string, DraftState>>>({});

let keeper: Promise<DraftKeeper> | null = null;
let loadKeeper: (() => Promise<DraftKeeper>) | null = null;

/** From now on drafts outlive the page; the keeper is loaded with the first form. */
export function keepDraftsBy(load: () => Promise<DraftKeeper>): void {
  loadKeeper = load;
}

/** Nothing, where there is no keeper or it cannot be loaded: the form goes on without. */
async function askKeeper<Answer>(
  work: (keeper: DraftKeeper) => Answer | Promise<Answer>,
): Promise<Answer | null> {
  try {
    keeper ??= loadKeeper?.() ?? null;
    return keeper && (await work(await keeper));
  } catch {
    keeper = null;
    return null;
  }
}

const askBeforeLeaving = (event: BeforeUnloadEvent): void => {
  void settleDrafts();
  event.preventDefault();
};

/** Whether something would be lost with the page. */
export const wouldLoseDrafts = (): boolean => [...drafts.keys()].some((form) => !safe.has(form));

function watchLeaving(): void {
  globalThis.removeEventListener('beforeunload', askBeforeLeaving);
  if (wouldLoseDrafts()) globalThis.addEventListener('beforeunload', askBeforeLeaving);
}

export const draftOf = (form: string): unknown => drafts.get(form)?.values;

export const wholeDraftOf = (form: string): Draft | undefined => drafts.get(form);

function changed(form: string): void {
  safe.delete(form);
  watchLeaving();
  if (kept.has(form)) void askKeeper((one) => one.changed(form));
}

export function keepDraft(form: string, values: unknown, base?: unknown, version?: number): void {
  drafts.set(form, { values, base, version });
  changed(form);
}

export function dropDraft(form: string): void {
  drafts.delete(form);
  changed(form);
}

/** At sign-out, so that the next person at this device finds nothing. What the server keeps stays there. */
export function dropAllDrafts(): void {
  drafts.clear();
  safe.clear();
  draftStates.set({});
  watchLeaving();
  void keeper?.then(
    (one) => one.forget(),
    () => undefined,
  );
  keeper = loadKeeper = null;
}

/** What the keeper tells of a draft; null where its line stays as it is. */
export function tellDraft(form: string, state: DraftState | null, isSafe: boolean): void {
  if (state) draftStates.set({ ...draftStates.get(), [form]: state });
  if (isSafe) safe.add(form);
  watchLeaving();
}

/** A form opens whose draft the server keeps. @returns what is kept; nothing where this page knows a newer one */
export async function openKeptDraft(form: string): Promise<KeptDraft | null> {
  kept.add(form);
  if (drafts.has(form)) return null;
  return askKeeper((one) => one.load(form));
}

export async function settleDrafts(): Promise<void> {
  if (kept.size) await askKeeper((one) => one.settle());
}

/** A form came onto the screen. @returns it left */
export function showForm(form: string): () => void {
  open.add(form);
  return () => void open.delete(form);
}

/** Forms on the screen with unsent text: leaving their page is asked about. */
export const unsentForms = (): string[] => [...open].filter((form) => drafts.has(form));
