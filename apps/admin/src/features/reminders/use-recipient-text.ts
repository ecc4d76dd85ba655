import { useMessages } from '#/lib/i18n';
import type { LadderStep } from './api/ladders';
import { type RecipientKey, recipientMessages } from './messages';

/** To whom, in words. */
export function useRecipientText(): (to: Pick<LadderStep, 'recipientRole' | 'relation'>) => string {
  const t = useMessages(recipientMessages);
  return ({ recipientRole, relation }) => t(`${recipientRole} ${relation}` as RecipientKey);
}
