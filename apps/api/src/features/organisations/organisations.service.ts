import { Injectable } from '@nestjs/common';
import type { OrganisationAction } from '@qayidis/domain/accounts';
import {
  type Actor,
  lastChange,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import type { CreateOrganisationRequest, OrganisationResponse } from './dto/organisation.js';
import { OrganisationsQueries } from './organisations.queries.js';

interface Change {
  readonly name?: string;
  readonly active?: boolean;
}

const CHANGES = ['create', 'rename', 'activate', 'deactivate'].map(
  (what) => `organisations.${what}`,
);

const taken = () =>
  new ProblemError('VALIDATION_FAILED', { errors: [{ pointer: '#/name', code: 'NOT_UNIQUE' }] });

/** Administration of the bodies that people work for. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: OrganisationsQueries,
  ) {}

  /** @throws ProblemError VALIDATION_FAILED when there is one of that name. */
  create(actor: Actor, { name, kind }: CreateOrganisationRequest): Promise<OrganisationResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const id = newId(tx.now.getTime());
      const made = await tx.query(
        `insert into organisations (id, name, kind, created_at) values ($1, $2, $3, $4)
          on conflict on constraint uq_organisations_name do nothing returning id`,
        [id, name, kind, tx.now],
      );
      if (made.length === 0) throw taken();
      record(tx, 'create', id, ['name', 'kind']);
      return this.queries.one(tx, id);
    });
  }

  /** @throws ProblemError NOT_FOUND, VERSION_STALE, TRANSITION_NOT_ALLOWED, VALIDATION_FAILED for a name that is taken. */
  change(
    actor: Actor,
    [id, version]: readonly [string, number],
    action: OrganisationAction,
    change: Change,
  ): Promise<OrganisationResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [found] = await tx.query('select 1 from organisations where id = $1 for update', [id]);
      if (found === undefined) throw new ProblemError('NOT_FOUND');
      const before = await this.queries.one(tx, id);
      if (before.version !== version) throw await stale(tx, before, version);
      if (!before.allowedActions.includes(action))
        throw new ProblemError('TRANSITION_NOT_ALLOWED', {
          params: { active: before.active, accounts: before.accounts ?? 0 },
          allowedActions: before.allowedActions,
        });
      await write(tx, before, change);
      record(tx, action.toLowerCase(), id, Object.keys(change));
      return this.queries.one(tx, id);
    });
  }
}

async function stale(
  tx: Transaction,
  before: OrganisationResponse,
  sentVersion: number,
): Promise<ProblemError> {
  const changed = await lastChange(tx, before.id, CHANGES);
  return new ProblemError('VERSION_STALE', { sentVersion, current: { ...before, changed } });
}

async function write(tx: Transaction, before: OrganisationResponse, change: Change): Promise<void> {
  const { id, name, active } = { ...before, ...change };
  const [other] = await tx.query('select 1 from organisations where name = $1 and id <> $2', [
    name,
    id,
  ]);
  if (other !== undefined) throw taken();
  await tx.query(
    'update organisations set name = $2, active = $3, version = version + 1 where id = $1',
    [id, name, active],
  );
}

const record = (tx: Transaction, what: string, id: string, fields: readonly string[]): void =>
  tx.audit({ action: `organisations.${what}`, entity: 'organisation', entityId: id, fields });
