import type { Role } from '../permissions/index.js';
import {
  REMINDER_TRIGGERS,
  type ReminderChannel,
  type ReminderTrigger,
  standardLadder,
  TRIGGER_TRAITS,
} from '../reminders/index.js';

/** Ways beside the inbox that a reader may choose; the inbox always has everything. */
export const MAIL_CHANNELS = ['DIGEST', 'MAIL_NOW'] as const satisfies readonly ReminderChannel[];
export type MailChannel = (typeof MAIL_CHANNELS)[number];

export interface NoticeChoice {
  readonly trigger: ReminderTrigger;
  readonly channel: MailChannel;
  readonly wanted: boolean;
}

/** What protects people comes by the ways of its ladder, whatever its reader would like (DIG-06). */
export const isLocked = (
  trigger: ReminderTrigger,
  channel: MailChannel,
  ladderChannels: readonly ReminderChannel[],
): boolean => TRIGGER_TRAITS[trigger].protects && ladderChannels.includes(channel);

/** By which mails a notice comes: those of its ladder, changed by what its reader chose (DIG-06). */
export function mailChannelsOf(
  trigger: ReminderTrigger,
  ladderChannels: readonly ReminderChannel[],
  choices: readonly NoticeChoice[],
): readonly MailChannel[] {
  return MAIL_CHANNELS.filter((channel) => {
    if (isLocked(trigger, channel, ladderChannels)) return true;
    const chosen = choices.find((one) => one.trigger === trigger && one.channel === channel);
    return chosen?.wanted ?? ladderChannels.includes(channel);
  });
}

/** The mails of a ladder, all steps together: what a choice starts from. */
export const ladderMailChannels = (
  steps: readonly { readonly channels: readonly ReminderChannel[] }[],
): readonly MailChannel[] =>
  MAIL_CHANNELS.filter((channel) => steps.some(({ channels }) => channels.includes(channel)));

/** What the level below does not act on reaches this role too (REM-07). */
const STANDS_IN_FOR: Readonly<Partial<Record<Role, readonly string[]>>> = {
  MENTOR: ['MENTOR'],
  COORDINATOR: ['COORDINATOR', 'MENTOR'],
  PM: ['PM', 'COORDINATOR'],
  FINANCE: ['FINANCE'],
  DPO: ['DPO'],
  ADMIN: [],
  SMS_REGISTRY: ['SMS_REGISTRY'],
  SMS_READMISSION: ['SMS_READMISSION'],
  SMS_HEAD: ['SMS_HEAD', 'SMS_READMISSION'],
};
/** Events whose reader is whoever they concern. */
const FOR_ANYBODY: readonly ReminderTrigger[] = ['MAIL_RETURNED'];
/** Events of the state's side: its desks stand in no programme, so that no step names them. */
const OF_DESKS: Readonly<Partial<Record<Role, readonly ReminderTrigger[]>>> = {
  SMS_HEAD: ['CANNOT_DO'],
};

/** Kinds that can reach somebody of a role: what there is to choose. */
export const triggersFor = (role: Role): readonly ReminderTrigger[] => {
  const stands = STANDS_IN_FOR[role];
  if (stands === undefined) return [];
  return REMINDER_TRIGGERS.filter(
    (trigger) =>
      FOR_ANYBODY.includes(trigger) ||
      OF_DESKS[role]?.includes(trigger) === true ||
      standardLadder(trigger).steps.some(({ recipient }) => stands.includes(recipient.role)),
  );
};

/** Kinds that one press on "unsubscribe" ends: none that protects people (DIG-07). */
export const SWITCHABLE_TRIGGERS: readonly ReminderTrigger[] = REMINDER_TRIGGERS.filter(
  (trigger) => !TRIGGER_TRAITS[trigger].protects,
);
