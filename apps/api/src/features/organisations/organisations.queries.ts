import { Injectable } from '@nestjs/common';
import { availableOrganisationActions } from '@qayidis/domain/accounts';
import { type Role, scopeOf } from '@qayidis/domain/permissions';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import type { OrganisationResponse } from './dto/organisation.js';

type Row = Omit<OrganisationResponse, 'accounts' | 'allowedActions'> & {
  readonly accounts: number;
};

const ROWS = `select o.id, o.name, o.kind, o.active, o.version, (select count(*)::int from users u
    where u.organisation_id = o.id and u.status <> 'DISABLED') as accounts
  from organisations o where ($1::uuid is null or o.id = $1) order by app.sort_key_az(o.name), o.id`;

const administers = ({ role }: Actor): boolean =>
  scopeOf(role as Role, 'organisation.administer') !== undefined;

/** Whoever does not administer does not see the people of other programmes: their count would be wrong. */
const shownTo = (actor: Actor, { accounts, ...row }: Row): OrganisationResponse => ({
  ...row,
  accounts: administers(actor) ? accounts : null,
  allowedActions: administers(actor) ? [...availableOrganisationActions(row.active, accounts)] : [],
});

/** The bodies that people work for: a small list, shown whole. */
@Injectable()
export class OrganisationsQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<OrganisationResponse[]> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const rows = await tx.query<Row>(ROWS, [null]);
        return rows.map((row) => shownTo(actor, row));
      },
      { readOnly: true },
    );
  }

  /** @throws ProblemError NOT_FOUND */
  async one(tx: Transaction, id: string): Promise<OrganisationResponse> {
    const [row] = await tx.query<Row>(ROWS, [id]);
    if (row === undefined) throw new ProblemError('NOT_FOUND');
    return shownTo(tx.actor, row);
  }
}
