import { useForm, type UseFormReturnType } from '@mantine/form';
import { useRef, useState } from 'react';
import { draftOf, dropDraft, keepDraft } from '#/lib/drafts';
import { fieldText, type FieldErrorCode } from '#/lib/problems';

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

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A form whose typed text survives a change of page, a refusal and a lost session (design.md 3.4). */
export function useRecordForm<Values extends Record<string, unknown>>(
  options: RecordFormOptions<Values>,
): RecordForm<Values> {
  const { name, initial, check } = options;
  const [draft] = useState(() => draftOf(name) as Values | undefined);
  const [restored, setRestored] = useState(draft !== undefined);
  const kept = useRef(initial);
  const watch = (values: Values): void =>
    isSame(values, kept.current) ? dropDraft(name) : keepDraft(name, values);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: draft ?? initial,
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
  return { name, form, restored, discard, saved, savedAs };
}
