import { Button, Stack } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { useRef } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { DateField, RecordForm, useRecordForm, useSubmit } from '#/components/form';
import { send } from '#/lib/api';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { type Form, useCaseChanged } from '../api/casework';
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

/** The form's values, how they are completed, and how they are kept as a draft. */
function useAssessment({ caseId, slot, onClose }: Props) {
  const common = useMessages(caseworkMessages);
  const changed = useCaseChanged();
  const complete = useRef(true);
  const form = useRecordForm<FormValues>({
    name: `form-${caseId}-${slot.path}`,
    initial: {
      heldOn: slot.form?.heldOn ?? today(),
      ...valuesOf(slot.kind, slot.form?.answers ?? null),
    },
  });
  const submit = useSubmit({
    form,
    version: slot.form?.version ?? 0,
    send: (values, { version }) =>
      send({
        method: 'PUT',
        path: `/cases/${caseId}/assessments/${slot.path}`,
        version,
        body: { ...bodyOf(slot.kind, values), complete: complete.current },
      }),
    onDone: async () => {
      complete.current = true;
      notifyDone(common('saved'));
      onClose();
      await changed();
    },
  });
  const saveDraft = () => {
    complete.current = false;
    void submit.run().finally(() => {
      complete.current = true;
    });
  };
  return { form, submit, saveDraft };
}

/** A form in a window: saved as a draft at any time, completed when every question is answered. */
export function AssessmentForm(props: Props) {
  const { slot, onClose } = props;
  const common = useMessages(caseworkMessages);
  const { form, submit, saveDraft } = useAssessment(props);
  return (
    <Dialog onClose={onClose} title={slot.title} size="lg">
      <RecordForm
        form={form}
        submit={submit}
        action={common('finish')}
        buttons={
          <Button variant="default" loading={submit.busy} onClick={saveDraft}>
            {common('saveDraft')}
          </Button>
        }
        onCancel={onClose}
      >
        <Stack gap="md">
          <DateField name="heldOn" label={common('heldOn')} max={today()} required />
          <FormFields kind={slot.kind} />
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
