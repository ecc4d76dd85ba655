import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  type FieldProblem,
  fieldText,
  isOutdated,
  type Problem,
  problemFrom,
  refusalText,
} from '#/lib/problems';
import { pathOf } from './pointer';
import type { RecordForm } from './use-record-form';

export interface SubmitContext {
  /** The same for every repetition of one submit, so that the server carries it out once. */
  readonly idempotencyKey: string;
  /** The version the person saw, or the newer one after a conflict was settled. */
  readonly version: number | undefined;
}

/** For a form that sends its changes alone. */
interface ChangeContext<Values> extends SubmitContext {
  /** What that version holds: the values that changes are counted against. */
  readonly before: Values;
}

interface SubmitOptions<Values extends Record<string, unknown>, Answer> {
  readonly form: RecordForm<Values>;
  readonly version?: number | undefined;
  readonly send: (values: Values, context: ChangeContext<Values>) => Promise<Answer>;
  readonly onDone: (answer: Answer) => void | Promise<void>;
  /**
   * The form's values in the record as it stands now, to compare both. Without it the page is read anew, what was
   * typed stays, and the next submit goes over the version that the page then shows.
   */
  readonly fromCurrent?: (current: unknown) => Values;
  /** Words of its own for a fault inside a field, e.g. a cell of a table; null for those of the code. */
  readonly wordsFor?: (fault: FieldProblem) => string | null;
}

/** Who changed the record meanwhile, and when; `by` null: somebody whose name one may not see. */
export interface Change {
  readonly at: string;
  readonly by: string | null;
}

const changeIn = (current: unknown): Change | null =>
  (current as { readonly changed?: Change | null } | null)?.changed ?? null;

export interface Conflict<Values> {
  /** As the form opened: tells who of both changed a field. */
  readonly opened: Values;
  readonly theirs: Values;
  readonly version: number | undefined;
  /** Null: not told. */
  readonly changed: Change | null;
}

export interface Submit<Values extends Record<string, unknown>> {
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly conflict: Conflict<Values> | null;
  /** Sends the form as it stands; does nothing while a submit is under way. */
  readonly run: () => Promise<void>;
  /** Settles a conflict: these values are saved over the newer version. */
  readonly settle: (values: Values) => Promise<void>;
  /** What the last submit met is not told any longer: the comparison is closed, or what a refusal asked for was done. */
  readonly forget: () => void;
}

/** A refusal is final for its key; an answer that never came may have been carried out, so its key is kept. */
const isUncertain = ({ status }: Problem): boolean => status === 0 || status >= 500;

interface Fault {
  readonly path: string;
  readonly text: string;
}

/** What a refusal says about single fields. Who may decide otherwise is told beside the form, and then only there. */
export function faultsIn(
  problem: Problem,
  wordsFor: (fault: FieldProblem) => string | null = () => null,
): readonly Fault[] {
  if (problem.overridableBy?.length) return [];
  const { pointer, errors } = problem;
  if (errors)
    return errors.map((fault) => ({
      path: pathOf(fault.pointer),
      text:
        fault.code === problem.code ? refusalText(problem) : (wordsFor(fault) ?? fieldText(fault)),
    }));
  return pointer ? [{ path: pathOf(pointer), text: refusalText(problem) }] : [];
}

interface SubmitState<Values> {
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly conflict: Conflict<Values> | null;
}

type Comparing<Values extends Record<string, unknown>> = Pick<
  SubmitOptions<Values, never>,
  'form' | 'fromCurrent'
>;

/** Both versions, where the form can compare them. */
function conflictOf<Values extends Record<string, unknown>>(
  { code, current, versions }: Problem,
  { form, fromCurrent }: Comparing<Values>,
): Conflict<Values> | null {
  if (code !== 'VERSION_STALE' || !fromCurrent || current === undefined) return null;
  return {
    opened: form.opened(),
    theirs: fromCurrent(current),
    version: versions?.current,
    changed: changeIn(current),
  };
}

/** A window may hold the row as it was when it opened: the version that a refusal told is then the newer one. */
const newer = (seen: number | undefined, told: number): number | undefined =>
  seen === undefined ? undefined : Math.max(seen, told);

const IDLE = { busy: false, problem: null, conflict: null } as const;

interface Sending<Values> {
  readonly values: Values;
  readonly version: number | undefined;
  readonly before: Values;
}

/** A refusal at the fields that it speaks of. */
function tell<Values extends Record<string, unknown>>(
  problem: Problem,
  { form, wordsFor }: Pick<SubmitOptions<Values, never>, 'form' | 'wordsFor'>,
): void {
  const texts = new Map<string, string>();
  for (const { path, text } of faultsIn(problem, wordsFor)) {
    const before = texts.get(path);
    texts.set(path, before === undefined ? text : `${before} ${text}`);
  }
  for (const [path, text] of texts) form.form.setFieldError(path, text);
}

/** The version that a refusal told, and the page read anew. */
function useNewest() {
  const newest = useRef(0);
  const client = useQueryClient();
  const readAnew = async ({ versions }: Problem): Promise<void> => {
    newest.current = versions?.current ?? 0;
    await client.invalidateQueries();
  };
  return { newest, readAnew };
}

/** Sends a form: locked while under way, carried out once, everything typed kept when it fails. */
export function useSubmit<Values extends Record<string, unknown>, Answer>(
  options: SubmitOptions<Values, Answer>,
): Submit<Values> {
  const { form, send, onDone } = options;
  const key = useRef<string | null>(null);
  const running = useRef(false);
  const { newest, readAnew } = useNewest();
  const [state, setState] = useState<SubmitState<Values>>(IDLE);
  useEffect(() => void form.typedUpon(options.version));

  const refused = async (problem: Problem): Promise<void> => {
    if (!isUncertain(problem)) key.current = null;
    const conflict = conflictOf(problem, options);
    if (!conflict && isOutdated(problem)) await readAnew(problem);
    setState({ ...IDLE, conflict, problem: conflict ? null : problem });
    tell(problem, options);
  };

  const carryOut = async ({ values, version, before }: Sending<Values>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    key.current ??= crypto.randomUUID();
    setState({ ...IDLE, busy: true });
    try {
      const answer = await send(values, { idempotencyKey: key.current, version, before });
      key.current = null;
      form.saved();
      await onDone(answer);
      setState(IDLE);
    } catch (error) {
      await refused(problemFrom(error));
    } finally {
      running.current = false;
    }
  };

  return {
    ...state,
    run: () => {
      const version = newer(form.typedUpon(options.version), newest.current);
      return carryOut({ values: form.form.getValues(), version, before: form.opened() });
    },
    settle: (values) => {
      form.form.setValues(values);
      const { version = options.version, theirs = form.opened() } = state.conflict ?? {};
      return carryOut({ values, version, before: theirs });
    },
    forget: () => setState((now) => ({ ...now, conflict: null, problem: null })),
  };
}
