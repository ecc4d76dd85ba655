import { caseRuleMessages } from '#/lib/codes/case-rules';
import { type Catalogue, type MessageTable, translate } from '#/lib/i18n';
import type { Problem } from './problem';
import { problemMessages } from './problem-messages';
import { refusalMessages } from './refusal-messages';

const CATALOGUES: Catalogue<MessageTable>[] = [caseRuleMessages, refusalMessages];

/** A feature whose screens are loaded later brings the words of its own rules. */
export const addRefusals = (catalogue: Catalogue<MessageTable>): void => {
  CATALOGUES.push(catalogue);
};

/** The reason of a refusal in words: of the rule that refused where it has its own, else of the code. */
export function refusalText({ code, params = {} }: Pick<Problem, 'code' | 'params'>): string {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
  for (const key of [params['rule'], params['reason']])
    for (const catalogue of CATALOGUES)
      if (typeof key === 'string' && Object.hasOwn(catalogue.table, key)) {
        const text = translate<MessageTable>(catalogue) as (key: string, values: object) => string;
        return text(key, values);
      }
  return translate(problemMessages)(code);
}
