import { useForm, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { draftOf, dropDraft } from '#/lib/drafts';
import { fieldText, type FieldErrorCode } from '#/lib/problems';
import { isSame, merged } from './merge';
import { useKeptDraft } from './use-kept-draft';
import { beginningOf, type TypedOptions, useTyped } from './use-typed';

/** What the screen finds wrong before anything is sent: code by path of the field. */
export type FieldFaults = Readonly<
  Record<
    string,
    FieldErrorCode | { code: FieldErrorCode; params?: Record<string, string | number> } | null
  >
>;

interface RecordFormOptions<Values> extends TypedOptions<Values> {
  readonly check?: (values: Values) => FieldFaults;
  /** It has a draft in a table of its own (`useAutosave`), or nothing in it is worth one. */
  readonly savesItself?: boolean;
  /** What its own draft cannot take yet is kept like any other form. */
  readonly keepsUnfinished?: boolean;
}

export interface RecordForm<Values> {
  readonly name: string;
  readonly form: UseFormReturnType<Values>;
  readonly savesItself: boolean;
  /** The values came from an unsent draft: of this page, or kept at the server since a moment. */
  readonly restored: boolean | string;
  /** What the form opened with, or was saved as since. */
  readonly opened: () => Values;
  /** The version to send: of the record that is shown, or of the one that a draft was typed upon. */
  readonly typedUpon: (shown: number | undefined) => number | undefined;
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

/** A form whose typed text survives a change of page, a reload, a refusal and a lost session (design.md 3.4). */
export function useRecordForm<Values extends Record<string, unknown>>(
  options: RecordFormOptions<Values>,
): RecordForm<Values> {
  const { name, initial, check, savesItself = false, keepsUnfinished = false } = options;
  const { begun, open, opened, watch, typedUpon } = useTyped(options);
  const [restored, setRestored] = useState<RecordForm<Values>['restored']>(
    begun.draft !== undefined,
  );
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: begun.draft ?? initial,
    validate: (values) => textsOf(check?.(values) ?? {}),
    onValuesChange: watch,
  });
  useKeptDraft(savesItself && !keepsUnfinished ? null : name, (found) => {
    const back = beginningOf(options, found);
    if (back.draft === undefined || isSame(back.draft, back.opened)) return dropDraft(name);
    const values = merged({ opened: opened(), mine: form.getValues(), theirs: back.draft });
    open(back.opened, back.version);
    form.setValues(values);
    watch(form.getValues());
    setRestored(found.savedAt);
  });
  const saved = (): void => {
    open(form.getValues());
    dropDraft(name);
    setRestored(false);
  };
  const savedAs = (values: Values, changed: Partial<Values>): void => {
    open({ ...values, ...changed });
    if (Object.keys(changed).length > 0) form.setValues(changed);
    watch(form.getValues());
    if (draftOf(name) === undefined) setRestored(false);
  };
  const discard = (): void => {
    form.setValues(initial);
    form.clearErrors();
    saved();
  };
  return { name, form, savesItself, restored, opened, typedUpon, discard, saved, savedAs };
}
