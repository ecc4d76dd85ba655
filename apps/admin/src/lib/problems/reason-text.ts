import type { Schemas } from '@qayidis/contracts';
import type { Role } from '@qayidis/domain/permissions';
import { PROBLEM_CODES, type ProblemCode } from '@qayidis/domain/problems';
import { defineMessages, translate, useLanguage } from '#/lib/i18n';
import { roleMessages } from '#/lib/roles';
import type { Problem } from './problem';
import { refusalText } from './refusal-text';

/** Why a step is not possible now, as the server tells it beside the step. */
export type Reason = Pick<Schemas['ReasonResponse'], 'code' | 'params'> & {
  readonly overridableBy?: readonly Role[] | undefined;
};

export const whoElseMessages = defineMessages('who-else', {
  mayDecide: { az: 'Qərar verə bilən: {{roles}}', en: 'May decide otherwise: {{roles}}' },
  /** Four eyes: the step is open, only not to this person. */
  anotherPerson: { az: 'Başqa şəxs edə bilər: {{roles}}', en: 'Another person may: {{roles}}' },
});

const isCode = (code: string): code is ProblemCode =>
  (PROBLEM_CODES as readonly string[]).includes(code);

/** Who may decide otherwise, or do it instead; null where nobody may. */
export function whoElseText({
  code,
  overridableBy = [],
}: Pick<Reason, 'code' | 'overridableBy'>): string | null {
  if (overridableBy.length === 0) return null;
  const role = translate(roleMessages);
  const roles = overridableBy.map((one) => role(one)).join(', ');
  const key = code === 'FOUR_EYES' ? 'anotherPerson' : 'mayDecide';
  return translate(whoElseMessages)(key, { roles });
}

/** The reason in words, and who may do it all the same. */
export function reasonText({ code, params, overridableBy }: Reason): string {
  const known = isCode(code) ? code : 'RULE_REFUSED';
  const text = refusalText({ code: known, params: params as NonNullable<Problem['params']> });
  const others = whoElseText({ code, overridableBy });
  return others === null ? text : `${text} ${others}.`;
}

/** Reasons against a step in words, each once. */
export function useReasonTexts(): (reasons: readonly Reason[]) => string[] {
  // The words are of the language of the moment.
  useLanguage();
  return (reasons) => [...new Set(reasons.map(reasonText))];
}
