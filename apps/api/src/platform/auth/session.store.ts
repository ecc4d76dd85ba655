import type { Role } from '@qayidis/domain/permissions';
import type { Transaction } from '../database/index.js';
import { newId } from '../ids/index.js';
import { newToken, tokenDigest } from './secret-token.js';
import {
  CHALLENGE_SECONDS,
  idleSecondsOf,
  lifetimeOf,
  PARALLEL_SESSIONS,
  type SessionStage,
} from './session-limits.js';

export interface NewSession {
  readonly userId: string;
  readonly role: Role;
  readonly stage: SessionStage;
  readonly client: string;
}

export interface OpenedSession {
  readonly token: string;
  readonly stage: SessionStage;
}

const secondsAfter = (moment: Date, seconds: number): Date =>
  new Date(moment.getTime() + seconds * 1000);

/** Opens a session with a token of its own and lets those beyond three of that stage go which were used least lately (ACC-07, ACC-09). */
export async function openSession(tx: Transaction, session: NewSession): Promise<OpenedSession> {
  const { userId, role, stage, client } = session;
  const token = newToken();
  // Two sign-ins of one person follow each other here, so that both count the other.
  await tx.query('select 1 from users where id = $1 for update', [userId]);
  await tx.query(
    `insert into sessions (id, user_id, token_hash, stage, client, created_at, authenticated_at, last_seen_at,
       expires_at, idle_seconds) values ($1, $2, $3, $4, $5, $6, $6, $6, $7, $8)`,
    [
      newId(tx.now.getTime()),
      userId,
      tokenDigest(token),
      stage,
      client,
      tx.now,
      secondsAfter(tx.now, lifetimeOf(stage)),
      stage === 'FULL' ? idleSecondsOf(role) : CHALLENGE_SECONDS,
    ],
  );
  await tx.query(
    `delete from sessions where user_id = $1 and (expires_at <= $2
       or last_seen_at + make_interval(secs => idle_seconds) <= $2
       or id in (select id from sessions where user_id = $1 and stage = $3
         order by last_seen_at desc, created_at desc, id desc offset $4))`,
    [userId, tx.now, stage, PARALLEL_SESSIONS],
  );
  return { token, stage };
}

/** Gives a session a new token and notes the fresh proof of identity. */
export async function renewSession(tx: Transaction, sessionId: string): Promise<string> {
  const token = newToken();
  await tx.query(
    'update sessions set token_hash = $2, authenticated_at = $3, last_seen_at = $3 where id = $1',
    [sessionId, tokenDigest(token), tx.now],
  );
  return token;
}

/** Ends one session of the acting person. @returns whether there was one. */
export async function endSession(tx: Transaction, sessionId: string): Promise<boolean> {
  const ended = await tx.query<{ id: string }>(
    'delete from sessions where id = $1 and user_id = $2 returning id',
    [sessionId, tx.actor.userId],
  );
  return ended.length > 0;
}

/** Ends all sessions of a person, but for one that is named. @returns how many. */
export async function endSessions(
  tx: Transaction,
  userId: string,
  except: string | null = null,
): Promise<number> {
  const ended = await tx.query<{ id: string }>(
    'delete from sessions where user_id = $1 and id is distinct from $2::uuid returning id',
    [userId, except],
  );
  return ended.length;
}
