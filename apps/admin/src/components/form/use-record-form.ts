import { useForm, type UseFormReturnType } from '@mantine/form';
import { useRef, useState } from 'react';
import { draftBaseOf, draftOf, dropDraft, keepDraft } from '#/lib/drafts';
import { fieldText, type FieldErrorCode } from '#/lib/problems';
import { isSame, merged } from './merge';

/** What the screen finds wrong before anything is sent: code by path of the field. */
export type FieldFaults = Readonly<
  Record<
    string,
    FieldErrorCode | { code: FieldErrorCode; params?: Record<string, string | number> } | null
  >
>;

interface RecordFormOptions<Values> {
  /** Names the draft: one per kind of form and record, e.g. `screening:<case id>`. */
  readonly name: string;
  readonly initial: Values;
  readonly check?: (values: Values) => FieldFaults;
}

export interface RecordForm<Values> {
  readonly name: string;
  readonly form: UseFormReturnType<Values>;
  /** The values came from an unsent draft. */
  readonly restored: boolean;
  /** What the form opened with, or was saved as since. */
  readonly opened: () => Values;
  readonly discard: () => void;
  /** The values are saved: there is nothing left to lose. */
  readonly saved: () => void;
  /** These values are kept as a draft, with what changed by it; what was typed since is still unsaved. */
  readonly savedAs: (values: Values, changed: Partial<Values>) => void;
}

function textsOf(faults: FieldFaults): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [path, fault] of Object.entries(faults)) {
    if (fault) texts[path] = fieldText(typeof fault === 'string' ? { code: fault } : fault);
  }
  return texts;
}

interface Beginning<Values> {
  readonly opened: Values;
  readonly draft: Values | undefined;
}

/**
 * A draft upon the record as it stands now: what a colleague changed since, and the draft did not, is theirs. Where the
 * version stands among the values, the draft keeps the one it was typed upon: the server tells that it is stale.
 */
function beginningOf<Values extends object>(name: string, initial: Values): Beginning<Values> {
  const mine = draftOf(name) as Values | undefined;
  const base = (draftBaseOf(name) ?? initial) as Values;
  if (mine === undefined) return { opened: initial, draft: undefined };
  if ('version' in initial) return { opened: base, draft: mine };
  return { opened: initial, draft: merged({ opened: base, mine, theirs: initial }) };
}

/** A form whose typed text survives a change of page, a refusal and a lost session (design.md 3.4). */
export function useRecordForm<Values extends Record<string, unknown>>(
  options: RecordFormOptions<Values>,
): RecordForm<Values> {
  const { name, initial, check } = options;
  const [begun] = useState(() => beginningOf(name, initial));
  const [restored, setRestored] = useState(begun.draft !== undefined);
  const kept = useRef(begun.opened);
  const watch = (values: Values): void =>
    isSame(values, kept.current) ? dropDraft(name) : keepDraft(name, values, kept.current);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: begun.draft ?? initial,
    validate: (values) => textsOf(check?.(values) ?? {}),
    onValuesChange: watch,
  });
  const saved = (): void => {
    kept.current = form.getValues();
    dropDraft(name);
    setRestored(false);
  };
  const savedAs = (values: Values, changed: Partial<Values>): void => {
    kept.current = { ...values, ...changed };
    if (Object.keys(changed).length > 0) form.setValues(changed);
    watch(form.getValues());
    if (draftOf(name) === undefined) setRestored(false);
  };
  const discard = (): void => {
    form.setValues(initial);
    form.clearErrors();
    saved();
  };
  const opened = (): Values => kept.current;
  return { name, form, restored, opened, discard, saved, savedAs };
}
