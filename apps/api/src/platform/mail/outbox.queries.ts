import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { type Actor, type Transaction, UnitOfWork } from '../database/index.js';
import { afterCursor, cappedCount, CursorCodec, cutPage, orderBy, totalOf } from '../http/index.js';
import { MailWriter, type OutboxMail, type WrittenMail } from './mail-writer.js';
import type { ListOutboxQuery } from './outbox-message.request.js';
import type {
  MailState,
  OutboxMessagePageResponse,
  OutboxMessageResponse,
} from './outbox-message.response.js';

interface Row extends OutboxMail {
  readonly name: string;
  readonly state: string;
  readonly attempts: number;
  readonly created_at: Date;
  readonly sent_at: Date | null;
}

type Words = Pick<WrittenMail, 'subject' | 'text'>;

const NEWEST_FIRST = [
  { sql: 'm.created_at', descending: true },
  { sql: 'm.id', descending: true },
] as const;
const COLUMNS =
  'm.id, m.template, m.subject_id, m.recipient_id, u.name, m.state, m.attempts, m.created_at, m.sent_at';
const STATES = '($1::text[] is null or m.state = any($1))';
const COUNT = cappedCount(`select 1 from mail_messages m where ${STATES}`);

/** The outbox as the administrator sees it. */
@Injectable()
export class OutboxQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cursors: CursorCodec,
    private readonly writer: MailWriter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(actor: Actor, query: ListOutboxQuery): Promise<OutboxMessagePageResponse> {
    const { rows, nextCursor, count } = await this.work.run(actor, (tx) => this.page(tx, query), {
      readOnly: true,
    });
    const words = this.config.demo
      ? await this.wordsOf(rows, actor.requestId)
      : new Map<string, Words>();
    return {
      items: rows.map((row) => toResponse(row, words.get(row.id))),
      nextCursor,
      total: totalOf(count),
    };
  }

  private async page(
    tx: Transaction,
    { cursor, limit, state }: ListOutboxQuery,
  ): Promise<{ rows: Row[]; nextCursor: string | null; count: number }> {
    const list = `outbox:${tx.actor.userId ?? ''}`;
    const states = state ?? null;
    const after =
      cursor === undefined
        ? { sql: 'true', params: [] }
        : afterCursor(NEWEST_FIRST, this.cursors.decode(list, cursor), 2);
    const pageSql = `${STATES} and ${after.sql} order by ${orderBy(NEWEST_FIRST)} limit ${limit + 1}`;
    const found = await tx.query<Row>(
      `select ${COLUMNS} from mail_messages m join users u on u.id = m.recipient_id where ${pageSql}`,
      [states, ...after.params],
    );
    const { rows, last } = cutPage(found, limit);
    tx.audit({ action: 'outbox.read', entity: 'mail_messages', entityId: null });
    const key = last && [last.created_at.toISOString(), last.id];
    const nextCursor = key && this.cursors.encode(list, key);
    return { rows, nextCursor, count: await this.count(tx, state) };
  }

  /** How many letters are in these states, up to the ceiling of totals; without any, in all. */
  async count(tx: Transaction, states?: readonly MailState[]): Promise<number> {
    const [counted] = await tx.query<{ count: number }>(COUNT, [states ?? null]);
    return counted?.count ?? 0;
  }

  /** The demo has no mail server, and its people are invented: its letters can be read here. */
  private async wordsOf(rows: readonly Row[], requestId: string): Promise<Map<string, Words>> {
    const words = new Map<string, Words>();
    for (const row of rows) {
      const mail = await this.writer.write(row, requestId);
      if (mail !== null) words.set(row.id, mail);
    }
    return words;
  }
}

const toResponse = (row: Row, words: Words | undefined): OutboxMessageResponse => ({
  id: row.id,
  template: row.template,
  recipientId: row.recipient_id,
  recipientName: row.name,
  state: row.state,
  attempts: row.attempts,
  createdAt: row.created_at.toISOString(),
  sentAt: row.sent_at?.toISOString() ?? null,
  subject: words?.subject ?? null,
  body: words?.text ?? null,
});
