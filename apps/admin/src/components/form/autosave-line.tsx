import { Text } from '@mantine/core';
import { shortInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formMessages } from './messages';
import type { AutosaveState } from './use-autosave';

/**
 * Whether what is typed is kept: said quietly, and aloud only where it is not. Its place is there before it has a word:
 * a button below must not slip away under a finger that is about to press it.
 */
export function AutosaveLine({ state }: { readonly state: AutosaveState }) {
  const t = useMessages(formMessages);
  const language = useLanguage();
  if (state.kind === 'FAILED')
    return (
      <Text fz="sm" mih="1lh" c="red.9" role="status">
        {t('autosaveFailed')}
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
