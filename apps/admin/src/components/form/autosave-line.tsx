import { Text } from '@mantine/core';
import { shortInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type Problem, refusalText } from '#/lib/problems';
import { formMessages } from './messages';
import type { AutosaveState } from './use-autosave';
import { faultsIn } from './use-submit';

/** What keeps a draft from being saved: the marked answers, what the server says, or a server that was not reached. */
function useFailure(): (problem: Problem | undefined) => string {
  const t = useMessages(formMessages);
  return (problem) => {
    if (problem === undefined || problem.status === 0 || problem.status >= 500)
      return t('autosaveFailed');
    if (faultsIn(problem).length > 0) return t('autosaveRefused');
    return t('autosaveStopped', { reason: refusalText(problem) });
  };
}

/**
 * Whether what is typed is kept: said quietly, and aloud only where it is not. Its place is there before it has a word:
 * a button below must not slip away under a finger that is about to press it.
 */
export function AutosaveLine({ state }: { readonly state: AutosaveState }) {
  const t = useMessages(formMessages);
  const failure = useFailure();
  const language = useLanguage();
  if (state.kind === 'FAILED')
    return (
      <Text fz="sm" mih="1lh" c="red.9" role="status">
        {failure(state.problem)}
      </Text>
    );
  const time = state.kind === 'SAVED' ? shortInstant(state.at, language) : '';
  return (
    <Text fz="sm" mih="1lh" c="dimmed">
      {state.kind === 'SAVED' ? t('autosaved', { time }) : null}
      {state.kind === 'SAVING' ? t('autosaving') : null}
      {state.kind === 'INCOMPLETE' ? t('autosaveWaits') : null}
    </Text>
  );
}
