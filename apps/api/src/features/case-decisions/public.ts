export {
  CASE_DECISIONS,
  type CaseDecisionKind,
  DECISION_CONDITIONS,
  WAIT_REASONS,
  type WaitReason,
  WAITS_SQL,
} from './case-decisions.js';
