import { Button, Stack } from '@mantine/core';
import { useRef } from 'react';
import { AutosaveLine, RecordForm, useAutosave, useRecordForm, useSubmit } from '#/components/form';
import { send } from '#/lib/api';
import { useMessages } from '#/lib/i18n';
import { useVisitDraft, type VisitDetail } from '../api/visits';
import {
  bodyOf,
  fieldsFor,
  type FindingsValues,
  gapsIn,
  valuesOf,
  wrongIn,
} from '../findings-form';
import { wizardMessages } from '../messages';
import { FindingFields } from './finding-fields';

interface Props {
  readonly visit: VisitDetail;
  readonly onBack: (() => void) | undefined;
  readonly onNext: () => void;
}

/** The findings and their saving: by themselves as long as each can be, and by the button. */
function useFindings({ visit, onNext }: Props) {
  const version = useRef(visit.version);
  const keep = useVisitDraft();
  const form = useRecordForm<FindingsValues>({
    name: `findings-${visit.id}`,
    savesItself: true,
    keepsUnfinished: true,
    initial: valuesOf(visit),
    check: (values) => ({ ...gapsIn(visit, values), ...wrongIn(visit, values) }),
  });
  const put = async (values: FindingsValues): Promise<void> => {
    const answer = await send<VisitDetail>({
      method: 'PUT',
      path: `/monitoring-visits/${visit.id}/findings`,
      version: version.current,
      body: bodyOf(visit, values),
    });
    version.current = answer.version;
    keep(answer);
  };
  const autosave = useAutosave({
    form,
    enabled: true,
    ready: (values) => {
      const wrong = Object.keys(wrongIn(visit, values));
      for (const path of [...wrong, ...Object.keys(form.form.errors)])
        form.form.validateField(path);
      return wrong.length === 0;
    },
    save: async (values) => {
      await put(values);
      return {};
    },
  });
  const submit = useSubmit({
    form,
    send: (values) => autosave.hold(() => put(values)),
    onDone: onNext,
  });
  return { form, submit, autosave: autosave.state };
}

/** What was found during the visit beside the survey; it saves itself. */
export function FindingsStep(props: Props) {
  const { visit, onBack } = props;
  const t = useMessages(wizardMessages);
  const { form, submit, autosave } = useFindings(props);
  const back = onBack ? (
    <Button variant="default" onClick={onBack}>
      {t('back')}
    </Button>
  ) : null;
  return (
    <RecordForm form={form} submit={submit} action={t('saveFindings')} buttons={back}>
      <Stack gap="md">
        <FindingFields fields={fieldsFor(visit, form.form.values)} />
        <AutosaveLine state={autosave} />
      </Stack>
    </RecordForm>
  );
}
