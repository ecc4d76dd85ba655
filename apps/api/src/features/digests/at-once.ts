import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mailChannelsOf, type NoticeChoice } from '@qayidis/domain/digests';
import { tellAt } from '@qayidis/domain/reminders';
import type { Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { Mailer } from '../../platform/mail/index.js';
import {
  NoticeDeliveries,
  type NoticeDelivery,
  quietHoursOf,
  type ToldReminder,
} from '../reminders/public.js';

const CHOICES = `select user_id as "userId", trigger, channel, wanted from notice_choices
  where user_id = any($1::uuid[]) and channel = 'MAIL_NOW'`;

const WRITE = `with l as (
    select * from jsonb_to_recordset($1::jsonb) as l(id uuid, recipient_id uuid, notice_ids uuid[])),
  letters as (
    insert into notice_letters (id, kind, recipient_id, local_day, line_count, created_at)
    select id, 'AT_ONCE', recipient_id, app.today(), cardinality(notice_ids), app.now() from l returning id)
  insert into notice_letter_lines (letter_id, notice_id)
  select l.id, n from letters join l on l.id = letters.id cross join lateral unnest(l.notice_ids) n`;

type ToldNotice = ToldReminder & { readonly noticeId: string };

/**
 * A mail of its own for what cannot wait until the morning, in the transaction in which it is told (DIG-08). All that
 * one person is told together is one letter. What is urgent leaves at once; nothing else in the quiet hours.
 */
@Injectable()
export class AtOnceLetters implements NoticeDelivery, OnModuleInit {
  readonly channel = 'MAIL_NOW';
  /** A reader may want at once what its ladder leaves to the morning. */
  readonly asks = 'ALL';

  constructor(
    private readonly deliveries: NoticeDeliveries,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.deliveries.register(this);
  }

  async deliver(tx: Transaction, told: readonly ToldReminder[]): Promise<void> {
    const notices = told.filter((one): one is ToldNotice => one.noticeId !== null);
    const choices = await choicesOf(tx, [...new Set(notices.map((one) => one.recipientId))]);
    const wanted = notices.filter(({ trigger, channels, recipientId }) =>
      mailChannelsOf(trigger, channels, choices.get(recipientId) ?? []).includes('MAIL_NOW'),
    );
    if (wanted.length === 0) return;
    const quiet = await quietHoursOf(tx);
    const urgent = wanted.filter((one) => one.urgent);
    const others = wanted.filter((one) => !one.urgent);
    const morning = new Date(tellAt(tx.now.getTime(), false, quiet));
    await this.write(tx, urgent, null);
    await this.write(tx, others, morning > tx.now ? morning : null);
  }

  private async write(
    tx: Transaction,
    told: readonly ToldNotice[],
    notBefore: Date | null,
  ): Promise<void> {
    if (told.length === 0) return;
    const byReader = new Map<string, string[]>();
    for (const { recipientId, noticeId } of told)
      byReader.set(recipientId, [...(byReader.get(recipientId) ?? []), noticeId]);
    const letters = [...byReader].map(([recipientId, noticeIds]) => ({
      id: newId(),
      recipientId,
      noticeIds,
    }));
    const rows = letters.map(({ id, recipientId, noticeIds }) => ({
      id,
      recipient_id: recipientId,
      notice_ids: noticeIds,
    }));
    await tx.query(WRITE, [JSON.stringify(rows)]);
    await this.mailer.queueAll(
      tx,
      letters.map(({ id, recipientId }) => ({
        id,
        template: 'AT_ONCE',
        recipientId,
        subjectId: id,
        notBefore,
      })),
    );
  }
}

async function choicesOf(
  tx: Transaction,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, readonly NoticeChoice[]>> {
  const rows = await tx.query<NoticeChoice & { userId: string }>(CHOICES, [userIds]);
  const found = new Map<string, NoticeChoice[]>();
  for (const { userId, ...choice } of rows)
    found.set(userId, [...(found.get(userId) ?? []), choice]);
  return found;
}
