export { type Reason, reasonText, useReasonTexts, whoElseText } from './reason-text';
export { addRefusals, refusalText, type ValueWords, wordsOf } from './refusal-text';
export { type FieldErrorCode, fieldMessages, fieldText } from './field-messages';
export {
  type FieldProblem,
  isOutdated,
  type Problem,
  ProblemError,
  problemFrom,
  problemOf,
} from './problem';
export { problemMessages } from './problem-messages';
