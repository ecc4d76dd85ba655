import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { notifyDone } from '#/components/feedback';
import { type RecordFormState, useAutosave, useRecordForm, useSubmit } from '#/components/form';
import { send } from '#/lib/api';
import { draftOf } from '#/lib/drafts';
import { useMessages } from '#/lib/i18n';
import { type Plans, plansKey, useCaseChanged } from '../api/plans';
import { planMessages } from '../plan-messages';
import { bodyOf, faultsOf, type PlanValues, valuesOf } from '../plan-values';

export const draftName = (caseId: string): string => `plan-${caseId}`;

/** Whether something was typed into the plan of a case that its saved draft does not have. */
export const hasUnsavedPlan = (caseId: string): boolean => draftOf(draftName(caseId)) !== undefined;

/** Saves by itself as a draft and by the button; a draft that saved itself has moved the version on. */
function usePlanSaving(caseId: string, state: RecordFormState<PlanValues>) {
  const t = useMessages(planMessages);
  const client = useQueryClient();
  const changed = useCaseChanged();
  const put = (typed: PlanValues) =>
    send<Plans>({
      method: 'PUT',
      path: `/cases/${caseId}/plans/draft`,
      version: typed.version,
      body: bodyOf(typed),
    });
  const autosave = useAutosave<PlanValues>({
    form: state,
    enabled: true,
    ready: (typed) => Object.values(faultsOf(typed)).every((fault) => fault === null),
    save: async (typed) => {
      const answer = await put(typed);
      client.setQueryData(plansKey(caseId), answer);
      if (typed.version === 0) void changed();
      return { version: answer.pending?.version ?? typed.version };
    },
  });
  const submit = useSubmit<PlanValues, Plans>({
    form: state,
    send: (typed) =>
      autosave.hold(() =>
        put({ ...typed, version: Math.max(typed.version, state.form.getValues().version) }),
      ),
    onDone: async (answer) => {
      client.setQueryData(plansKey(caseId), answer);
      notifyDone(t('saved'));
      await changed();
    },
  });
  return { submit, autosave };
}

/**
 * The draft of a plan and its saving. It keeps the version that it was begun from, also over a change of page, so
 * that a newer one is never overwritten unseen.
 */
export function usePlanDraft(caseId: string, plans: Plans) {
  const changed = useCaseChanged();
  const initial = valuesOf(plans);
  const state = useRecordForm<PlanValues>({
    name: draftName(caseId),
    savesItself: true,
    keepsUnfinished: true,
    initial,
    check: faultsOf,
  });
  const { form, saved } = state;
  const values = form.getValues();
  useEffect(() => {
    if (draftOf(draftName(caseId)) !== undefined || form.getValues().version === initial.version)
      return;
    form.setValues(initial);
    saved();
  });
  const { submit, autosave } = usePlanSaving(caseId, state);
  const newest = submit.problem?.code === 'VERSION_STALE' ? submit.problem.versions?.current : null;
  const stale = typeof newest === 'number' && newest !== values.version;
  return {
    state,
    autosave: autosave.state,
    /** A conflict has its own notice. */
    submit: { ...submit, problem: stale ? null : submit.problem },
    conflict: stale
      ? {
          saveMine: () => void submit.settle({ ...values, version: newest }),
          takeTheirs: () => {
            saved();
            void changed();
          },
        }
      : null,
  };
}
