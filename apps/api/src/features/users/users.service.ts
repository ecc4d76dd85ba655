import { Injectable } from '@nestjs/common';
import {
  availableUserActions,
  checkBelonging,
  leftBehind,
  type UserAction,
} from '@qayidis/domain/accounts';
import { ACCOUNT_CHANGES, AccountLinks } from '../../platform/auth/index.js';
import {
  type Actor,
  changesBetween,
  lastChange,
  namesGiven,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { Mailer } from '../../platform/mail/index.js';
import type { ChangeUserRequest, InviteUserRequest } from './dto/user.request.js';
import type { UserResponse } from './dto/user.response.js';
import { toUserResponse, type UserRow } from './user.mapper.js';
import {
  demandFittingOrganisation,
  demandOpenOrganisation,
  refusalOfUnique,
  refuseUnknownReference,
} from './user-conflicts.js';
import { findUser } from './users.queries.js';

/** Administration of accounts. Whatever changes what somebody may, ends their sessions. */
@Injectable()
export class UsersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: AccountLinks,
    private readonly mailer: Mailer,
  ) {}

  /** @throws ProblemError EMAIL_TAKEN, SCOPE_INCOMPLETE, RULE_REFUSED for an organisation of another kind */
  async invite(actor: Actor, request: InviteUserRequest): Promise<UserResponse> {
    const { email, name, role, locale, organisationId = null, programmeId = null } = request;
    demandBelonging({ role, organisationId, programmeId });
    return this.unitOfWork.run(actor, async (tx) => {
      await demandOpenOrganisation(tx, organisationId);
      await demandFittingOrganisation(tx, role, organisationId);
      const id = newId(tx.now.getTime());
      await tx
        .query(
          `insert into users (id, email, name, role, organisation_id, programme_id, locale, status, created_at,
            updated_at) values ($1, $2, $3, $4, $5, $6, $7, 'INVITED', $8, $8)`,
          [id, email, name, role, organisationId, programmeId, locale, tx.now],
        )
        .catch(refusalOfUnique);
      await this.sendInvitation(tx, id);
      tx.audit({
        action: 'users.invite',
        entity: 'user',
        entityId: id,
        fields: namesGiven(request),
      });
      return toUserResponse(await findUser(tx, id), actor);
    });
  }

  /** @throws ProblemError VERSION_STALE, SCOPE_INCOMPLETE, LAST_ADMINISTRATOR, OWN_ACCOUNT, NOT_FOUND */
  async change(
    actor: Actor,
    userId: string,
    asked: ChangeUserRequest,
    version: number,
  ): Promise<UserResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const before = await this.demandAction(tx, userId, 'CHANGE');
      if (before.version !== version) throw await stale(tx, before, version);
      const change = { ...asked, ...leftBehind(before, asked) };
      const { role, organisationId, programmeId } = afterwards(before, change);
      demandBelonging({ role, organisationId, programmeId });
      if (organisationId !== before.organisationId)
        await demandOpenOrganisation(tx, organisationId);
      if (reachChanged(before, { role, organisationId, programmeId }))
        await demandFittingOrganisation(tx, role, organisationId);
      const changed = await tx
        .query<{ id: string }>(
          `update users set name = $3, role = $4, organisation_id = $5, programme_id = $6, locale = $7,
            version = version + 1, updated_at = $8 where id = $1 and version = $2 returning id`,
          [
            userId,
            version,
            change.name ?? before.name,
            role,
            organisationId,
            programmeId,
            change.locale ?? before.locale,
            tx.now,
          ],
        )
        .catch(refuseUnknownReference);
      if (changed.length === 0) throw await stale(tx, await findUser(tx, userId), version);
      if (reachChanged(before, { role, organisationId, programmeId }))
        await endSessionsOf(tx, userId);
      await demandAdministrator(tx);
      tx.audit({
        action: 'users.change',
        entity: 'user',
        entityId: userId,
        fields: namesGiven(change),
        changes: changesBetween<ChangeUserRequest>(before, change),
      });
      return toUserResponse(await findUser(tx, userId), actor);
    });
  }

  /** Ends all sessions at once. */
  disable(actor: Actor, userId: string): Promise<UserResponse> {
    return this.command(actor, userId, 'DISABLE', async (tx) => {
      await setStatus(tx, userId, 'DISABLED');
      await endSessionsOf(tx, userId);
      await demandAdministrator(tx);
    });
  }

  /** The person is invited anew and sets a new password; the second factor stays. */
  enable(actor: Actor, userId: string): Promise<UserResponse> {
    return this.command(actor, userId, 'ENABLE', async (tx) => {
      await setStatus(tx, userId, 'INVITED');
      await this.sendInvitation(tx, userId);
    });
  }

  resendInvitation(actor: Actor, userId: string): Promise<UserResponse> {
    return this.command(actor, userId, 'RESEND_INVITATION', (tx) =>
      this.sendInvitation(tx, userId),
    );
  }

  endSessions(actor: Actor, userId: string): Promise<UserResponse> {
    return this.command(actor, userId, 'END_SESSIONS', (tx) => endSessionsOf(tx, userId));
  }

  /** For a lost phone: the next sign-in sets up a new one, where the installation demands it. */
  resetSecondFactor(actor: Actor, userId: string): Promise<UserResponse> {
    return this.command(actor, userId, 'RESET_SECOND_FACTOR', async (tx) => {
      await tx.query('delete from backup_codes where user_id = $1', [userId]);
      await tx.query('delete from second_factors where user_id = $1', [userId]);
      await endSessionsOf(tx, userId);
    });
  }

  private async command(
    actor: Actor,
    userId: string,
    action: UserAction,
    work: (tx: Transaction) => Promise<void>,
  ): Promise<UserResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.demandAction(tx, userId, action);
      await work(tx);
      const name = action.toLowerCase().replaceAll('_', '-');
      tx.audit({ action: `users.${name}`, entity: 'user', entityId: userId });
      return toUserResponse(await findUser(tx, userId), actor);
    });
  }

  /** Locks the account and asks the domain. */
  private async demandAction(
    tx: Transaction,
    userId: string,
    action: UserAction,
  ): Promise<UserRow> {
    await tx.query('select 1 from users where id = $1 for update', [userId]);
    const user = await findUser(tx, userId);
    if (user.id === tx.actor.userId) throw new ProblemError('OWN_ACCOUNT');
    const allowed = availableUserActions(user.status, false);
    if (!allowed.includes(action))
      throw new ProblemError('TRANSITION_NOT_ALLOWED', { allowedActions: allowed });
    return user;
  }

  private async sendInvitation(tx: Transaction, userId: string): Promise<void> {
    const linkId = await this.links.issue(tx, userId, 'INVITATION');
    await this.mailer.queue(tx, { template: 'INVITATION', recipientId: userId, subjectId: linkId });
  }
}

