export { AutosaveLine } from './autosave-line';
export {
  CheckboxField,
  CheckboxList,
  MultiSelectField,
  RadioCards,
  SelectField,
} from './choice-fields';
export { DateField } from './date-field';
export { ErrorSummary } from './error-summary';
export type { Choice } from './field-props';
export { FirstField, FormScopeProvider, useField, useFormScope } from './form-scope';
export { MoneyField } from './money-field';
export { NumberField } from './number-field';
export { RecordForm } from './record-form';
export { NoteField, TextField } from './text-fields';
export {
  type FieldFaults,
  type RecordForm as RecordFormState,
  useRecordForm,
} from './use-record-form';
export { type Conflict, type Submit, type SubmitContext, faultsIn, useSubmit } from './use-submit';
export { type Autosave, type AutosaveState, useAutosave } from './use-autosave';
