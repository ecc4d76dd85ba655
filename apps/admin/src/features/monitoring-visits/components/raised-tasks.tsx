import { Alert } from '@mantine/core';
import { useState } from 'react';
import { notifyDone } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import type { SavedSurvey } from '../api/visits';
import { wizardMessages } from '../messages';
import { raisedTexts } from '../raised-tasks';

/** What completed surveys set going, told in the page: over a button of a phone it would be in the way. */
export function useRaisedTasks() {
  const t = useMessages(wizardMessages);
  const [raised, setRaised] = useState<SavedSurvey['raised']>([]);
  const onCompleted = (answer: SavedSurvey): void => {
    setRaised(answer.raised);
    if (answer.raised.length === 0) notifyDone(t('surveyDone'));
  };
  return { raised, onCompleted };
}

/** It stays while the visit is recorded: somebody may have to act today. */
export function RaisedTasks({ raised }: Pick<SavedSurvey, 'raised'>) {
  const t = useMessages(wizardMessages);
  if (raised.length === 0) return null;
  return (
    <Alert role="status" color="yellow">
      {[`${t('surveyDone')}.`, ...raisedTexts(raised)].join(' ')}
    </Alert>
  );
}
