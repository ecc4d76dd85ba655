import type { UseFormReturnType } from '@mantine/form';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react';

import { usePress, useStill } from './use-press';

export type Values = Record<string, unknown>;
/** The form of whatever values; fields address theirs by path. */
export type AnyForm = UseFormReturnType<Values>;

export interface FieldEntry {
  readonly label: string;
  /** How a value of this field reads in a comparison. */
  readonly display: (value: unknown) => string;
  /** What the field itself finds wrong with its value, in words. */
  readonly fault?: ((value: unknown) => string | null) | undefined;
}

export type Fields = Map<string, FieldEntry>;

/** The field of a path, or the one that it lies in, as a cell lies in its table; null where the screen has none. */
export function fieldAround(fields: Fields, path: string): string | null {
  if (fields.has(path)) return path;
  const end = path.lastIndexOf('.');
  return end === -1 ? null : fieldAround(fields, path.slice(0, end));
}

interface Scope {
  readonly form: AnyForm;
  readonly fields: Fields;
  readonly idOf: (path: string) => string;
  /** A pointer is down: what is drawn of faults keeps its place until it is let go. */
  readonly pressed: boolean;
}

const FormScope = createContext<Scope | null>(null);

interface FormScopeProps {
  readonly form: AnyForm;
  /** Known to whoever sends the form; a form that sends nothing needs none. */
  readonly fields?: Fields;
  readonly children: ReactNode;
}

export function FormScopeProvider({ form, fields: given, children }: FormScopeProps) {
  const prefix = useId();
  const [own] = useState<Fields>(() => new Map());
  const fields = given ?? own;
  const pressed = usePress();
  const scope = useMemo(
    () => ({
      form,
      fields,
      idOf: (path: string) => `${prefix}-${path.replaceAll('.', '-')}`,
      pressed,
    }),
    [form, fields, prefix, pressed],
  );
  return <FormScope value={scope}>{children}</FormScope>;
}

export function useFormScope(): Scope {
  const scope = useContext(FormScope);
  if (!scope) throw new Error('A field of the form kit stands outside <RecordForm>');
  return scope;
}

export interface Field<Value> {
  readonly id: string;
  readonly value: Value;
  readonly error: ReactNode;
  readonly set: (value: Value) => void;
  readonly check: () => void;
}

/** Binds a control to its value by path (`name` or `members.0.name`) and makes its label known to the summary. */
export function useField<Value>(path: string, entry: FieldEntry): Field<Value> {
  const { form, fields, idOf, pressed } = useFormScope();
  const { label, display, fault } = entry;
  useEffect(() => {
    // In the place that the field has already: a comparison shows the fields as the form does.
    fields.set(path, { label, display, fault });
  }, [fields, path, label, display, fault]);
  useEffect(() => () => void fields.delete(path), [fields, path]);
  const props = form.getInputProps(path) as { value?: unknown; error?: ReactNode };
  const error = useStill(props.error, pressed);
  return {
    id: idOf(path),
    value: props.value as Value,
    error,
    set: (value) => form.setFieldValue(path, value),
    check: () => {
      const own = fault?.(props.value);
      if (own) form.setFieldError(path, own);
      else form.validateField(path);
    },
  };
}

/** Has the focus when the form opens in a window: the field that was asked for. */
export function FirstField({ path }: { readonly path: string | undefined }) {
  const { idOf } = useFormScope();
  useEffect(() => {
    const field = path === undefined ? null : document.getElementById(idOf(path));
    if (field === null) return;
    const other = field.closest('form')?.querySelector('[data-autofocus]');
    other?.removeAttribute('data-autofocus');
    field.setAttribute('data-autofocus', '');
  }, [idOf, path]);
  return null;
}
