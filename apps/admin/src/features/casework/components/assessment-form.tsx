import { Button, Stack } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { missingAnswers } from '@qayidis/domain/assessments';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone, ProblemPanel } from '#/components/feedback';
import {
  AutosaveLine,
  DateField,
  type FieldFaults,
  RecordForm,
  useAutosave,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { send } from '#/lib/api';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { type Assessments, assessmentsQuery, type Form, useCaseChanged } from '../api/casework';
import { bodyOf, type FormValues, valuesOf } from '../forms';
import { caseworkMessages } from '../messages';
import { FormFields } from './form-fields';

/** Which form of a case, and what is known of it. */
export interface FormSlot {
  readonly kind: Schemas['FormKind'];
  readonly title: string;
  /** Below `/cases/{id}/assessments/`. */
  readonly path: string;
  readonly form: Form | undefined;
}

interface Props {
  readonly caseId: string;
  readonly slot: FormSlot;
  readonly onClose: () => void;
}

const initialOf = ({ kind, form }: FormSlot): FormValues => ({
  heldOn: form?.heldOn ?? today(),
  ...valuesOf(kind, form?.answers ?? null),
});

const gapsIn = (kind: FormSlot['kind'], values: FormValues): FieldFaults =>
  Object.fromEntries(
    [
      ...(values['heldOn'] === null ? ['heldOn'] : []),
      ...missingAnswers(kind, bodyOf(kind, values)),
    ].map((name) => [name, 'REQUIRED' as const]),
  );

/** Saving: as a draft by itself, and finished by the button. A finished form is not made a draft again. */
function useAssessment({ caseId, slot, onClose }: Props) {
  const common = useMessages(caseworkMessages);
  const changed = useCaseChanged();
  const client = useQueryClient();
  const version = useRef(slot.form?.version ?? 0);
  const draft = slot.form?.state !== 'COMPLETED';
  const form = useRecordForm<FormValues>({
    name: `form-${caseId}-${slot.path}`,
    initial: initialOf(slot),
    check: (values) => gapsIn(slot.kind, values),
  });
  const put = async (values: FormValues, complete: boolean): Promise<FormValues> => {
    const answer = await send<Assessments>({
      method: 'PUT',
      path: `/cases/${caseId}/assessments/${slot.path}`,
      version: version.current,
      body: { ...bodyOf(slot.kind, values), complete },
    });
    version.current += 1;
    client.setQueryData(assessmentsQuery(caseId).queryKey, answer);
    return {};
  };
  const autosave = useAutosave({ form, enabled: draft, save: (values) => put(values, false) });
  const close = async (): Promise<void> => {
    notifyDone(common('saved'));
    onClose();
    await changed();
  };
  const finish = (complete: boolean) => ({
    form,
    send: (values: FormValues) => autosave.hold(() => put(values, complete)),
    onDone: close,
  });
  const submit = useSubmit(finish(true));
  const saving = useSubmit(finish(false));
  return { form, submit, saving, autosave: autosave.state, draft };
}

/** A form in a window: a draft saves itself, and it is completed when every question is answered. */
export function AssessmentForm(props: Props) {
  const { slot, onClose } = props;
  const common = useMessages(caseworkMessages);
  const { form, submit, saving, autosave, draft } = useAssessment(props);
  return (
    <Dialog onClose={onClose} title={slot.title} size="lg">
      <RecordForm
        form={form}
        submit={submit}
        action={common('finish')}
        buttons={
          draft ? (
            <Button variant="default" loading={saving.busy} onClick={() => void saving.run()}>
              {common('saveDraft')}
            </Button>
          ) : null
        }
        onCancel={onClose}
      >
        <Stack gap="md">
          <DateField name="heldOn" label={common('heldOn')} max={today()} required />
          <FormFields kind={slot.kind} />
          <AutosaveLine state={autosave} />
          {saving.problem ? <ProblemPanel problem={saving.problem} /> : null}
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
