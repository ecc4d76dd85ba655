import {
  CROSSING_POINTS,
  INCOMPLETE_REASONS,
  READMISSION_CHANNELS,
  type ReadmissionCommand,
  REFUSAL_REASONS,
  REPLY_OUTCOMES,
} from '@qayidis/domain/readmission';
import type { ReactNode } from 'react';
import {
  DateField,
  NoteField,
  NumberField,
  RadioCards,
  SelectField,
  TextField,
} from '#/components/form';
import { placeMessages } from '#/lib/codes/crossing-points';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { type CommandField, mayBeEmpty } from '../command-form';
import { dialogMessages, entryMessages, pageMessages } from '../messages';
import {
  channelMessages,
  incompleteMessages,
  outcomeMessages,
  refusalReasonMessages,
} from '../word-messages';

interface FieldInputProps {
  readonly field: CommandField;
  readonly command: ReadmissionCommand;
}

const choicesOf = <Code extends string>(codes: readonly Code[], word: (code: Code) => string) =>
  codes.map((value) => ({ value, label: word(value) }));

function useLabels(command: ReadmissionCommand): Readonly<Record<CommandField, string>> {
  const t = useMessages(dialogMessages);
  const page = useMessages(pageMessages);
  const entry = useMessages(entryMessages);
  return {
    acknowledgedOn: t('day'),
    arrivedOn: page('arrivedOn'),
    channel: entry('channel'),
    dispatchedOn: t('day'),
    escorts: page('escorts'),
    flightNumber: page('flight'),
    incomingNumber: entry('incomingNumber'),
    noticeOn: t('noticeOn'),
    noticeReason: t('noticeReason'),
    outcome: t('outcome'),
    outgoingNumber: page('outgoingNumber'),
    place: page('place'),
    plannedOn: page('planned'),
    plannedTime: t('plannedTime'),
    reason: t('missing'),
    receivedOn: t('receivedOn'),
    receivedReason: entry('receivedReason'),
    refusalReason: page('refusalReason'),
    route: page('route'),
    text: command === 'PREPARE_REPLY' ? t('text') : t('why'),
  };
}

function useChoices() {
  const channel = useMessages(channelMessages);
  const outcome = useMessages(outcomeMessages);
  const refusal = useMessages(refusalReasonMessages);
  const incomplete = useMessages(incompleteMessages);
  const place = useMessages(placeMessages);
  const channels = choicesOf(READMISSION_CHANNELS, channel);
  return {
    channel: channels,
    route: channels,
    outcome: choicesOf(REPLY_OUTCOMES, outcome),
    refusalReason: choicesOf(REFUSAL_REASONS, refusal),
    reason: choicesOf(INCOMPLETE_REASONS, incomplete),
    place: choicesOf(CROSSING_POINTS, place),
  };
}

function useHint(field: CommandField, command: ReadmissionCommand): string | undefined {
  const t = useMessages(dialogMessages);
  const entry = useMessages(entryMessages);
  if (field === 'receivedReason') return entry('receivedReasonHint');
  if (field === 'noticeReason') return t('noticeHint');
  const ofRefusal = field === 'refusalReason' || field === 'text';
  return ofRefusal && command === 'PREPARE_REPLY' ? t('textHint') : undefined;
}

type InputKind = 'RADIO' | 'SELECT' | 'PAST_DAY' | 'COMING_DAY' | 'NUMBER' | 'NOTE' | 'LINE';

const KIND_OF: Readonly<Record<CommandField, InputKind>> = {
  acknowledgedOn: 'PAST_DAY',
  arrivedOn: 'PAST_DAY',
  channel: 'SELECT',
  dispatchedOn: 'PAST_DAY',
  escorts: 'NUMBER',
  flightNumber: 'LINE',
  incomingNumber: 'LINE',
  noticeOn: 'PAST_DAY',
  noticeReason: 'NOTE',
  outcome: 'RADIO',
  outgoingNumber: 'LINE',
  place: 'SELECT',
  plannedOn: 'COMING_DAY',
  plannedTime: 'LINE',
  reason: 'RADIO',
  receivedOn: 'PAST_DAY',
  receivedReason: 'NOTE',
  refusalReason: 'SELECT',
  route: 'SELECT',
  text: 'NOTE',
};

interface InputProps {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly description?: string;
  readonly choices: ReturnType<typeof choicesOf>;
}

const INPUTS: Readonly<Record<InputKind, (props: InputProps) => ReactNode>> = {
  RADIO: (props) => <RadioCards {...props} />,
  SELECT: (props) => <SelectField {...props} />,
  PAST_DAY: ({ choices: _choices, ...props }) => <DateField {...props} max={today()} />,
  COMING_DAY: ({ choices: _choices, ...props }) => <DateField {...props} min={today()} />,
  NUMBER: ({ choices: _choices, ...props }) => <NumberField {...props} min={0} max={50} />,
  NOTE: ({ choices: _choices, ...props }) => <NoteField {...props} max={2000} rows={3} />,
  LINE: ({ choices: _choices, ...props }) => <TextField {...props} max={60} autoComplete="off" />,
};

/** The input of one field of a step. */
export function CommandFieldInput({ field, command }: FieldInputProps): ReactNode {
  const choices: Partial<Record<CommandField, InputProps['choices']>> = useChoices();
  const hint = useHint(field, command);
  return INPUTS[KIND_OF[field]]({
    name: field,
    label: useLabels(command)[field],
    required: !mayBeEmpty(command, field),
    choices: choices[field] ?? [],
    ...(hint !== undefined && { description: hint }),
  });
}
