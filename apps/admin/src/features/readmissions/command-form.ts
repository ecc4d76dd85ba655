import type { ReadmissionCommand } from '@qayidis/domain/readmission';
import type { FieldFaults } from '#/components/form';
import { today } from '#/lib/dates';
import type { Readmission } from './api/readmissions';

export type CommandField =
  | 'acknowledgedOn'
  | 'arrivedOn'
  | 'channel'
  | 'dispatchedOn'
  | 'escorts'
  | 'flightNumber'
  | 'incomingNumber'
  | 'noticeOn'
  | 'noticeReason'
  | 'outcome'
  | 'outgoingNumber'
  | 'place'
  | 'plannedOn'
  | 'plannedTime'
  | 'reason'
  | 'receivedOn'
  | 'receivedReason'
  | 'refusalReason'
  | 'route'
  | 'text';

export type CommandValues = Record<CommandField, string | number | null>;

interface CommandShape {
  readonly path: string;
  /** In the order in which they are asked; a question mark behind those that may stay empty. */
  readonly fields: readonly (CommandField | `${CommandField}?`)[];
}

/** What each step asks and where it goes. Steps that ask nothing are confirmed. */
const SHAPES: Readonly<Record<ReadmissionCommand, CommandShape>> = {
  REGISTER_INCOMING: { path: '', fields: [] },
  RETURN_INCOMPLETE: { path: 'return', fields: ['reason'] },
  RESUBMIT: {
    path: 'resubmit',
    fields: ['receivedOn', 'receivedReason?', 'channel', 'incomingNumber'],
  },
  ACKNOWLEDGE: { path: 'acknowledge', fields: ['acknowledgedOn'] },
  START_CHECK: { path: 'check', fields: [] },
  PREPARE_REPLY: { path: 'reply/prepare', fields: ['outcome', 'refusalReason?', 'text?'] },
  RETURN_REPLY: { path: 'reply/return', fields: ['text'] },
  SIGN_REPLY: { path: 'reply/sign', fields: [] },
  DISPATCH_REPLY: { path: 'reply/dispatch', fields: ['outgoingNumber', 'route', 'dispatchedOn'] },
  CONFIRM_EFFECT: { path: 'effect/confirm', fields: ['text'] },
  DENY_EFFECT: { path: 'effect/deny', fields: ['text'] },
  PLAN_ARRIVAL: {
    path: 'arrival/plan',
    fields: [
      'plannedOn',
      'plannedTime?',
      'place',
      'flightNumber?',
      'escorts',
      'noticeOn',
      'noticeReason?',
    ],
  },
  CONFIRM_ARRIVAL: { path: 'arrival/confirm', fields: ['arrivedOn', 'place'] },
  RECORD_WITHDRAWAL: { path: 'withdrawal', fields: [] },
};

const nameOf = (field: string): CommandField => field.replace('?', '') as CommandField;

export const fieldsOf = (command: ReadmissionCommand): readonly CommandField[] =>
  SHAPES[command].fields.map(nameOf);

export const mayBeEmpty = (command: ReadmissionCommand, field: CommandField): boolean =>
  SHAPES[command].fields.includes(`${field}?`);

export const pathOf = (command: ReadmissionCommand): string => SHAPES[command].path;

/** Days begin with today, an arrival with what is planned already. */
export function valuesFor({ arrival, channel }: Readmission): CommandValues {
  const day = today();
  return {
    acknowledgedOn: day,
    arrivedOn: arrival.plannedOn !== null && arrival.plannedOn <= day ? arrival.plannedOn : day,
    channel,
    dispatchedOn: day,
    escorts: arrival.escorts ?? 0,
    flightNumber: arrival.flightNumber ?? '',
    incomingNumber: '',
    noticeOn: arrival.noticeOn ?? day,
    noticeReason: arrival.noticeReason ?? '',
    outcome: null,
    outgoingNumber: '',
    place: arrival.place ?? 'GYD',
    plannedOn: arrival.plannedOn,
    plannedTime: arrival.plannedTime ?? '',
    reason: null,
    receivedOn: day,
    receivedReason: '',
    refusalReason: null,
    route: null,
    text: '',
  };
}

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

export const faultsFor =
  (command: ReadmissionCommand) =>
  (values: CommandValues): FieldFaults =>
    Object.fromEntries(
      fieldsOf(command).map((field) => [
        field,
        isEmpty(values[field]) && !mayBeEmpty(command, field) ? ('REQUIRED' as const) : null,
      ]),
    );

export function bodyFor(command: ReadmissionCommand, values: CommandValues): object | undefined {
  const fields = fieldsOf(command);
  if (fields.length === 0) return undefined;
  return Object.fromEntries(
    fields.map((field) => [field, isEmpty(values[field]) ? null : values[field]]),
  );
}
