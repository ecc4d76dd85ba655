import type { Schemas } from '@qayidis/contracts';
import { PROBLEM_CODES, type ProblemCode } from '@qayidis/domain/problems';
import { useMessages } from '#/lib/i18n';
import { problemMessages } from '#/lib/problems';
import { caseRuleMessages } from './case-rules';

type Reason = Pick<Schemas['ReasonResponse'], 'code' | 'params'> &
  Partial<Schemas['ReasonResponse']>;

const isRule = (rule: unknown): rule is keyof typeof caseRuleMessages.table =>
  typeof rule === 'string' && Object.hasOwn(caseRuleMessages.table, rule);

const isCode = (code: string): code is ProblemCode =>
  (PROBLEM_CODES as readonly string[]).includes(code);

/** Reasons against a step in words: the rule's own text where it has one. */
export function useCaseReasons(): (reasons: readonly Reason[]) => string[] {
  const rule = useMessages(caseRuleMessages);
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