type Reach = Pick<UserRow, 'role' | 'organisationId' | 'programmeId'>;

/** What is absent in the change stays; null clears. */
const afterwards = (before: Reach, change: ChangeUserRequest): Reach => ({
  role: change.role ?? before.role,
  organisationId:
    change.organisationId === undefined ? before.organisationId : change.organisationId,
  programmeId: change.programmeId === undefined ? before.programmeId : change.programmeId,
});

const reachChanged = (before: Reach, after: Reach): boolean =>
  before.role !== after.role ||
  before.organisationId !== after.organisationId ||
  before.programmeId !== after.programmeId;

function demandBelonging(account: Reach): void {
  const verdict = checkBelonging(account);
  if (!verdict.ok) throw ProblemError.of(verdict.error);
}

async function stale(tx: Transaction, row: UserRow, sentVersion: number): Promise<ProblemError> {
  const current: object = toUserResponse(row, tx.actor);
  const changed = await lastChange(tx, row.id, ACCOUNT_CHANGES);
  return new ProblemError('VERSION_STALE', {
    sentVersion,
    current: { ...current, version: row.version, changed },
  });
}

async function setStatus(tx: Transaction, userId: string, status: string): Promise<void> {
  await tx.query(
    'update users set status = $2, version = version + 1, updated_at = $3 where id = $1',
    [userId, status, tx.now],
  );
}

async function endSessionsOf(tx: Transaction, userId: string): Promise<void> {
  await tx.query('delete from sessions where user_id = $1', [userId]);
}

/** ACC-19. Locks the administrators, so that two who remove each other do not both succeed. */
async function demandAdministrator(tx: Transaction): Promise<void> {
  const active = await tx.query<{ id: string }>(
    "select id from users where role = 'ADMIN' and status = 'ACTIVE' order by id for update",
  );
  if (active.length === 0) throw new ProblemError('LAST_ADMINISTRATOR');
}
