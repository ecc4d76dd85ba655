import { ENDABLE_STATES, OPEN_STATES, WORK_STATES, BEFORE_WORK_STATES } from './case-states.js';
import { row, rule, type CaseTransition } from './transition-row.js';

/** Interruption, closure, transfer, reopening, anonymisation. */
export const ENDING_TRANSITIONS: readonly CaseTransition[] = [
  row('SUSPEND', WORK_STATES, 'SUSPENDED', ['MENTOR'], rule('row 21'), {
    guards: ['ASSIGNED_MENTOR'],
    needs: ['SUSPEND_REASON'],
    effects: ['PAUSE_CLOCKS', 'START_CLOCK SUSPENSION_REVIEW'],
  }),
  row(
    'RESUME',
    ['SUSPENDED'],
    { memory: 'BEFORE_SUSPENSION', among: WORK_STATES },
    ['MENTOR'],
    rule('row 22'),
    {
      guards: ['ASSIGNED_MENTOR', 'CONTACT_RESTORED'],
      effects: ['STOP_CLOCK SUSPENSION_REVIEW', 'RESUME_CLOCKS'],
    },
  ),
  row('CLOSE_LOST_CONTACT', ['SUSPENDED'], 'CLOSURE_REVIEW', ['COORDINATOR'], rule('row 23'), {
    guards: ['SUSPENDED_UNREACHABLE', 'SUSPENDED_LONG_ENOUGH'],
    effects: ['LETTER LOST_CONTACT', 'START_CLOCK CLOSURE_DECISION', 'NOTIFY PM'],
  }),
  row(
    'WITHDRAW',
    ENDABLE_STATES,
    'CLOSURE_REVIEW',
    ['MENTOR', 'COORDINATOR'],
    `${rule('row 24')}; D-35`,
    {
      guards: ['ASSIGNED_MENTOR'],
      needs: ['WITHDRAWAL_RECORD'],
      effects: ['STOP_SHARING', 'START_CLOCK CLOSURE_DECISION', 'NOTIFY COORDINATOR'],
    },
  ),
  row(
    'REQUEST_CLOSURE',
    ENDABLE_STATES,
    'CLOSURE_REVIEW',
    ['MENTOR', 'COORDINATOR'],
    `${rule('row 18')}; D-36`,
    {
      guards: ['ASSIGNED_MENTOR'],
      needs: ['CLOSURE_REASON'],
      effects: ['START_CLOCK CLOSURE_DECISION', 'NOTIFY COORDINATOR'],
    },
  ),
  row('RECORD_NOT_RETURNED', BEFORE_WORK_STATES, 'CLOSURE_REVIEW', ['COORDINATOR'], 'D-13, D-36', {
    guards: ['ARRIVAL_NOT_CONFIRMED'],
    effects: ['START_CLOCK CLOSURE_DECISION', 'NOTIFY PM'],
  }),
  row(
    'CONFIRM_CLOSURE',
    ['CLOSURE_REVIEW'],
    'CLOSED',
    ['COORDINATOR', 'PM'],
    `${rule('row 19')}; D-36`,
    {
      guards: ['NOT_CLOSURE_REQUESTER'],
      effects: [
        'STOP_CLOCKS',
        'RELEASE_COMMITMENTS',
        'END_PLAN',
        'LETTER CLOSURE',
        'START_CLOCK RETENTION',
        'NOTIFY MENTOR',
      ],
    },
  ),
  row(
    'REFUSE_CLOSURE',
    ['CLOSURE_REVIEW'],
    { memory: 'BEFORE_CLOSURE', among: ENDABLE_STATES },
    ['COORDINATOR', 'PM'],
    `${rule('row 20')}; D-35`,
    {
      needs: ['COMMENT'],
      effects: ['STOP_CLOCK CLOSURE_DECISION', 'NOTIFY MENTOR'],
    },
  ),
  row('CLOSE_FROM_REGISTER', ['REFERRED'], 'CLOSED', ['COORDINATOR'], 'D-19', {
    guards: ['ORIGIN_REGISTER'],
    needs: ['REGISTER_OUTCOME'],
    effects: ['STOP_CLOCKS', 'START_CLOCK RETENTION'],
  }),
  row('TRANSFER_OUT', OPEN_STATES, 'TRANSFERRED', ['COORDINATOR'], rule('row 25'), {
    guards: ['CONSENT_P3', 'RECEIVER_ACCEPTED'],
    effects: [
      'STOP_CLOCKS',
      'RELEASE_COMMITMENTS',
      'END_PLAN',
      'PREPARE_HAND_OVER_SHEET',
      'START_CLOCK RETENTION',
    ],
  }),
  row(
    'REOPEN',
    ['CLOSED'],
    {
      memory: 'BEFORE_CLOSURE_FROM_SCREENING',
      among: ENDABLE_STATES.filter((state) => state !== 'DRAFT' && state !== 'REFERRED'),
    },
    ['COORDINATOR'],
    `${rule('row 26')}; D-36`,
    {
      guards: ['WITHIN_REOPEN_PERIOD', 'BEFORE_SUPPORT_END'],
      needs: ['MENTOR', 'COMMENT'],
      effects: [
        'NEW_EPISODE',
        'ASSIGN_MENTOR',
        'TAKE_UP_PLAN',
        'POST_COMMITMENTS',
        'STOP_CLOCK RETENTION',
        'RESTART_STATE_CLOCK',
        'START_CLOCK SUPPORT_END',
        'START_CLOCK REGISTER_REVIEW',
        'NOTIFY MENTOR',
      ],
    },
  ),
  row('ANONYMISE', ['CLOSED', 'REJECTED', 'TRANSFERRED'], 'ANONYMISED', ['DPO'], rule('row 27'), {
    guards: ['RETENTION_OVER', 'NO_LEGAL_HOLD', 'NO_OPEN_APPEAL', 'NOT_CASE_CREATOR'],
    effects: ['STOP_CLOCKS', 'DESTROY_IDENTIFIERS', 'KEEP_STATISTICS_ROW'],
  }),
];
