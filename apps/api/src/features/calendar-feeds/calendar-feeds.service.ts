import { Inject, Injectable } from '@nestjs/common';
import { newToken, tokenDigest } from '../../platform/auth/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import type {
  CalendarFeedAddressResponse,
  CalendarFeedResponse,
} from './dto/calendar-feed.response.js';

const WRITE = `insert into calendar_feeds (user_id, token_hash, created_at) values ($1, $2, app.now())
  on conflict (user_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at`;

/** The secret address of one's own calendar: made, made anew, taken back (REM-42). */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  read(actor: Actor): Promise<CalendarFeedResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const [feed] = await tx.query<{ createdAt: Date }>(
          'select created_at as "createdAt" from calendar_feeds where user_id = $1',
          [actor.userId],
        );
        return { active: feed !== undefined, createdAt: feed?.createdAt.toISOString() ?? null };
      },
      { readOnly: true },
    );
  }

  /** An earlier address stops working at once. */
  renew(actor: Actor): Promise<CalendarFeedAddressResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const token = newToken();
      await tx.query(WRITE, [actor.userId, tokenDigest(token)]);
      tx.audit({ action: 'calendar-feed.renew', entity: 'user', entityId: actor.userId });
      const address = `${this.config.publicUrl}/api/v1/calendar-feeds/${token}.ics`;
      return { address, createdAt: tx.now.toISOString() };
    });
  }

  /** Done twice is done. */
  async revoke(actor: Actor): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await tx.query('delete from calendar_feeds where user_id = $1', [actor.userId]);
      tx.audit({ action: 'calendar-feed.revoke', entity: 'user', entityId: actor.userId });
    });
  }
}
