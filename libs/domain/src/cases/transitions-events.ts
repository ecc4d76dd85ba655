import { BEFORE_WORK_STATES, ENDABLE_STATES, WORK_STATES } from './case-states.js';
import { row, rule, type CaseTransition } from './transition-row.js';

const AFTER_DRAFT = ENDABLE_STATES.filter((state) => state !== 'DRAFT');

/** What happens to an open case without moving it: journey, mentor, length of support. */
export const EVENT_TRANSITIONS: readonly CaseTransition[] = [
  row('CONFIRM_ARRIVAL', AFTER_DRAFT, 'SAME', ['MENTOR', 'COORDINATOR'], 'D-13', {
    guards: ['ASSIGNED_MENTOR'],
    needs: ['ARRIVAL_DATE'],
    effects: ['RECOMPUTE_CLOCKS', 'START_CLOCK SUPPORT_END'],
  }),
  row('MOVE_FLIGHT', BEFORE_WORK_STATES, 'SAME', ['MENTOR', 'COORDINATOR'], 'D-13', {
    guards: ['ASSIGNED_MENTOR', 'ARRIVAL_NOT_CONFIRMED'],
    needs: ['PLANNED_DATE'],
    effects: ['NOTIFY MENTOR', 'NOTIFY COORDINATOR'],
  }),
  row('RECORD_NO_SHOW', BEFORE_WORK_STATES, 'SAME', ['MENTOR', 'COORDINATOR'], 'D-13', {
    guards: ['ASSIGNED_MENTOR', 'ARRIVAL_NOT_CONFIRMED'],
    effects: ['RAISE_NO_SHOW_TASK', 'NOTIFY COORDINATOR'],
  }),
  row('ASSIGN_MENTOR', AFTER_DRAFT, 'SAME', ['COORDINATOR'], `${rule('row 3')}, 2`, {
    needs: ['NEW_MENTOR'],
    effects: ['ASSIGN_MENTOR', 'NOTIFY MENTOR'],
  }),
  row('EXTEND_SUPPORT', [...WORK_STATES, 'SUSPENDED'], 'SAME', ['PM'], rule('orders of clocks'), {
    guards: ['SUPPORT_END_KNOWN', 'NOT_YET_EXTENDED', 'VULNERABLE'],
    needs: ['EXTENSION_MONTHS', 'COMMENT'],
    effects: ['RECOMPUTE_CLOCKS', 'NOTIFY MENTOR'],
  }),
];
