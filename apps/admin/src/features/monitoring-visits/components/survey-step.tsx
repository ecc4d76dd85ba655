import { Button, Stack } from '@mantine/core';
import { useRef, useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { notifyDone } from '#/components/feedback';
import { AutosaveLine, RecordForm, useAutosave, useRecordForm, useSubmit } from '#/components/form';
import { send } from '#/lib/api';
import { useMessages } from '#/lib/i18n';
import {
  type SavedSurvey,
  type Survey,
  useVisitChanged,
  useVisitDraft,
  type VisitDetail,
} from '../api/visits';
import { wizardMessages } from '../messages';
import { bodyOf, gapsIn, type SurveyGroup, type SurveyValues, valuesOf } from '../survey-form';
import { surveyOf } from '../wizard-steps';
import { SurveyProfile } from './survey-profile';
import { SurveyQuestions } from './survey-questions';

export interface SurveyStepProps {
  readonly visit: VisitDetail;
  readonly personId: string;
  readonly group: SurveyGroup;
  /** The last step completes the survey. */
  readonly last: boolean;
  readonly onBack: (() => void) | undefined;
  readonly onNext: () => void;
  readonly onCompleted: (answer: SavedSurvey) => void;
  /** Nothing more is asked of this person. */
  readonly onRefused: () => void;
}

/** Sends one survey under the newest version that is known of it. */
function usePut({ visit, personId }: SurveyStepProps) {
  const version = useRef(surveyOf(visit, personId)?.version ?? 0);
  return async (body: object, agreed = 0): Promise<SavedSurvey> => {
    version.current = Math.max(version.current, agreed);
    const answer = await send<SavedSurvey>({
      method: 'PUT',
      path: `/monitoring-visits/${visit.id}/surveys/${personId}`,
      version: version.current,
      body,
    });
    version.current = surveyOf(answer, personId)?.version ?? 0;
    return answer;
  };
}

/** Saving one survey: as a draft by itself and from step to step, completed at the last. */
function useSurvey(props: SurveyStepProps) {
  const { visit, personId, group, last, onNext, onCompleted, onRefused } = props;
  const t = useMessages(wizardMessages);
  const survey = surveyOf(visit, personId);
  const put = usePut(props);
  const changed = useVisitChanged();
  const keep = useVisitDraft();
  const draft = survey?.state !== 'COMPLETED';
  const form = useRecordForm<SurveyValues>({
    name: `survey-${visit.id}-${personId}`,
    savesItself: true,
    keepsUnfinished: true,
    initial: valuesOf(survey),
    check: (values) => gapsIn(group, values),
  });
  const autosave = useAutosave({
    form,
    enabled: draft,
    ready: ({ heldOn, profile }) => heldOn !== null && profile.mode !== null,
    save: (values) =>
      put(bodyOf(values, 'DRAFT'))
        .then(keep)
        .then(() => ({})),
  });
  const state = last || !draft ? 'COMPLETED' : 'DRAFT';
  const submit = useSubmit({
    form,
    fromCurrent: (current) => valuesOf(current as Survey),
    send: (values, { version }) => autosave.hold(() => put(bodyOf(values, state), version)),
    onDone: async (answer) => {
      if (last) onCompleted(answer);
      // The next step begins from what was saved.
      const known = last ? changed(answer) : keep(answer);
      onNext();
      await known;
    },
  });
  const refuse = async (reason: string): Promise<void> => {
    const body = { ...bodyOf(form.form.getValues(), 'REFUSED'), answers: [], reason };
    const answer = await autosave.hold(() => put(body));
    form.saved();
    notifyDone(t('refused'));
    await changed(answer);
    onRefused();
  };
  return { form, submit, autosave: autosave.state, refuse };
}

/** One step of the survey, with its questions and the way on, back and out. */
export function SurveyStep(props: SurveyStepProps) {
  const { visit, personId, group, last, onBack } = props;
  const t = useMessages(wizardMessages);
  const { form, submit, autosave, refuse } = useSurvey(props);
  const [refusing, setRefusing] = useState(false);
  const buttons = (
    <>
      {onBack ? (
        <Button variant="default" onClick={onBack}>
          {t('back')}
        </Button>
      ) : null}
      {group === 'PROFILE' ? (
        <Button variant="subtle" onClick={() => setRefusing(true)}>
          {t('refuse')}
        </Button>
      ) : null}
    </>
  );
  return (
    <>
      <RecordForm
        form={form}
        submit={submit}
        action={t(last ? 'completeSurvey' : 'next')}
        buttons={buttons}
      >
        <Stack gap="md">
          {group === 'PROFILE' ? (
            <SurveyProfile />
          ) : (
            <SurveyQuestions group={group} values={form.form.values} />
          )}
          <AutosaveLine state={autosave} />
        </Stack>
      </RecordForm>
      {refusing ? (
        <ConfirmDialog
          name={`survey-refusal-${visit.id}-${personId}`}
          title={t('refuse')}
          text={t('refuseText')}
          action={t('refuse')}
          reason="required"
          send={refuse}
          onClose={() => setRefusing(false)}
        />
      ) : null}
    </>
  );
}
