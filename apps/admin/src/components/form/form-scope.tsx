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

export type Values = Record<string, unknown>;
/** The form of whatever values; fields address theirs by path. */
export type AnyForm = UseFormReturnType<Values>;

export interface FieldEntry {
  readonly label: string;
  /** How a value of this field reads in a comparison. */
  readonly display: (value: unknown) => string;
}

interface Scope {
  readonly form: AnyForm;
  readonly fields: Map<string, FieldEntry>;
  readonly idOf: (path: string) => string;
}

const FormScope = createContext<Scope | null>(null);

interface FormScopeProps {
  readonly form: AnyForm;
  readonly children: ReactNode;
}

export function FormScopeProvider({ form, children }: FormScopeProps) {
  const prefix = useId();
  const [fields] = useState(() => new Map<string, FieldEntry>());
  const scope = useMemo(
    () => ({
      form,
      fields,
      idOf: (path: string) => `${prefix}-${path.replaceAll('.', '-')}`,
    }),
    [form, fields, prefix],
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
  const { form, fields, idOf } = useFormScope();
  const { label, display } = entry;
  useEffect(() => {
    fields.set(path, { label, display });
    return () => void fields.delete(path);
  }, [fields, path, label, display]);
  const props = form.getInputProps(path) as { value?: unknown; error?: ReactNode };
  return {
    id: idOf(path),
    value: props.value as Value,
    error: props.error,
    set: (value) => form.setFieldValue(path, value),
    check: () => void form.validateField(path),
  };
}

/** Has the focus when the form opens in a window: the field that was asked for. */
export function FirstField({ path }: { readonly path: string | undefined }) {
  const { idOf } = useFormScope();
  useEffect(() => {
    if (path !== undefined)
      document.getElementById(idOf(path))?.setAttribute('data-autofocus', 'true');
  }, [idOf, path]);
  return null;
}
