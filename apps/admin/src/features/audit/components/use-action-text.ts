import { translate, useLanguage } from '#/lib/i18n';
import { actionParts } from '../action-parts';
import type { AuditEntry } from '../api/audit';
import {
  auditActionMessages,
  auditMessages,
  auditSubjectMessages,
  auditVerbMessages,
} from '../messages';

type Known = keyof typeof auditActionMessages.table;

export const KNOWN_ACTIONS = Object.keys(auditActionMessages.table) as readonly Known[];

const isKnown = (action: string): action is Known =>
  (KNOWN_ACTIONS as readonly string[]).includes(action);

/** What was done to what, where the action has no sentence of its own. */
function composed(action: string): string {
  const parts = actionParts(action);
  if (parts === null) return action;
  const subject = translate(auditSubjectMessages);
  return `${subject(parts.subject)}: ${translate(auditVerbMessages)(parts.verb)}`;
}

/** An action in words; the component follows a change of language. */
export function useActionText(): (action: string) => string {
  useLanguage();
  const say = translate(auditActionMessages);
  return (action) => (isKnown(action) ? say(action) : composed(action));
}

/** What an entry says was done; a refused one says that it was only tried. */
export function useEntryText(): (entry: Pick<AuditEntry, 'action' | 'outcome'>) => string {
  const actionText = useActionText();
  const say = translate(auditMessages);
  return ({ action, outcome }) =>
    outcome === 'DENIED' ? say('refusedTry', { what: actionText(action) }) : actionText(action);
}
