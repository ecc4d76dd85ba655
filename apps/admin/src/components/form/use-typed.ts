import { useRef, useState } from 'react';
import { type Draft, draftOf, dropDraft, keepDraft, wholeDraftOf } from '#/lib/drafts';
import { clashes, isSame, merged } from './merge';

export interface TypedOptions<Values> {
  /** Names the draft: one per kind of form and record, e.g. `screening:<case id>`; ids and codes alone. */
  readonly name: string;
  readonly initial: Values;
  /** It stands upon no record: a draft comes back as it was typed, also where a date was proposed. */
  readonly creates?: boolean;
}

interface Beginning<Values> {
  readonly opened: Values;
  readonly draft: Values | undefined;
  /** The version that the draft was typed upon, where the record is another one since and both changed a field. */
  readonly version?: number | undefined;
}

/**
 * A draft upon the record as it stands now: what a colleague changed since, and the draft did not, is theirs. Where both
 * changed a field, the draft keeps the version it was typed upon: the server tells that it is stale, and both are
 * compared. So it does where the version stands among the values.
 */
export function beginningOf<Values extends object>(
  { initial, creates }: Omit<TypedOptions<Values>, 'name'>,
  draft: Draft | undefined,
): Beginning<Values> {
  if (draft === undefined) return { opened: initial, draft: undefined };
  const opened = { ...initial, ...(draft.base as Values | undefined) };
  const mine = { ...initial, ...(draft.values as Values) };
  if (creates) return { opened: initial, draft: mine };
  const { version } = draft;
  const isStale = version !== undefined && clashes({ opened, mine, theirs: initial });
  if ('version' in initial || isStale) return { opened, draft: mine, version };
  return { opened: initial, draft: merged({ opened, mine, theirs: initial }) };
}

/** What a form opened with, what of it is a draft, and upon which version it was typed. */
export function useTyped<Values extends object>(options: TypedOptions<Values>) {
  const { name } = options;
  const [begun] = useState(() => beginningOf(options, wholeDraftOf(name)));
  const kept = useRef(begun.opened);
  const upon = useRef(begun.version);
  const version = useRef(begun.version);
  return {
    begun,
    opened: (): Values => kept.current,
    open: (values: Values, staleVersion?: number): void => {
      kept.current = values;
      upon.current = staleVersion;
      version.current = staleVersion ?? version.current;
    },
    watch: (values: Values): void =>
      isSame(values, kept.current)
        ? dropDraft(name)
        : keepDraft(name, values, kept.current, version.current),
    typedUpon: (shown: number | undefined): number | undefined => {
      if (draftOf(name) === undefined) version.current = shown;
      version.current ??= shown;
      return upon.current ?? shown;
    },
  };
}
