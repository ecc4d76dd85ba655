import { defineMachine, type Transition } from '../state-machine/index.js';
import type { ReadmissionVocabulary } from './machine-vocabulary.js';
import { AWAITED_STATES, READMISSION_STATES, UNANSWERED_STATES } from './vocabulary.js';

type Row = Transition<ReadmissionVocabulary>;

const row = (
  command: Row['command'],
  from: Row['from'],
  to: Row['to'],
  actors: Row['actors'],
  source: string,
  extras: Partial<Pick<Row, 'guards' | 'needs' | 'effects'>> = {},
): Row => ({ command, from, to, actors, guards: [], needs: [], effects: [], source, ...extras });

const table = (place: string): string => `readmission.md 5 ${place}`;

const INTAKE: readonly Row[] = [
  row('REGISTER_INCOMING', ['NOTHING'], 'SUBMITTED', ['SMS_REGISTRY'], 'D-20; D-22; D-43', {
    needs: ['RECEIVED_DATE'],
    effects: ['ASSIGN_NUMBER', 'START_CLOCK RECEIPT'],
  }),
  row(
    'RETURN_INCOMPLETE',
    ['SUBMITTED', 'REGISTERED'],
    'RETURNED',
    ['SMS_READMISSION'],
    `${table('row 3')}; D-43`,
    { guards: ['RETURN_IN_TIME'], needs: ['INCOMPLETE_REASON'], effects: ['CANCEL_CLOCK'] },
  ),
  row('RESUBMIT', ['RETURNED'], 'SUBMITTED', ['SMS_REGISTRY'], `${table('row 4')}; D-43`, {
    needs: ['RECEIVED_DATE'],
    effects: ['START_CLOCK RECEIPT'],
  }),
  row('ACKNOWLEDGE', ['SUBMITTED'], 'REGISTERED', ['SMS_REGISTRY'], table('row 5'), {
    needs: ['ACKNOWLEDGED_DATE'],
    effects: ['START_CLOCK ACKNOWLEDGEMENT'],
  }),
  row('START_CHECK', ['REGISTERED'], 'VERIFYING', ['SMS_READMISSION'], table('row 7'), {
    effects: ['TAKE_OFFICER'],
  }),
];

/** PREPARED by the officer, SIGNED by the head, DISPATCHED by the registry (D-22). */
const REPLY: readonly Row[] = [
  row(
    'PREPARE_REPLY',
    ['VERIFYING'],
    'SAME',
    ['SMS_READMISSION'],
    `${table('rows 14, 15')}; D-22`,
    {
      guards: ['REPLY_NOT_SIGNED'],
      needs: ['REPLY_REASONS'],
    },
  ),
  row('RETURN_REPLY', ['VERIFYING'], 'SAME', ['SMS_HEAD'], 'D-22', {
    guards: ['REPLY_PREPARED'],
    needs: ['REASON_TEXT'],
    effects: ['DROP_REPLY'],
  }),
  row('SIGN_REPLY', ['VERIFYING'], 'SAME', ['SMS_HEAD'], 'D-22', {
    guards: ['REPLY_PREPARED', 'SIGNER_IS_ANOTHER'],
  }),
  row(
    'DISPATCH_REPLY',
    ['VERIFYING'],
    { memory: 'SIGNED_OUTCOME', among: ['ACCEPTED', 'REFUSED'] },
    ['SMS_REGISTRY'],
    `${table('rows 14, 15')}; D-20; D-22`,
    {
      guards: ['REPLY_SIGNED', 'DISPATCHER_IS_ANOTHER'],
      needs: ['DISPATCHED_DATE'],
      effects: ['MEET_CLOCK'],
    },
  ),
];

/** The limit passed: what follows is the head's to say until P5 is signed off (D-03, D-43). */
const LIMIT: readonly Row[] = [
  row('CONFIRM_EFFECT', UNANSWERED_STATES, 'DEEMED_ACCEPTED', ['SMS_HEAD'], 'D-03; D-43', {
    guards: ['LIMIT_PASSED', 'EFFECT_NOT_DECIDED'],
    needs: ['REASON_TEXT'],
    effects: ['CANCEL_CLOCK'],
  }),
  row('DENY_EFFECT', UNANSWERED_STATES, 'SAME', ['SMS_HEAD'], 'D-03; D-43', {
    guards: ['LIMIT_PASSED', 'EFFECT_NOT_DECIDED'],
    needs: ['REASON_TEXT'],
  }),
];

const ARRIVAL: readonly Row[] = [
  row('PLAN_ARRIVAL', AWAITED_STATES, 'SAME', ['SMS_REGISTRY'], `${table('row 25')}; D-13; D-45`, {
    needs: ['PLANNED_DAY', 'TIMELY_NOTICE'],
  }),
  row('CONFIRM_ARRIVAL', AWAITED_STATES, 'ADMITTED', ['SMS_REGISTRY'], `${table('row 30')}; D-13`, {
    needs: ['ARRIVED_DAY'],
  }),
];

const WITHDRAWAL: readonly Row[] = [
  row(
    'RECORD_WITHDRAWAL',
    [...UNANSWERED_STATES, 'RETURNED', ...AWAITED_STATES],
    'WITHDRAWN_BY_REQUESTING_STATE',
    ['SMS_REGISTRY'],
    `${table('row 35')}; D-01; D-22`,
    { effects: ['CANCEL_CLOCK'] },
  ),
];

/** The register's part of the machine of a readmission; the full machine adds rows to it. */
export const READMISSION_MACHINE = defineMachine<ReadmissionVocabulary>({
  name: 'readmission',
  states: READMISSION_STATES,
  finals: ['REFUSED', 'ADMITTED', 'WITHDRAWN_BY_REQUESTING_STATE'],
  transitions: [...INTAKE, ...REPLY, ...LIMIT, ...ARRIVAL, ...WITHDRAWAL],
});
