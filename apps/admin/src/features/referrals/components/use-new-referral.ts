import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { notifyDone } from '#/components/feedback';
import { useRecordForm, useSubmit } from '#/components/form';
import { keepDraft } from '#/lib/drafts';
import { useMessages } from '#/lib/i18n';
import { type Candidate, createReferral, type Decision, type Decisions } from '../api/new-referral';
import { referralMessages } from '../messages';
import { BLANK_REFERRAL, checkReferral } from '../referral-values';

const NAME = 'new-referral';

/** The form of a new referral, the records it resembles and what was decided about them. */
export function useNewReferral() {
  const t = useMessages(referralMessages);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const [decisions, setDecisions] = useState<Decisions>({});
  const form = useRecordForm({
    name: NAME,
    creates: true,
    initial: BLANK_REFERRAL,
    check: checkReferral,
  });
  const submit = useSubmit({
    form,
    send: (values, { idempotencyKey }) => createReferral(values, decisions, idempotencyKey),
    onDone: async (outcome) => {
      if (outcome.kind === 'undecided') {
        // Nothing was created yet: what was typed must still survive a change of page.
        keepDraft(NAME, form.form.getValues());
        setCandidates(outcome.candidates);
        return;
      }
      notifyDone(t('created'));
      await client.invalidateQueries({ queryKey: ['cases'] });
      const { caseId } = outcome;
      const search = { section: undefined };
      await navigate({ to: '/cases/$caseId', params: { caseId }, search });
    },
  });
  const close = (): void => setCandidates([]);
  const goOn = (): void => {
    close();
    void submit.run();
  };
  const decide = (personId: string, decision: Decision): void =>
    setDecisions((before) => ({ ...before, [personId]: decision }));
  return { form, submit, candidates, decisions, decide, goOn, close };
}
