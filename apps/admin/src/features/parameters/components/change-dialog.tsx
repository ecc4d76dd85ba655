import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import {
  CheckboxField,
  DateField,
  type FieldFaults,
  MoneyField,
  NoteField,
  NumberField,
  RecordForm,
  type RecordFormState,
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import {
  changeParameter,
  type Parameter,
  parameterKeys,
  previewParameter,
} from '../api/parameters';
import { parametersMessages, unitNameMessages } from '../messages';
import '../refusal-messages';
import { useParameterName } from '../parameter-names';
import { RunningDeadlines } from './running-deadlines';
import { shownOf, useValueText, valueOf } from './use-value-text';

interface ChangeDialogProps {
  readonly parameter: Parameter;
  readonly programmeId: string | null;
  readonly onClose: () => void;
}

interface Values extends Record<string, unknown> {
  value: number | null;
  validFrom: string | null;
  source: string;
  needsLegalReview: boolean;
  moveRunning: boolean;
  reason: string;
}

const MAX_SOURCE = 300;
const MAX_REASON = 1000;

const valuesOf = (parameter: Parameter): Values => ({
  value: shownOf(parameter.value, parameter.unit),
  validFrom: today(),
  // What the old number rests on need not say the new one.
  source: '',
  needsLegalReview: parameter.needsLegalReview,
  moveRunning: false,
  reason: '',
});

function valueFault({ least, most, unit }: Parameter, value: number | null): FieldFaults[string] {
  if (value === null) return 'REQUIRED';
  // Cents are not what is typed: the server's refusal names the range.
  if (unit === 'EUR_MINOR') return null;
  const [min, max] = [shownOf(least, unit), shownOf(most, unit)];
  if (value < min) return { code: 'TOO_SMALL', params: { min } };
  return value > max ? { code: 'TOO_LARGE', params: { max } } : null;
}

const checkOf =
  (parameter: Parameter) =>
  (values: Values): FieldFaults => ({
    value: valueFault(parameter, values.value),
    validFrom: values.validFrom ? null : 'REQUIRED',
    source: values.source.trim() ? null : 'REQUIRED',
    reason: values.reason.trim() ? null : 'REQUIRED',
  });

function ValueField({ parameter }: { readonly parameter: Parameter }) {
  const t = useMessages(parametersMessages);
  const unit = useMessages(unitNameMessages);
  const text = useValueText();
  const Field = parameter.unit === 'EUR_MINOR' ? MoneyField : NumberField;
  return (
    <Field
      name="value"
      required
      label={t('newValue', { unit: unit(parameter.unit) })}
      description={t('range', {
        least: text(parameter.least, parameter.unit),
        most: text(parameter.most, parameter.unit),
        standard: text(parameter.standard, parameter.unit),
      })}
    />
  );
}

/** What will move, with the mark of what was seen; another number was not seen (PAR-05). */
function useLook(
  { parameter: { code, unit }, programmeId }: ChangeDialogProps,
  { form }: RecordFormState<Values>,
) {
  const [looked, setLooked] = useState({ asked: '', seen: '' });
  const request = ({ value, validFrom }: Values) => ({
    code,
    programmeId,
    value: valueOf(value ?? 0, unit),
    validFrom: validFrom ?? today(),
  });
  const seenOf = (values: Values) =>
    looked.asked === JSON.stringify(request(values)) ? { seen: looked.seen } : {};
  const look = async () => {
    const body = request(form.getValues());
    const preview = await previewParameter(body);
    setLooked({ asked: JSON.stringify(body), seen: preview.seen });
    return preview;
  };
  return { request, look, seenOf };
}

function useChange(props: ChangeDialogProps) {
  const { parameter, programmeId, onClose } = props;
  const t = useMessages(parametersMessages);
  const queryClient = useQueryClient();
  const { code } = parameter;
  const form = useRecordForm<Values>({
    name: `parameter:${code}:${programmeId ?? 'all'}`,
    initial: valuesOf(parameter),
    check: checkOf(parameter),
  });
  const { request, look, seenOf } = useLook(props, form);
  const submit = useSubmit({
    form,
    send: (values, { idempotencyKey }) => {
      const { source, needsLegalReview, moveRunning, reason } = values;
      return changeParameter(
        {
          ...request(values),
          source: source.trim(),
          needsLegalReview,
          reason: reason.trim(),
          ...(moveRunning ? { moveRunning, ...seenOf(values) } : {}),
        },
        idempotencyKey,
      );
    },
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: parameterKeys.all });
      notifyDone(t('saved'));
      onClose();
    },
  });
  const isComplete = () =>
    // Not a short circuit: each missing field is marked.
    [form.form.validateField('value'), form.form.validateField('validFrom')].every(
      ({ hasError }) => !hasError,
    );
  const lookAnew = () => {
    submit.forget();
    return look();
  };
  return { form, submit, look: lookAnew, isComplete };
}

/** A new value with the day, the source and the reason that make it stand up later. */
export function ChangeDialog(props: ChangeDialogProps) {
  const { parameter, onClose } = props;
  const t = useMessages(parametersMessages);
  const name = useParameterName()(parameter.code);
  const { form, submit, look, isComplete } = useChange(props);
  return (
    <Dialog onClose={onClose} title={t('changeOf', { name })}>
      <RecordForm form={form} submit={submit} action={t('save')} onCancel={onClose}>
        <ValueField parameter={parameter} />
        <DateField name="validFrom" label={t('validFrom')} required min={today()} />
        <TextField
          name="source"
          label={t('source')}
          description={t('sourceHint')}
          required
          max={MAX_SOURCE}
        />
        <CheckboxField name="needsLegalReview" label={t('stillReview')} />
        {parameter.group === 'CLOCKS' ? (
          <RunningDeadlines
            moveRunning={form.form.getValues().moveRunning}
            ask={look}
            isComplete={isComplete}
          />
        ) : null}
        <NoteField name="reason" label={t('reason')} required max={MAX_REASON} />
      </RecordForm>
    </Dialog>
  );
}
