import { Injectable } from '@nestjs/common';
import type { Role } from '@qayidis/domain/permissions';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import type { Actor } from '../database/index.js';
import { ProblemError, SessionReader } from '../http/index.js';
import { tokenDigest } from './secret-token.js';
import { readSessionToken } from './session-cookie.js';
import type { SessionStage } from './session-limits.js';

/** A session that is alive at this moment. */
export interface LiveSession {
  readonly id: string;
  readonly stage: SessionStage;
  readonly userId: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly programmeId: string | null;
  readonly authenticatedAt: Date;
  readonly expiresAt: Date;
  readonly idleEndsAt: Date;
  /** The database's time of this look. */
  readonly seenAt: Date;
}

const LOOK = `select id, stage, user_id as "userId", role, organisation_id as "organisationId",
  programme_id as "programmeId", authenticated_at as "authenticatedAt", expires_at as "expiresAt",
  idle_ends_at as "idleEndsAt", seen_now as "seenAt" from app.read_session($1)`;

const OWNER = `select id, user_id as "userId", role, organisation_id as "organisationId",
  programme_id as "programmeId" from app.session_owner($1)`;

/** Finds the session of a request in one round trip. Nothing is kept in the process: an end acts at once. */
@Injectable()
export class LiveSessions extends SessionReader {
  constructor(private readonly source: DataSource) {
    super();
  }

  async of(request: Request): Promise<LiveSession | null> {
    const token = readSessionToken(request);
    if (token === null) return null;
    const rows = await this.source.query<LiveSession[]>(LOOK, [tokenDigest(token)]);
    return rows[0] ?? null;
  }

  override async actorOf(request: Request, requestId: string): Promise<Actor | null> {
    const session = await this.of(request);
    if (session === null) return null;
    if (session.stage !== 'FULL')
      throw new ProblemError('SECOND_FACTOR_REQUIRED', { params: { step: session.stage } });
    (request as RequestWithSession).session = session;
    return {
      kind: 'user',
      role: session.role,
      userId: session.userId,
      organisationId: session.organisationId,
      programmeId: session.programmeId,
      sessionId: session.id,
      requestId,
      authenticatedAt: session.authenticatedAt,
    };
  }

  override async ownerOf(request: Request, requestId: string): Promise<Actor | null> {
    const token = readSessionToken(request);
    if (token === null) return null;
    const [owner] = await this.source.query<Owner[]>(OWNER, [tokenDigest(token)]);
    if (owner === undefined) return null;
    const { id: sessionId, ...person } = owner;
    return { ...person, kind: 'user', sessionId, requestId, authenticatedAt: null };
  }
}

type Owner = Pick<LiveSession, 'id' | 'userId' | 'role' | 'organisationId' | 'programmeId'>;

/** A request that the authorisation guard let in on a session. */
export type RequestWithSession = Request & { session?: LiveSession };
