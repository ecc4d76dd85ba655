import { row, rule, type CaseTransition } from './transition-row.js';

/** Assessment, plan, assistance and follow-up. */
export const WORK_TRANSITIONS: readonly CaseTransition[] = [
  row('START_ASSESSMENT', ['REGISTERED'], 'ASSESSMENT', ['MENTOR'], rule('row 10'), {
    guards: ['ASSIGNED_MENTOR', 'CONSENT_P1', 'IDENTITY_SEEN', 'ARRIVAL_CONFIRMED', 'INTAKE_HELD'],
    effects: ['STOP_CLOCK INTAKE', 'START_CLOCK ASSESSMENT', 'OPEN_BASELINE_SURVEY'],
  }),
  row('COMPLETE_ASSESSMENT', ['ASSESSMENT'], 'PLANNING', ['MENTOR'], rule('row 11'), {
    guards: [
      'ASSIGNED_MENTOR',
      'RAPID_CHECK_DONE',
      'RED_FLAGS_SCREENED',
      'SKILLS_DONE',
      'FAMILY_DONE',
    ],
    effects: ['COMPUTE_PRIORITY', 'STOP_CLOCK ASSESSMENT', 'START_CLOCK PLAN'],
  }),
  row('SUBMIT_PLAN', ['PLANNING'], 'PLAN_REVIEW', ['MENTOR'], `${rule('row 12')}, 4.4`, {
    guards: [
      'ASSIGNED_MENTOR',
      'CONSENT_P1',
      'PLAN_DRAFTED',
      'PLAN_HAS_GOAL',
      'PLAN_HAS_ITEM',
      'ITEMS_LINKED',
      'FACTORS_COVERED',
      'WITHIN_CEILING',
      'PLAN_SIGNED',
    ],
    effects: [
      'SUBMIT_PLAN_VERSION',
      'STOP_CLOCK PLAN',
      'START_CLOCK PLAN_DECISION',
      'NOTIFY COORDINATOR',
    ],
  }),
  row('RETURN_PLAN', ['PLAN_REVIEW'], 'PLANNING', ['COORDINATOR', 'PM'], rule('row 13'), {
    guards: ['PLAN_SUBMITTED'],
    needs: ['COMMENT'],
    effects: [
      'RETURN_PLAN_VERSION',
      'STOP_CLOCK PLAN_DECISION',
      'START_CLOCK PLAN',
      'NOTIFY MENTOR',
    ],
  }),
  row('APPROVE_PLAN', ['PLAN_REVIEW'], 'ASSISTANCE', ['COORDINATOR', 'PM'], rule('row 14'), {
    guards: [
      'PLAN_SUBMITTED',
      'NOT_PLAN_AUTHOR',
      'WITHIN_LIMIT',
      'WITHIN_CEILING',
      'BUDGET_FREE',
      'DONOR_ELIGIBLE',
    ],
    effects: [
      'ACTIVATE_PLAN_VERSION',
      'POST_COMMITMENTS',
      'SCHEDULE_VISITS',
      'STOP_CLOCK PLAN_DECISION',
      'START_CLOCK REGISTER_REVIEW',
      'NOTIFY MENTOR',
    ],
  }),
  row('AMEND_PLAN', ['ASSISTANCE'], 'SAME', ['MENTOR'], rule('row 15'), {
    guards: [
      'ASSIGNED_MENTOR',
      'PLAN_DRAFTED',
      'SMALL_CHANGE_FUNDED',
      'PLAN_HAS_GOAL',
      'PLAN_HAS_ITEM',
      'ITEMS_LINKED',
      'FACTORS_COVERED',
      'WITHIN_CEILING',
      'PLAN_SIGNED',
    ],
    needs: ['COMMENT'],
    effects: [
      'SUBMIT_PLAN_VERSION',
      'ACTIVATE_PLAN_VERSION',
      'POST_COMMITMENTS',
      'START_CLOCK AMENDMENT_DECISION',
      'NOTIFY COORDINATOR',
    ],
  }),
  row('APPROVE_AMENDMENT', ['ASSISTANCE'], 'SAME', ['COORDINATOR', 'PM'], 'D-37', {
    guards: [
      'PLAN_SUBMITTED',
      'NOT_PLAN_AUTHOR',
      'WITHIN_LIMIT',
      'WITHIN_CEILING',
      'BUDGET_FREE',
      'DONOR_ELIGIBLE',
    ],
    effects: [
      'ACTIVATE_PLAN_VERSION',
      'POST_COMMITMENTS',
      'STOP_CLOCK AMENDMENT_DECISION',
      'NOTIFY MENTOR',
    ],
  }),
  row('RETURN_AMENDMENT', ['ASSISTANCE'], 'SAME', ['COORDINATOR', 'PM'], 'D-37', {
    guards: ['PLAN_SUBMITTED'],
    needs: ['COMMENT'],
    effects: ['RETURN_PLAN_VERSION', 'STOP_CLOCK AMENDMENT_DECISION', 'NOTIFY MENTOR'],
  }),
  row('DISCARD_AMENDMENT', ['ASSISTANCE'], 'SAME', ['MENTOR'], 'D-37', {
    guards: ['ASSIGNED_MENTOR', 'PLAN_PENDING', 'IS_PLAN_AUTHOR'],
    effects: ['DISCARD_PLAN_VERSION', 'STOP_CLOCK AMENDMENT_DECISION'],
  }),
  row('ALL_DELIVERED', ['ASSISTANCE'], 'FOLLOW_UP', ['SYSTEM'], `${rule('row 16')}; D-37`, {
    guards: ['HAS_ITEM', 'ITEMS_FINISHED', 'NO_PLAN_PENDING'],
    effects: ['ACTIVATE_FOLLOW_UP', 'NOTIFY MENTOR'],
  }),
  row('RECORD_NEW_NEED', ['FOLLOW_UP'], 'ASSISTANCE', ['MENTOR'], rule('row 17'), {
    guards: ['ASSIGNED_MENTOR', 'SUPPORT_WINDOW_OPEN'],
    needs: ['COMMENT'],
    effects: ['OPEN_AMENDMENT', 'NOTIFY COORDINATOR'],
  }),
];
