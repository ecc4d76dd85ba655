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
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { type CommandField, mayBeEmpty } from '../command-form';
import { dialogMessages, entryMessages, pageMessages } from '../messages';
import {
  channelMessages,
  incompleteMessages,
  outcomeMessages,
  placeMessages,
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

/** The input of one field of a step. */
export function CommandFieldInput({ field, command }: FieldInputProps): ReactNode {
  const choices = useChoices();
  const hint = useHint(field, command);
  const props = {
    name: field,
    label: useLabels(command)[field],
    required: !mayBeEmpty(command, field),
    ...(hint !== undefined && { description: hint }),
  };
  switch (field) {
    case 'outcome':
    case 'reason':
      return <RadioCards {...props} choices={choices[field]} />;
    case 'channel':
    case 'route':
    case 'place':
    case 'refusalReason':
      return <SelectField {...props} choices={choices[field]} />;
    case 'plannedOn':
      return <DateField {...props} min={today()} />;
    case 'acknowledgedOn':
    case 'arrivedOn':
    case 'dispatchedOn':
    case 'noticeOn':
    case 'receivedOn':
      return <DateField {...props} max={today()} />;
    case 'escorts':
      return <NumberField {...props} min={0} max={50} />;
    case 'text':
    case 'noticeReason':
    case 'receivedReason':
      return <NoteField {...props} max={2000} rows={3} />;
    default:
      return <TextField {...props} max={60} autoComplete="off" />;
  }
}
