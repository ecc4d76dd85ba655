import { row, rule, type CaseTransition } from './transition-row.js';

/** From nothing to registration, with refusal and appeal. */
export const OPENING_TRANSITIONS: readonly CaseTransition[] = [
  row('CREATE_REFERRAL', ['NOTHING'], 'DRAFT', ['MENTOR', 'COORDINATOR'], rule('row 1'), {
    guards: ['REFERRAL_CONSENT'],
    effects: ['ASSIGN_NUMBER', 'SEARCH_DUPLICATES', 'START_CLOCK DRAFT_PURGE'],
  }),
  row('RECEIVE_REFERRAL', ['NOTHING'], 'REFERRED', ['SMS_MONITOR'], `${rule('row 1')}; D-04`, {
    guards: ['REFERRAL_CONSENT', 'REFERRAL_COMPLETE'],
    effects: [
      'ASSIGN_NUMBER',
      'SEARCH_DUPLICATES',
      'START_CLOCK ACKNOWLEDGEMENT',
      'NOTIFY COORDINATOR',
      'ISSUE_RECEIPT',
    ],
  }),
  row('IMPORT', ['NOTHING'], 'REFERRED', ['COORDINATOR'], 'D-19, D-42', {
    guards: ['ORIGIN_REGISTER'],
    effects: ['ASSIGN_NUMBER', 'MARK_FROM_REGISTER'],
  }),
  row('SUBMIT', ['DRAFT'], 'REFERRED', ['MENTOR', 'COORDINATOR'], rule('row 2'), {
    guards: ['IS_CREATOR', 'REFERRAL_COMPLETE', 'DUPLICATES_DECIDED'],
    effects: ['STOP_CLOCK DRAFT_PURGE', 'START_CLOCK ACKNOWLEDGEMENT', 'NOTIFY COORDINATOR'],
  }),
  row('PURGE_DRAFT', ['DRAFT'], 'NOTHING', ['SYSTEM'], 'D-36', {
    guards: ['NOT_FROM_REGISTER', 'DRAFT_ABANDONED'],
    effects: ['STOP_CLOCKS', 'DELETE_ROW'],
  }),
  row('ACKNOWLEDGE', ['REFERRED'], 'SCREENING', ['COORDINATOR'], rule('row 3'), {
    guards: ['DUPLICATES_DECIDED'],
    needs: ['MENTOR'],
    effects: [
      'ASSIGN_MENTOR',
      'STOP_CLOCK ACKNOWLEDGEMENT',
      'START_CLOCK FIRST_CONTACT',
      'START_CLOCK FIRST_CONTACT_URGENT',
      'NOTIFY MENTOR',
    ],
  }),
  row('EXPIRE', ['REFERRED'], 'SAME', ['SYSTEM'], rule('row 4'), {
    guards: ['NOT_FROM_REGISTER', 'NOT_YET_OVERDUE', 'ACKNOWLEDGEMENT_LATE'],
    effects: ['NOTIFY PM'],
  }),
  row('CONFIRM_ELIGIBILITY', ['SCREENING'], 'REGISTERED', ['COORDINATOR'], rule('row 5'), {
    guards: ['ELIGIBILITY_ANSWERED', 'ELIGIBILITY_MET', 'CONSENT_P1'],
    effects: [
      'STOP_CLOCK FIRST_CONTACT',
      'STOP_CLOCK FIRST_CONTACT_URGENT',
      'START_CLOCK INTAKE',
      'START_CLOCK SUPPORT_END',
      'PROPOSE_FUNDING',
      'FILL_FIRST_THIRTY_DAYS',
    ],
  }),
  row('WAITLIST', ['SCREENING'], 'WAITLISTED', ['COORDINATOR'], rule('row 6'), {
    guards: ['ELIGIBILITY_ANSWERED', 'ELIGIBILITY_MET'],
    effects: ['COMPUTE_PRIORITY', 'START_CLOCK WAITLIST_REVIEW'],
  }),
  row('REJECT', ['SCREENING', 'WAITLISTED'], 'REJECTED', ['COORDINATOR'], rule('row 7'), {
    needs: ['REJECT_REASON', 'LETTER_TEXT'],
    effects: [
      'STOP_CLOCKS',
      'LETTER REJECTION',
      'START_CLOCK APPEAL',
      'START_CLOCK RETENTION_REJECTED',
    ],
  }),
  row('OFFER_PLACE', ['WAITLISTED'], 'REGISTERED', ['COORDINATOR'], rule('row 8'), {
    guards: ['ELIGIBILITY_ANSWERED', 'ELIGIBILITY_MET', 'CONSENT_P1', 'BUDGET_FREE'],
    effects: [
      'STOP_CLOCK WAITLIST_REVIEW',
      'STOP_CLOCK FIRST_CONTACT',
      'STOP_CLOCK FIRST_CONTACT_URGENT',
      'START_CLOCK INTAKE',
      'START_CLOCK SUPPORT_END',
      'PROPOSE_FUNDING',
      'FILL_FIRST_THIRTY_DAYS',
    ],
  }),
  row('LODGE_APPEAL', ['REJECTED'], 'SAME', ['MENTOR'], 'D-37', {
    guards: ['ASSIGNED_MENTOR', 'NO_APPEAL_YET', 'WITHIN_APPEAL_PERIOD'],
    needs: ['COMMENT'],
    effects: ['OPEN_APPEAL', 'STOP_CLOCK APPEAL', 'START_CLOCK APPEAL_DECISION', 'NOTIFY PM'],
  }),
  row('UPHOLD_APPEAL', ['REJECTED'], 'SCREENING', ['PM'], `${rule('row 9')}; D-37`, {
    guards: ['APPEAL_OPEN', 'NOT_REJECTER'],
    needs: ['COMMENT'],
    effects: [
      'CLOSE_APPEAL',
      'STOP_CLOCKS',
      'LETTER APPEAL_DECISION',
      'START_CLOCK FIRST_CONTACT',
      'START_CLOCK FIRST_CONTACT_URGENT',
      'NOTIFY COORDINATOR',
    ],
  }),
  row('REFUSE_APPEAL', ['REJECTED'], 'SAME', ['PM'], 'D-37', {
    guards: ['APPEAL_OPEN', 'NOT_REJECTER'],
    needs: ['COMMENT'],
    effects: ['CLOSE_APPEAL', 'STOP_CLOCK APPEAL_DECISION', 'LETTER APPEAL_DECISION'],
  }),
];
