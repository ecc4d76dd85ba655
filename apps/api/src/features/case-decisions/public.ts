export { CASE_DECISIONS, type CaseDecisionKind, DECISION_CONDITIONS } from './case-decisions.js';
