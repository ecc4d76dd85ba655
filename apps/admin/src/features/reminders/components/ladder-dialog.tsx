import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Dialog } from '#/components/dialog';
import { notifyDone, ProblemPanel } from '#/components/feedback';
import {
  CheckboxField,
  DateField,
  type FieldFaults,
  faultsIn,
  NoteField,
  RecordForm,
  type RecordFormState,
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { triggerMessages } from '#/features/notices/public';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import {
  changeLadder,
  type Ladder,
  ladderKeys,
  type LadderPreview,
  previewLadder,
} from '../api/ladders';
import { type EditedStep, isWhole, offsetPath } from '../edited-step';
import { remindersMessages } from '../messages';
import '../refusal-messages';
import { StepEditor } from './step-editor';

interface LadderDialogProps {
  readonly ladder: Ladder;
  readonly programmeId: string | null;
  readonly onClose: () => void;
}

interface Values extends Record<string, unknown> {
  steps: readonly EditedStep[];
  validFrom: string | null;
  source: string;
  needsLegalReview: boolean;
  reason: string;
}

const MAX_SOURCE = 300;
const MAX_REASON = 1000;

const check = (values: Values): FieldFaults => ({
  validFrom: values.validFrom ? null : 'REQUIRED',
  source: values.source.trim() ? null : 'REQUIRED',
  reason: values.reason.trim() ? null : 'REQUIRED',
});

function PreviewText({ preview }: { readonly preview: LadderPreview }) {
  const t = useMessages(remindersMessages);
  const { days, would, inForce, did } = preview;
  return (
    <Alert role="status">
      <Text fz="sm" fw={600}>
        {t('would', { days, ...would })}
      </Text>
      <Text fz="sm">{t('inForce', { ...inForce })}</Text>
      <Text fz="sm">{t('did', { ...did })}</Text>
    </Alert>
  );
}

function useChange({ ladder, programmeId, onClose }: LadderDialogProps) {
  const t = useMessages(remindersMessages);
  const client = useQueryClient();
  const { trigger } = ladder;
  const form = useRecordForm<Values>({
    name: `ladder:${trigger}:${programmeId ?? 'all'}`,
    initial: {
      steps: ladder.steps,
      validFrom: today(),
      // What the old steps rest on need not say the new ones.
      source: '',
      needsLegalReview: ladder.needsLegalReview,
      reason: '',
    },
    check,
  });
  const submit = useSubmit({
    form,
    send: ({ steps, validFrom, source, needsLegalReview, reason }, { idempotencyKey }) =>
      changeLadder(
        {
          trigger,
          programmeId,
          steps: steps.filter(isWhole),
          validFrom: validFrom ?? today(),
          source: source.trim(),
          needsLegalReview,
          reason: reason.trim(),
        },
        idempotencyKey,
      ),
    onDone: async () => {
      await client.invalidateQueries({ queryKey: ladderKeys.all });
      notifyDone(t('saved'));
      onClose();
    },
  });
  return { form, submit };
}

/** What the steps as typed would have told; a refusal of them is said at its field. */
function usePreview({ ladder, programmeId }: LadderDialogProps, { form }: RecordFormState<Values>) {
  const preview = useMutation({
    mutationFn: () =>
      previewLadder({
        trigger: ladder.trigger,
        programmeId,
        steps: form.getValues().steps.filter(isWhole),
      }),
    onError: (error) => {
      for (const { path, text } of faultsIn(problemFrom(error))) form.setFieldError(path, text);
    },
  });
  const problem = preview.error ? problemFrom(preview.error) : null;
  return { preview, untold: problem && faultsIn(problem).length === 0 ? problem : null };
}

/** A further version of a ladder; what it would have told is shown before it is decided. */
export function LadderDialog(props: LadderDialogProps) {
  const { ladder, onClose } = props;
  const t = useMessages(remindersMessages);
  const name = useMessages(triggerMessages)(ladder.trigger);
  const { form, submit } = useChange(props);
  const { steps } = form.form.getValues();
  const { preview, untold } = usePreview(props, form);
  const look = (): void => {
    submit.forget();
    const open = steps.findIndex((step) => !isWhole(step));
    if (open === -1) return preview.mutate();
    form.form.setFieldError(offsetPath(open), t('offsetWhole'));
  };
  return (
    <Dialog onClose={onClose} title={t('changeOf', { name })}>
      <RecordForm form={form} submit={submit} action={t('save')} onCancel={onClose}>
        <StepEditor
          trigger={ladder.trigger}
          steps={steps}
          onChange={(changed) => {
            preview.reset();
            form.form.setValues({ steps: changed });
          }}
        />
        <Stack gap="xs">
          <Group>
            <Button variant="default" loading={preview.isPending} onClick={look}>
              {t('preview')}
            </Button>
          </Group>
          {untold ? <ProblemPanel problem={untold} /> : null}
          {preview.data ? <PreviewText preview={preview.data} /> : null}
        </Stack>
        <DateField name="validFrom" label={t('validFrom')} required min={today()} />
        <TextField
          name="source"
          label={t('source')}
          description={t('sourceHint')}
          required
          max={MAX_SOURCE}
        />
        <CheckboxField name="needsLegalReview" label={t('stillReview')} />
        <NoteField name="reason" label={t('reason')} required max={MAX_REASON} />
      </RecordForm>
    </Dialog>
  );
}
