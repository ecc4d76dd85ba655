import { PROBLEM_CODES, type ProblemCode } from '@qayidis/domain/problems';
import { itemRuleMessages } from '#/lib/codes/item-rules';
import { useMessages } from '#/lib/i18n';
import { addRefusals, problemMessages } from '#/lib/problems';
import type { ItemAction } from '../api/plans';

addRefusals(itemRuleMessages);

type Reason = ItemAction['reasons'][number];

const isRule = (rule: unknown): rule is keyof typeof itemRuleMessages.table =>
  typeof rule === 'string' && Object.hasOwn(itemRuleMessages.table, rule);

const isCode = (code: string): code is ProblemCode =>
  (PROBLEM_CODES as readonly string[]).includes(code);

/** Reasons against a step of an item in words: the rule's own text where it has one. */
export function useItemReasons(): (
  reasons: readonly Pick<Reason, 'code' | 'params'>[],
) => string[] {
  const rule = useMessages(itemRuleMessages);
  const problem = useMessages(problemMessages);
  return (reasons) => [
    ...new Set(
      reasons.map(({ code, params }) => {
        if (isRule(params['rule'])) return rule(params['rule']);
        return problem(isCode(code) ? code : 'RULE_REFUSED');
      }),
    ),
  ];
}
