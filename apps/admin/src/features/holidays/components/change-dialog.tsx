import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone, ProblemPanel } from '#/components/feedback';
import {
  DateField,
  NoteField,
  RecordForm,
  SelectField,
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { MovePreview } from '#/features/deadline-moves/public';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { type CalendarCountry, changeHoliday, holidayKeys, previewHoliday } from '../api/holidays';
import { holidayKindMessages, holidaysMessages } from '../messages';
import '../refusal-messages';
import { asks, checkOf, initialOf, requestOf, type Step, type Values } from './change-values';
import { useDayWords } from './use-day-words';

interface ChangeDialogProps {
  readonly step: Step;
  readonly country: CalendarCountry;
  readonly year: number;
  readonly onClose: () => void;
}

function Fields({ step: { command } }: { readonly step: Step }) {
  const t = useMessages(holidaysMessages);
  const kind = useMessages(holidayKindMessages);
  const kinds = (['EXTRA_OFF', 'EXTRA_WORK'] as const).map((value) => ({
    value,
    label: kind(value),
  }));
  return (
    <>
      {asks(command, 'date') ? <DateField name="date" label={t('date')} required /> : null}
      {asks(command, 'kind') ? (
        <SelectField name="kind" label={t('addKind')} choices={kinds} required />
      ) : null}
      {command === 'ADD' ? <TextField name="label" label={t('label')} max={120} /> : null}
      {asks(command, 'to') ? <DateField name="to" label={t('to')} required /> : null}
      {asks(command, 'source') ? (
        <TextField
          name="source"
          label={t('source')}
          description={t('sourceHint')}
          required
          max={300}
        />
      ) : null}
      <NoteField name="reason" label={t('reason')} required max={1000} />
    </>
  );
}

type Looked = Awaited<ReturnType<typeof previewHoliday>> & {
  /** What an added day would be. */
  readonly adds: Values['kind'];
};

/** Why an added day changes nothing. */
function NothingNew({ adds, workingDaysBefore, workingDaysAfter }: Looked) {
  const t = useMessages(holidaysMessages);
  if (adds === null || workingDaysBefore !== workingDaysAfter) return null;
  return <Text fz="sm">{t(adds === 'EXTRA_OFF' ? 'alreadyOff' : 'alreadyWork')}</Text>;
}

interface LookProps {
  readonly year: number;
  readonly ask: () => Promise<Looked>;
  /** Marks what is missing. */
  readonly isComplete: () => boolean;
}

/** What will move, asked for before it is confirmed. */
function Look({ year, ask, isComplete }: LookProps) {
  const t = useMessages(holidaysMessages);
  const preview = useMutation({ mutationFn: ask });
  return (
    <Stack gap="xs" align="start">
      <Button
        variant="default"
        size="compact-sm"
        loading={preview.isPending}
        onClick={() => {
          if (isComplete()) preview.mutate();
        }}
      >
        {t('look')}
      </Button>
      {preview.isError ? <ProblemPanel problem={problemFrom(preview.error)} /> : null}
      {preview.data ? (
        <>
          <Text fz="sm">
            {t('daysChange', {
              year,
              before: preview.data.workingDaysBefore,
              after: preview.data.workingDaysAfter,
            })}
          </Text>
          <NothingNew {...preview.data} />
          <MovePreview moves={preview.data.moves} />
        </>
      ) : null}
    </Stack>
  );
}

function useChange({ step, country, year, onClose }: ChangeDialogProps) {
  const t = useMessages(holidaysMessages);
  const queryClient = useQueryClient();
  const form = useRecordForm<Values>({
    name: `holiday:${country}:${step.command}:${step.day?.id ?? year}`,
    initial: initialOf(step),
    check: checkOf(step),
  });
  const request = (values: Values) => requestOf(step, country, year, values);
  const [looked, setLooked] = useState({ asked: '', seen: '' });
  const seenOf = (values: Values) =>
    looked.asked === JSON.stringify(request(values)) ? { seen: looked.seen } : {};
  const look = async () => {
    const values = form.form.getValues();
    const body = request(values);
    const preview = await previewHoliday(body);
    setLooked({ asked: JSON.stringify(body), seen: preview.seen });
    return { ...preview, adds: step.command === 'ADD' ? values.kind : null };
  };
  const submit = useSubmit({
    form,
    send: (values, { idempotencyKey }) =>
      changeHoliday(
        { ...request(values), ...seenOf(values), reason: values.reason.trim() },
        idempotencyKey,
      ),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: holidayKeys.all });
      notifyDone(t('saved'));
      onClose();
    },
  });
  return {
    form,
    submit,
    look: () => {
      submit.forget();
      return look();
    },
    isComplete: () => !form.form.validate().hasErrors,
  };
}

/** One change of the table, with its source and reason, and a look at what it moves. */
export function ChangeDialog(props: ChangeDialogProps) {
  const { step, year, onClose } = props;
  const t = useMessages(holidaysMessages);
  const words = useDayWords();
  const language = useLanguage();
  const { form, submit, look, isComplete } = useChange(props);
  const day =
    step.day === null ? String(year) : `${words(step.day)}, ${formatDate(step.day.date, language)}`;
  return (
    <Dialog onClose={onClose} title={t('stepOf', { step: t(step.command), day })}>
      <RecordForm form={form} submit={submit} action={t('confirmChange')} onCancel={onClose}>
        <Fields step={step} />
        <Look year={year} ask={look} isComplete={isComplete} />
      </RecordForm>
    </Dialog>
  );
}
