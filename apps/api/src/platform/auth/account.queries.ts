import { Inject, Injectable } from '@nestjs/common';
import {
  PERMISSIONS,
  type Role,
  type Scope,
  type Permission,
  scopeOf,
} from '@qayidis/domain/permissions';
import { CONFIG, type Config } from '../config/index.js';
import { type Actor, UnitOfWork } from '../database/index.js';
import { ProblemError } from '../http/index.js';
import { asSelf } from './self-actor.js';
import { type SecondFactorState, SecondFactorStore } from './second-factor.store.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who somebody is, as the admin has to know it. */
export interface Me {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly locale: 'az' | 'en';
  readonly version: number;
  readonly organisation: Named | null;
  readonly programme: Named | null;
  readonly permissions: readonly { permission: Permission; scope: Scope }[];
  readonly secondFactor: SecondFactorState & { readonly required: boolean };
}

export interface OwnSession {
  readonly id: string;
  readonly client: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly isCurrent: boolean;
}

type MeRow = Omit<Me, 'permissions' | 'secondFactor' | 'organisation' | 'programme'> & {
  organisationId: string | null;
  organisation: string | null;
  programmeId: string | null;
  programme: string | null;
};

const ME = `select u.id, u.name, u.email, u.role, u.locale, u.version, o.id as "organisationId",
  o.name as organisation, p.id as "programmeId", p.name as programme
  from users u left join organisations o on o.id = u.organisation_id
    left join programmes p on p.id = u.programme_id where u.id = $1`;

const SESSIONS = `select id, client, created_at as "createdAt", last_seen_at as "lastSeenAt",
  expires_at as "expiresAt", id = $2 as "isCurrent" from sessions
  where user_id = $1 and stage = 'FULL' and expires_at > $3
    and last_seen_at + make_interval(secs => idle_seconds) > $3 order by last_seen_at desc, id`;

@Injectable()
export class AccountQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly factors: SecondFactorStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async me(actor: Actor): Promise<Me> {
    return this.unitOfWork.run(
      asSelf(actor),
      async (tx) => {
        const [row] = await tx.query<MeRow>(ME, [actor.userId]);
        if (row === undefined) throw new ProblemError('NOT_SIGNED_IN');
        const factor = await this.factors.state(tx);
        return toMe(row, { ...factor, required: this.config.mfa === 'required' });
      },
      { readOnly: true },
    );
  }

  async sessions(actor: Actor): Promise<OwnSession[]> {
    return this.unitOfWork.run(
      asSelf(actor),
      (tx) => tx.query<OwnSession>(SESSIONS, [actor.userId, actor.sessionId, tx.now]),
      { readOnly: true },
    );
  }
}

function toMe(row: MeRow, secondFactor: Me['secondFactor']): Me {
  const { organisation, organisationId, programme, programmeId, ...own } = row;
  return {
    ...own,
    organisation: named(organisationId, organisation),
    programme: named(programmeId, programme),
    permissions: permissionsOf(row.role),
    secondFactor,
  };
}

const named = (id: string | null, name: string | null): Named | null =>
  id === null || name === null ? null : { id, name };

const permissionsOf = (role: Role): Me['permissions'] =>
  PERMISSIONS.flatMap((permission) => {
    const scope = scopeOf(role, permission);
    return scope === undefined ? [] : [{ permission, scope }];
  });
