import { PROBLEM_CODES, type ProblemCode } from '@qayidis/domain/problems';
import { useLanguage } from '#/lib/i18n';
import { refusalText } from '#/lib/problems';
import type { Readmission } from '../api/readmissions';
import '../refusal-messages';

type Reason = Readmission['actions'][number]['reasons'][number];

const codeOf = (code: string): ProblemCode =>
  PROBLEM_CODES.find((known) => known === code) ?? 'RULE_REFUSED';

/** Reasons against a step in words, each once. */
export function useReadmissionReasons(): (reasons: readonly Reason[]) => string[] {
  // The words are of the language of the moment.
  useLanguage();
  return (reasons) => [
    ...new Set(
      reasons.map(({ code, params }) =>
        refusalText({
          code: codeOf(code),
          params: params as Parameters<typeof refusalText>[0]['params'] & object,
        }),
      ),
    ),
  ];
}
