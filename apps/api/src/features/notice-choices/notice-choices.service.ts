import { Injectable } from '@nestjs/common';
import {
  type DigestZone,
  HOME_ZONE,
  isLocked,
  ladderMailChannels,
  MAIL_CHANNELS,
  type MailChannel,
  mailChannelsOf,
  type NoticeChoice,
  triggersFor,
} from '@qayidis/domain/digests';
import type { Role } from '@qayidis/domain/permissions';
import {
  type ReminderChannel,
  type ReminderTrigger,
  TRIGGER_TRAITS,
} from '@qayidis/domain/reminders';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import type { ChangeNoticeChoicesRequest } from './dto/notice-choice.request.js';
import type { NoticeChoicesResponse, NoticeKindResponse } from './dto/notice-choice.response.js';

const SETTINGS = 'select zone, version from notice_settings where user_id = app.user_id()';
const CHOICES = 'select trigger, channel, wanted from notice_choices where user_id = app.user_id()';

/** The mails of the ladders that hold today where the reader works; any role may ask, none sees the ladders by it. */
const IN_FORCE = 'select trigger, channels from app.mail_channels_in_force()';

/** Guarded: the first change meets no row, each further one the version that was seen. */
const SET = `insert into notice_settings (user_id, zone, version, updated_at)
  select app.user_id(), $1, 1, app.now() where $2 = 0 or exists (select 1 from notice_settings where user_id = app.user_id())
  on conflict (user_id) do update set zone = excluded.zone, version = notice_settings.version + 1,
    updated_at = excluded.updated_at where notice_settings.version = $2
  returning version`;

const CHOOSE = `insert into notice_choices (user_id, trigger, channel, wanted)
  select app.user_id(), c.trigger, c.channel, c.wanted
    from jsonb_to_recordset($1::jsonb) as c(trigger text, channel text, wanted boolean)`;

/** What one wants by mail, and when one's morning is (DIG-06). */
@Injectable()
export class NoticeChoicesService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  get(actor: Actor): Promise<NoticeChoicesResponse> {
    return this.unitOfWork.run(
      actor,
      (tx) => {
        tx.audit({ action: 'notice-choice.read', entity: 'user', entityId: actor.userId });
        return choicesOf(tx);
      },
      { readOnly: true },
    );
  }

  /** Takes the place of all that was chosen before. @throws ProblemError RULE_REFUSED for what protects people, VERSION_STALE. */
  change(
    actor: Actor,
    { zone, choices }: ChangeNoticeChoicesRequest,
    version: number,
  ): Promise<NoticeChoicesResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const inForce = await mailsInForce(tx);
      demandFree(tx, choices, inForce);
      const set = await tx.query(SET, [zone, version]);
      if (set.length === 0)
        throw new ProblemError('VERSION_STALE', {
          sentVersion: version,
          current: { ...(await choicesOf(tx)) },
        });
      await tx.query('delete from notice_choices where user_id = app.user_id()');
      await tx.query(CHOOSE, [JSON.stringify(choices.filter(differsFrom(inForce)))]);
      tx.audit({ action: 'notice-choice.change', entity: 'user', entityId: actor.userId });
      return choicesOf(tx);
    });
  }
}

/** What the ladder does anyway is no choice: a later ladder must not be held up by it. */
const differsFrom =
  (inForce: MailsInForce) =>
  ({ trigger, channel, wanted }: NoticeChoice): boolean =>
    inForce(trigger).includes(channel) !== wanted;

type MailsInForce = (trigger: ReminderTrigger) => readonly MailChannel[];

async function mailsInForce(tx: Transaction): Promise<MailsInForce> {
  const rows = await tx.query<{ trigger: string; channels: ReminderChannel[] }>(IN_FORCE);
  const found = new Map(rows.map((row) => [row.trigger, ladderMailChannels([row])]));
  return (trigger) => found.get(trigger) ?? [];
}

function demandFree(
  tx: Transaction,
  choices: readonly NoticeChoice[],
  inForce: MailsInForce,
): void {
  const kinds = triggersFor(tx.actor.role as Role);
  for (const [index, { trigger, channel, wanted }] of choices.entries()) {
    const pointer = `#/choices/${index}`;
    const twice = choices.findIndex((one) => one.trigger === trigger && one.channel === channel);
    if (!kinds.includes(trigger) || twice !== index)
      throw new ProblemError('RULE_REFUSED', { params: { rule: 'NOTICE_KIND' }, pointer });
    if (!wanted && isLocked(trigger, channel, inForce(trigger)))
      throw new ProblemError('RULE_REFUSED', { params: { rule: 'NOTICE_PROTECTS' }, pointer });
  }
}

async function choicesOf(tx: Transaction): Promise<NoticeChoicesResponse> {
  const [settings] = await tx.query<{ zone: DigestZone; version: number }>(SETTINGS);
  const choices = await tx.query<NoticeChoice>(CHOICES);
  const inForce = await mailsInForce(tx);
  return {
    zone: settings?.zone ?? HOME_ZONE,
    version: settings?.version ?? 0,
    kinds: triggersFor(tx.actor.role as Role).map((trigger) =>
      kindOf(trigger, choices, inForce(trigger)),
    ),
  };
}

function kindOf(
  trigger: NoticeChoice['trigger'],
  choices: readonly NoticeChoice[],
  mails: readonly MailChannel[],
): NoticeKindResponse {
  return {
    trigger,
    protects: TRIGGER_TRAITS[trigger].protects,
    wanted: [...mailChannelsOf(trigger, mails, choices)],
    locked: MAIL_CHANNELS.filter((channel) => isLocked(trigger, channel, mails)),
  };
}
