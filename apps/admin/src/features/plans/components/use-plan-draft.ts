import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { notifyDone } from '#/components/feedback';
import { useRecordForm, useSubmit } from '#/components/form';
import { send } from '#/lib/api';
import { draftOf } from '#/lib/drafts';
import { useMessages } from '#/lib/i18n';
import { type Plans, plansKey, useCaseChanged } from '../api/plans';
import { planMessages } from '../plan-messages';
import { bodyOf, faultsOf, type PlanValues, valuesOf } from '../plan-values';

export const draftName = (caseId: string): string => `plan-${caseId}`;

/** Whether something was typed into the plan of a case that its saved draft does not have. */
export const hasUnsavedPlan = (caseId: string): boolean => draftOf(draftName(caseId)) !== undefined;

/**
 * The draft of a plan and its saving. It keeps the version that it was begun from, also over a change of page, so
 * that a newer one is never overwritten unseen.
 */
export function usePlanDraft(caseId: string, plans: Plans) {
  const t = useMessages(planMessages);
  const client = useQueryClient();
  const changed = useCaseChanged();
  const initial = valuesOf(plans);
  const state = useRecordForm<PlanValues>({
    name: draftName(caseId),
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
  const submit = useSubmit<PlanValues, Plans>({
    form: state,
    send: (typed) =>
      send<Plans>({
        method: 'PUT',
        path: `/cases/${caseId}/plans/draft`,
        version: typed.version,
        body: bodyOf(typed),
      }),
    onDone: async (answer) => {
      client.setQueryData(plansKey(caseId), answer);
      notifyDone(t('saved'));
      await changed();
    },
  });
  const newest = submit.problem?.code === 'VERSION_STALE' ? submit.problem.versions?.current : null;
  const stale = typeof newest === 'number' && newest !== values.version;
  return {
    state,
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
