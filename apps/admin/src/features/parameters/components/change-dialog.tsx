import { Alert } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
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
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { citation, sourceTyped } from '#/lib/citation';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import type { Problem } from '#/lib/problems';
import { changeParameter, type Parameter, parameterKeys } from '../api/parameters';
import { parameterRuleMessages, parametersMessages, unitNameMessages } from '../messages';
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
  source: citation(parameter.source),
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

function RuleRefusal({ problem }: { readonly problem: Problem | null }) {
  const text = useMessages(parameterRuleMessages);
  const name = useParameterName();
  const params = problem?.params ?? {};
  const rule = params['rule'];
  if (rule === 'PARAMETER_ORDER') {
    const [lower, higher] = [params['lower'], params['higher']] as Parameter['code'][];
    const names = { lower: lower ? name(lower) : '', higher: higher ? name(higher) : '' };
    return <Alert color="red">{text(rule, names)}</Alert>;
  }
  if (rule === 'PARAMETER_DAY' || rule === 'PARAMETER_RANGE' || rule === 'PARAMETER_WHOLE')
    return <Alert color="red">{text(rule)}</Alert>;
  return null;
}

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

function useChange({ parameter, programmeId, onClose }: ChangeDialogProps) {
  const t = useMessages(parametersMessages);
  const queryClient = useQueryClient();
  const { code, unit } = parameter;
  const form = useRecordForm<Values>({
    name: `parameter:${code}:${programmeId ?? 'all'}`,
    initial: valuesOf(parameter),
    check: checkOf(parameter),
  });
  const submit = useSubmit({
    form,
    send: (
      { value, validFrom, source, needsLegalReview, moveRunning, reason },
      { idempotencyKey },
    ) =>
      changeParameter(
        {
          code,
          programmeId,
          value: valueOf(value ?? 0, unit),
          validFrom: validFrom ?? today(),
          source: sourceTyped(source, parameter.source),
          needsLegalReview,
          reason: reason.trim(),
          ...(moveRunning ? { moveRunning } : {}),
        },
        idempotencyKey,
      ),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: parameterKeys.all });
      notifyDone(t('saved'));
      onClose();
    },
  });
  return { form, submit };
}

/** A new value with the day, the source and the reason that make it stand up later. */
export function ChangeDialog(props: ChangeDialogProps) {
  const { parameter, programmeId, onClose } = props;
  const t = useMessages(parametersMessages);
  const name = useParameterName()(parameter.code);
  const { form, submit } = useChange(props);
  return (
    <Dialog onClose={onClose} title={t('changeOf', { name })}>
      <RecordForm form={form} submit={submit} action={t('save')} onCancel={onClose}>
        <RuleRefusal problem={submit.problem} />
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
          <RunningDeadlines parameter={parameter} programmeId={programmeId} form={form} />
        ) : null}
        <NoteField name="reason" label={t('reason')} required max={MAX_REASON} />
      </RecordForm>
    </Dialog>
  );
}
