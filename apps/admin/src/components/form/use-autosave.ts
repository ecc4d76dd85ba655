import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { draftOf } from '#/lib/drafts';
import { type Problem, problemFrom } from '#/lib/problems';
import type { RecordForm } from './use-record-form';
import { faultsIn } from './use-submit';

/** So long after the last key a draft is saved. */
const PAUSE_MS = 1500;

interface AutosaveOptions<Values extends Record<string, unknown>> {
  readonly form: RecordForm<Values>;
  readonly enabled: boolean;
  /** Whether the server takes the values as a draft; what it cannot take waits. */
  readonly ready?: (values: Values) => boolean;
  /** Saves a draft. @returns what changed by it, e.g. the version */
  readonly save: (values: Values) => Promise<Partial<Values>>;
}

export type AutosaveState =
  | { readonly kind: 'IDLE' | 'INCOMPLETE' | 'SAVING' }
  | { readonly kind: 'FAILED'; readonly problem?: Problem }
  | { readonly kind: 'SAVED'; readonly at: string };

export interface Autosave {
  readonly state: AutosaveState;
  /** Does something while no draft is under way: a submit and a draft never cross. */
  readonly hold: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
}

/** Saves the values; where they are refused, the answers at fault are marked until the next attempt. */
async function attempt<Values extends Record<string, unknown>>(
  { form, save }: AutosaveOptions<Values>,
  values: Values,
  marked: RefObject<readonly string[]>,
): Promise<AutosaveState> {
  for (const path of marked.current) form.form.clearFieldError(path);
  marked.current = [];
  try {
    form.savedAs(values, await save(values));
    return { kind: 'SAVED', at: new Date().toISOString() };
  } catch (error) {
    const problem = problemFrom(error);
    const faults = faultsIn(problem);
    for (const { path, text } of faults) form.form.setFieldError(path, text);
    marked.current = faults.map(({ path }) => path);
    return { kind: 'FAILED', problem };
  }
}

/** Keeps a form as a draft on the server: after a pause, and when it leaves the screen (ARCHITECTURE.md). */
export function useAutosave<Values extends Record<string, unknown>>(
  options: AutosaveOptions<Values>,
): Autosave {
  const { form, enabled } = options;
  const [state, setState] = useState<AutosaveState>({ kind: 'IDLE' });
  const latest = useRef(options);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const held = useRef(false);
  const marked = useRef<readonly string[]>([]);
  useEffect(() => {
    latest.current = options;
  });

  const saveNow = useCallback(async (): Promise<void> => {
    const { form: now, ready } = latest.current;
    const values = now.form.getValues();
    if (held.current || draftOf(now.name) === undefined) return;
    if (ready && !ready(values)) return setState({ kind: 'INCOMPLETE' });
    setState({ kind: 'SAVING' });
    setState(await attempt(latest.current, values, marked));
  }, []);
  const queue = useCallback((): void => {
    if (latest.current.enabled) running.current = running.current.then(saveNow);
  }, [saveNow]);

  const { values } = form.form;
  useEffect(() => {
    if (!enabled || draftOf(form.name) === undefined) return undefined;
    const timer = setTimeout(queue, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [values, enabled, form.name, queue]);
  useEffect(() => queue, [queue]);

  const hold = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    held.current = true;
    try {
      await running.current;
      return await work();
    } finally {
      held.current = false;
    }
  };
  return { state, hold };
}
