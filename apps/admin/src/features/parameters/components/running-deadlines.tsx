import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ProblemPanel } from '#/components/feedback';
import { CheckboxField, type RecordFormState } from '#/components/form';
import { MovePreview } from '#/features/deadline-moves/public';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { type Parameter, previewParameter } from '../api/parameters';
import { parametersMessages } from '../messages';
import { valueOf } from './use-value-text';

interface RunningProps<Values extends Record<string, unknown>> {
  readonly parameter: Parameter;
  readonly programmeId: string | null;
  readonly form: RecordFormState<Values>;
}

/** Whether running deadlines follow a new term; what that moves is shown before it is confirmed (PAR-05). */
export function RunningDeadlines<
  Values extends Record<string, unknown> & {
    value: number | null;
    validFrom: string | null;
    moveRunning: boolean;
  },
>({ parameter: { code, unit }, programmeId, form }: RunningProps<Values>) {
  const t = useMessages(parametersMessages);
  const { value, validFrom, moveRunning } = form.form.getValues();
  const preview = useMutation({
    mutationFn: () =>
      previewParameter({
        code,
        programmeId,
        value: valueOf(value ?? 0, unit),
        validFrom: validFrom ?? today(),
      }),
  });
  return (
    <Stack gap="xs" align="start">
      <CheckboxField name="moveRunning" label={t('moveRunning')} description={t('previewFirst')} />
      {moveRunning || preview.data ? (
        <Button
          variant="default"
          size="compact-sm"
          loading={preview.isPending}
          onClick={() => preview.mutate()}
        >
          {t('preview')}
        </Button>
      ) : null}
      {preview.isError ? <ProblemPanel problem={problemFrom(preview.error)} /> : null}
      {preview.data ? <MovePreview moves={preview.data} /> : null}
    </Stack>
  );
}
