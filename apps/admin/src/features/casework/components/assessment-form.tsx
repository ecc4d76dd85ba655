import { Button, Stack } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { missingAnswers } from '@qayidis/domain/assessments';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone, ProblemPanel } from '#/components/feedback';
import {
  AutosaveLine,
  DateField,
  type FieldFaults,
  RecordForm,
  type SubmitContext,
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
import { Contradictions } from './contradictions';
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
  /** What the case holds already, to point out contradictions. */
  readonly factors?: Assessments['factors'];
  readonly onClose: () => void;
}

const valuesIn = (kind: FormSlot['kind'], form: Form | undefined): FormValues => ({
  heldOn: form?.heldOn ?? today(),
  ...valuesOf(kind, form?.answers ?? null),
});

/** The form of this slot among those of the case: of its kind, and of its flag or person where it has one. */
const formIn = ({ kind, path }: FormSlot, forms: readonly Form[] = []): Form | undefined =>
  forms.find((form) => form.kind === kind && path.endsWith(form.flag ?? form.personId ?? ''));

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
  const [begun] = useState(slot.form?.version ?? 0);
  const version = useRef(begun);
  const draft = slot.form?.state !== 'COMPLETED';
  const form = useRecordForm<FormValues>({
    name: `form-${caseId}-${slot.path}`,
    savesItself: true,
    initial: valuesIn(slot.kind, slot.form),
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
    version: begun,
    send: (values: FormValues, { version: agreed = 0 }: SubmitContext) =>
      autosave.hold(() => {
        version.current = Math.max(version.current, agreed);
        return put(values, complete);
      }),
    fromCurrent: (current: unknown) =>
      valuesIn(slot.kind, formIn(slot, (current as Partial<Assessments>).forms)),
    onDone: close,
  });
  const submit = useSubmit(finish(true));
  const saving = useSubmit(finish(false));
  return { form, submit, saving, autosave: autosave.state, draft };
}

/** A form in a window: a draft saves itself, and it is completed when every question is answered. */
export function AssessmentForm(props: Props) {
  const { slot, factors = [], onClose } = props;
  const common = useMessages(caseworkMessages);
  const { form, submit, saving, autosave, draft } = useAssessment(props);
  return (
    <Dialog onClose={onClose} title={slot.title} size="lg">
      <RecordForm
        form={form}
        submit={saving.conflict ? { ...saving, run: submit.run } : submit}
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
          <Contradictions kind={slot.kind} values={form.form.getValues()} factors={factors} />
          <AutosaveLine state={autosave} />
          {saving.problem ? <ProblemPanel problem={saving.problem} /> : null}
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
