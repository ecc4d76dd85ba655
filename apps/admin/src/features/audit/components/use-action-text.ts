import { translate, useLanguage } from '#/lib/i18n';
import { auditActionMessages } from '../messages';

type Known = keyof typeof auditActionMessages.table;

export const KNOWN_ACTIONS = Object.keys(auditActionMessages.table) as readonly Known[];

const isKnown = (action: string): action is Known =>
  (KNOWN_ACTIONS as readonly string[]).includes(action);

/** An action in words, or its code; the component follows a change of language. */
export function useActionText(): (action: string) => string {
  useLanguage();
  const say = translate(auditActionMessages);
  return (action) => (isKnown(action) ? say(action) : action);
}
