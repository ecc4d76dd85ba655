import { type DeadlineExplanation, type Recounted, termsOf } from '../deadlines/index.js';
import { CLOCK_KINDS, type ClockKind } from './clock-kinds.js';
import { clockRules, type StartEvent } from './clock-rules.js';
import { type CaseParameters, DEFAULT_CASE_PARAMETERS } from './parameters.js';

const other = (code: keyof CaseParameters): CaseParameters => {
  const { value, ...rest } = DEFAULT_CASE_PARAMETERS[code];
  return { ...DEFAULT_CASE_PARAMETERS, [code]: { ...rest, value: value + 1 } };
};

/** Whether a number of the rules is the length of this term of a clock. */
const decides = (code: keyof CaseParameters, kind: ClockKind, term: number): boolean =>
  clockRules(other(code))[kind].terms[term]?.length !== clockRules()[kind].terms[term]?.length;

/** The clocks whose terms are as long as this parameter says; none for a number that is no term. */
export function clocksOfParameter(code: string): readonly ClockKind[] {
  if (!(code in DEFAULT_CASE_PARAMETERS)) return [];
  return CLOCK_KINDS.filter((kind) =>
    clockRules()[kind].terms.some((_, term) => decides(code as keyof CaseParameters, kind, term)),
  );
}

/** What a new value of one parameter makes of a running clock: its own term, and nothing else that was decided since. */
export function withParameter(
  explained: DeadlineExplanation<ClockKind, StartEvent>,
  code: keyof CaseParameters,
  parameters: CaseParameters,
): Recounted<StartEvent> {
  const rule = clockRules(parameters)[explained.kind];
  const terms = termsOf(explained.terms).map((term, at) =>
    decides(code, explained.kind, at) ? { ...term, ...rule.terms[at] } : term,
  );
  return { terms, source: rule.source, needsLegalReview: rule.needsLegalReview };
}
