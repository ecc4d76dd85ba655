import { defineMachine, type Transition } from '../state-machine/index.js';
import { VISIT_STATES, type VisitVocabulary } from './visit-vocabulary.js';

type Row = Transition<VisitVocabulary>;

const row = (
  command: Row['command'],
  from: Row['from'],
  to: Row['to'],
  actors: Row['actors'],
  source: string,
  extras: Partial<Pick<Row, 'guards' | 'needs' | 'effects'>> = {},
): Row => ({ command, from, to, actors, guards: [], needs: [], effects: [], source, ...extras });

const TABLE = 'reintegration.md 3.2';
const SCHEDULE = 'reintegration.md 7';

/** What time does by itself. */
const BY_TIME: readonly Row[] = [
  row('SCHEDULE', ['NOTHING'], 'SCHEDULED', ['SYSTEM'], SCHEDULE, { effects: ['START_CLOCK'] }),
  row('FALL_DUE', ['SCHEDULED'], 'DUE', ['SYSTEM'], TABLE, {
    guards: ['CASE_UNDER_WAY', 'CONSENT_P5', 'WINDOW_OPEN'],
  }),
  // A corrected arrival moves the window of a visit that was due already.
  row('GO_BACK', ['DUE'], 'SCHEDULED', ['SYSTEM'], SCHEDULE, { guards: ['WINDOW_NOT_OPEN'] }),
  row('TAKE_UP', ['WAIVED'], 'SCHEDULED', ['SYSTEM'], 'reintegration.md 3 row 26', {
    guards: ['WAIVED_WITH_CASE'],
    effects: ['START_CLOCK'],
  }),
];

const WORK: readonly Row[] = [
  row('PLAN', ['SCHEDULED', 'DUE'], 'SAME', ['MENTOR', 'COORDINATOR'], TABLE, {
    guards: ['CASE_UNDER_WAY', 'CONSENT_P5'],
    needs: ['PLANNED_DATE'],
  }),
  // From MISSED too: what was held in its window may be entered after it.
  row('RECORD', ['SCHEDULED', 'DUE', 'MISSED'], 'DONE', ['MENTOR', 'COORDINATOR'], TABLE, {
    guards: ['CASE_UNDER_WAY', 'CONSENT_P5', 'SURVEY_SETTLED', 'FINDINGS_COMPLETE'],
    needs: ['HELD_DATE'],
    effects: ['MEET_CLOCK'],
  }),
  row('MISS', ['SCHEDULED', 'DUE'], 'MISSED', ['MENTOR', 'COORDINATOR', 'SYSTEM'], TABLE, {
    guards: ['CASE_UNDER_WAY', 'WINDOW_OPEN', 'AGREED_DAY_CAME'],
    needs: ['MISS_REASON'],
    effects: ['CANCEL_CLOCK'],
  }),
  row('RESCHEDULE', ['MISSED'], 'SCHEDULED', ['MENTOR', 'COORDINATOR'], TABLE, {
    guards: ['CASE_UNDER_WAY', 'NOT_YET_RESCHEDULED'],
    needs: ['NEW_DATE'],
    effects: ['START_CLOCK'],
  }),
];

const ENDS: readonly Row[] = [
  row('REFUSE', ['SCHEDULED', 'DUE', 'MISSED'], 'REFUSED', ['MENTOR', 'COORDINATOR'], TABLE, {
    guards: ['CASE_UNDER_WAY'],
    needs: ['REASON_TEXT'],
    effects: ['CANCEL_CLOCK'],
  }),
  row(
    'WAIVE',
    ['SCHEDULED', 'DUE', 'MISSED', 'REFUSED'],
    'WAIVED',
    ['COORDINATOR', 'PM', 'SYSTEM'],
    `${TABLE}; reintegration.md 2, four eyes`,
    { guards: ['NOT_REPORTER'], needs: ['REASON_TEXT'], effects: ['CANCEL_CLOCK'] },
  ),
];

/** A monitoring visit from its place in the schedule to what became of it. */
export const VISIT_MACHINE = defineMachine<VisitVocabulary>({
  name: 'monitoring visit',
  states: VISIT_STATES,
  finals: ['DONE'],
  transitions: [...BY_TIME, ...WORK, ...ENDS],
});
