import type { MailChannel } from '@qayidis/domain/digests';
import { REMINDER_TRIGGERS, TRIGGER_TRAITS } from '@qayidis/domain/reminders';

const PROTECTING_SQL = REMINDER_TRIGGERS.filter((trigger) => TRIGGER_TRAITS[trigger].protects)
  .map((trigger) => `'${trigger}'`)
  .join(', ');

/**
 * That a task was given is told by one morning mail; it comes again when its day does (DIG-12). Until then it waits in
 * the inbox and on the home page.
 * @param lastSql when the morning mail before was decided; null where there was none
 */
export const NOT_TOLD_BEFORE_SQL = (noticeSql: string, lastSql: string): string =>
  `(${noticeSql}.trigger <> 'TASK_DUE' or ${noticeSql}.data->>'anchor' is distinct from 'RECEIVED'
    or ${noticeSql}.created_at >= coalesce(${lastSql}, ${noticeSql}.created_at))`;

/** When the last morning mail before the day of a reader was decided, whether there was something to say or not. */
export const LAST_MORNING_SQL = (readerSql: string, daySql: string): string =>
  `(select max(p.created_at) from notice_letters p
    where p.recipient_id = ${readerSql} and p.kind = 'DIGEST' and p.local_day < ${daySql})`;

/** `mailChannelsOf` of the domain in SQL, for one channel; a test holds the two together. */
export const wantedSql = (noticeSql: string, choiceSql: string, channel: MailChannel): string =>
  `(case when ${noticeSql}.trigger in (${PROTECTING_SQL}) and '${channel}' = any(${noticeSql}.channels) then true
    else coalesce(${choiceSql}.wanted, '${channel}' = any(${noticeSql}.channels)) end)`;
