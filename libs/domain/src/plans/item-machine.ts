import { defineMachine, type Transition } from '../state-machine/index.js';
import { ITEM_FINALS, ITEM_STATES, type ItemVocabulary } from './item-vocabulary.js';

type Row = Transition<ItemVocabulary>;

const row = (
  command: Row['command'],
  from: Row['from'],
  to: Row['to'],
  actors: Row['actors'],
  source: string,
  extras: Partial<Pick<Row, 'guards' | 'needs' | 'effects'>> = {},
): Row => ({ command, from, to, actors, guards: [], needs: [], effects: [], source, ...extras });

const IMMEDIATE_HELP: readonly Row[] = [
  row('GIVE_IMMEDIATE_HELP', ['NOTHING'], 'DELIVERED', ['MENTOR'], 'D-14', {
    guards: ['IMMEDIATE_STATE', 'IMMEDIATE_TYPE', 'IMMEDIATE_WITHIN_CAP'],
    needs: ['DELIVERY_DATE'],
    effects: ['START_APPROVAL_CLOCK', 'NOTIFY_COORDINATOR'],
  }),
  row('APPROVE_IMMEDIATE_HELP', ['DELIVERED'], 'SAME', ['COORDINATOR', 'PM'], 'D-14', {
    guards: ['IMMEDIATE_UNDECIDED', 'NOT_GIVER'],
    effects: ['STOP_APPROVAL_CLOCK', 'NOTIFY_MENTOR'],
  }),
  row('REFUSE_IMMEDIATE_HELP', ['DELIVERED'], 'CANCELLED', ['COORDINATOR', 'PM'], 'D-14', {
    guards: ['IMMEDIATE_UNDECIDED', 'NOT_GIVER'],
    needs: ['COMMENT'],
    effects: ['STOP_APPROVAL_CLOCK', 'NOTIFY_MENTOR'],
  }),
];

const DELIVERY: readonly Row[] = [
  row('PLAN', ['NOTHING'], 'PLANNED', ['MENTOR'], 'reintegration.md 3.2'),
  row('APPROVE', ['PLANNED'], 'APPROVED', ['SYSTEM'], 'reintegration.md 3 row 14'),
  row('ORDER', ['APPROVED'], 'ORDERED', ['MENTOR'], 'D-40', { guards: ['CASE_IN_ASSISTANCE'] }),
  row('DELIVER', ['ORDERED'], 'DELIVERED', ['MENTOR'], 'D-40', {
    guards: ['CASE_IN_ASSISTANCE'],
    needs: ['DELIVERY_DATE'],
    effects: ['NOTIFY_COORDINATOR'],
  }),
  // What is handed in later, until somebody else has verified the item.
  row('ADD_EVIDENCE', ['DELIVERED'], 'SAME', ['MENTOR'], 'D-40', {
    guards: ['CASE_NOT_ENDED'],
    needs: ['EVIDENCE'],
    effects: ['NOTIFY_COORDINATOR'],
  }),
  row('VERIFY', ['DELIVERED'], 'VERIFIED', ['MENTOR', 'COORDINATOR', 'PM'], 'D-40', {
    guards: ['CASE_NOT_ENDED', 'NOT_DELIVERER', 'IMMEDIATE_APPROVED'],
    needs: ['EVIDENCE_COMPLETE'],
  }),
  row('SETTLE', ['VERIFIED'], 'SETTLED', ['FINANCE'], 'D-40'),
];

const ENDS: readonly Row[] = [
  row('CANCEL', ['PLANNED', 'APPROVED'], 'CANCELLED', ['MENTOR'], 'D-40', {
    guards: ['CASE_NOT_ENDED'],
    needs: ['CANCEL_REASON'],
    effects: ['RELEASE_COMMITMENT', 'NOTIFY_COORDINATOR'],
  }),
  row('CANCEL', ['ORDERED'], 'CANCELLED', ['COORDINATOR'], 'D-40', {
    guards: ['CASE_NOT_ENDED'],
    needs: ['CANCEL_REASON'],
    effects: ['RELEASE_COMMITMENT', 'NOTIFY_MENTOR'],
  }),
  row('RETURN_GOODS', ['DELIVERED', 'VERIFIED'], 'SAME', ['MENTOR'], 'D-40', {
    guards: ['CASE_NOT_ENDED', 'RETURN_NOT_RECORDED'],
    needs: ['COMMENT'],
    effects: ['NOTIFY_COORDINATOR'],
  }),
  row('VERIFY_RETURN', ['DELIVERED', 'VERIFIED'], 'RETURNED_GOODS', ['COORDINATOR'], 'D-40', {
    guards: ['RETURN_RECORDED', 'NOT_RETURN_RECORDER'],
    effects: ['REVERSE_COMMITMENT', 'NOTIFY_MENTOR'],
  }),
];

/** An assistance item from plan to settlement; immediate help starts as delivered. */
export const ITEM_MACHINE = defineMachine<ItemVocabulary>({
  name: 'assistance item',
  states: ITEM_STATES,
  finals: ITEM_FINALS,
  transitions: [...DELIVERY, ...IMMEDIATE_HELP, ...ENDS],
});
