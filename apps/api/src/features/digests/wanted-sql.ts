import type { MailChannel } from '@qayidis/domain/digests';
import { REMINDER_TRIGGERS, TRIGGER_TRAITS } from '@qayidis/domain/reminders';

const PROTECTING_SQL = REMINDER_TRIGGERS.filter((trigger) => TRIGGER_TRAITS[trigger].protects)
  .map((trigger) => `'${trigger}'`)
  .join(', ');

/** `mailChannelsOf` of the domain in SQL, for one channel; a test holds the two together. */
export const wantedSql = (noticeSql: string, choiceSql: string, channel: MailChannel): string =>
  `(case when ${noticeSql}.trigger in (${PROTECTING_SQL}) and '${channel}' = any(${noticeSql}.channels) then true
    else coalesce(${choiceSql}.wanted, '${channel}' = any(${noticeSql}.channels)) end)`;
