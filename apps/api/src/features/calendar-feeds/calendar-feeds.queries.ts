import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { feedSubject } from '@qayidis/domain/calendar-entries';
import { addDays } from '@qayidis/domain/kernel';
import { type Role, scopeOf } from '@qayidis/domain/permissions';
import { isToken, tokenDigest } from '../../platform/auth/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { type Actor, publicActor, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { type AllDayEvent, writeICalendar } from '../../platform/icalendar/index.js';
import { entriesOf, type EntryRow } from '../calendar-entries/public.js';
import { FeedRate } from './feed-rate.js';
import { FEED_NAME, FEED_WORDS, type FeedLocale } from './feed-words.js';

const [DAYS_BACK, DAYS_AHEAD] = [30, 365];
const MOST_EVENTS = 1000;
const REFRESH_HOURS = 1;

interface Reader {
  readonly userId: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly programmeId: string | null;
  readonly locale: string;
}

export interface Feed {
  readonly text: string;
  /** Changes when the text does. */
  readonly etag: string;
}

const READER = `select user_id as "userId", role, organisation_id as "organisationId", programme_id as "programmeId", locale
  from app.calendar_feed_reader($1)`;

/** What a calendar outside is given: of the reader's own work kinds, days and case numbers (REM-43, REM-44). */
@Injectable()
export class CalendarFeedsQueries {
  private readonly host: string;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rate: FeedRate,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.host = new URL(config.publicUrl).hostname;
  }

  /** @throws ProblemError NOT_FOUND for what is no address of anybody, TOO_MANY_REQUESTS */
  async read(token: string, requestId: string): Promise<Feed> {
    if (!isToken(token)) throw new ProblemError('NOT_FOUND');
    const digest = tokenDigest(token);
    await this.rate.spend(digest);
    const reader = await this.readerOf(digest, requestId);
    const text = await this.write(reader, requestId);
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    return { text, etag };
  }

  private async readerOf(digest: Buffer, requestId: string): Promise<Reader> {
    const [reader] = await this.unitOfWork.run(
      publicActor(requestId),
      (tx) => tx.query<Reader>(READER, [digest]),
      { readOnly: true },
    );
    if (reader === undefined || scopeOf(reader.role, 'calendar-feed.manage') === undefined)
      throw new ProblemError('NOT_FOUND');
    return reader;
  }

  /** Read with the rights that the person has now, not those of when the address was made. */
  private write({ locale, ...reader }: Reader, requestId: string): Promise<string> {
    const actor: Actor = { ...publicActor(requestId), ...reader, kind: 'user' };
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'calendar-feed.read', entity: 'user', entityId: actor.userId });
        const from = addDays(tx.today, -DAYS_BACK);
        const period = { from, to: addDays(tx.today, DAYS_AHEAD) };
        const rows = await entriesOf(tx, { mine: true }, period, MOST_EVENTS);
        const language: FeedLocale = locale === 'en' ? 'en' : 'az';
        return writeICalendar({
          name: FEED_NAME[language],
          refreshHours: REFRESH_HOURS,
          events: rows.map((row) => this.eventOf(row, language)),
        });
      },
      { readOnly: true },
    );
  }

  private eventOf(row: EntryRow, locale: FeedLocale): AllDayEvent {
    const words = FEED_WORDS[feedSubject(row.type, row.kind)][locale];
    return {
      uid: `${row.type.toLowerCase()}-${row.id}@${this.host}`,
      on: row.on,
      summary: row.caseNumber === null ? words : `${words}: ${row.caseNumber}`,
      madeAt: row.createdAt,
      sequence: row.version - 1,
      url: `${this.config.publicUrl}/calendar?day=${row.on}`,
    };
  }
}
