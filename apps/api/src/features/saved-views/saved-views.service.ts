import { Injectable } from '@nestjs/common';
import {
  type Actor,
  insertRows,
  type Transaction,
  UnitOfWork,
  updateGuarded,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import type {
  SavedViewFields,
  SavedViewResponse,
  SavedViewsResponse,
} from './dto/saved-view.request.js';
import { SavedViewEntity } from './saved-view.entity.js';

const MOST_PER_PERSON = 50;
const VIEWS = `select v.id, v.version, v.name, v.settings->>'query' as query, v.shared,
    v.owner_id = app.user_id() as mine, u.name as "ownerName"
  from saved_views v join users u on u.id = v.owner_id
 where (v.owner_id = app.user_id() or v.shared) and ($1::uuid is null or v.id = $1) 
 order by app.sort_key_az(v.name), v.id`;

/** Named views of the case list: one's own, and those that colleagues share. */
@Injectable()
export class SavedViewsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<SavedViewsResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'saved-view.list', entity: 'saved_view', entityId: null });
        return { items: await tx.query<SavedViewResponse>(VIEWS, [null]) };
      },
      { readOnly: true },
    );
  }

  create(actor: Actor, fields: SavedViewFields): Promise<SavedViewResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const id = newId();
      await demandRoom(tx);
      await demandOwnName(tx, fields.name, id);
      const { userId, programmeId } = tx.actor;
      await insertRows(tx, SavedViewEntity, [
        { id, ownerId: userId ?? '', programmeId, ...columnsOf(fields) },
      ]);
      tx.audit({ action: 'saved-view.create', entity: 'saved_view', entityId: id });
      return one(tx, id);
    });
  }

  update(
    actor: Actor,
    id: string,
    version: number,
    fields: SavedViewFields,
  ): Promise<SavedViewResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const seen = await demandOwn(tx, id);
      await demandOwnName(tx, fields.name, id);
      if (!(await updateGuarded(tx, SavedViewEntity, { id, version }, columnsOf(fields))))
        throw new ProblemError('VERSION_STALE', {
          sentVersion: version,
          current: { id, version: seen.version, name: seen.name, query: seen.query },
        });
      tx.audit({ action: 'saved-view.update', entity: 'saved_view', entityId: id });
      return one(tx, id);
    });
  }

  delete(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await demandOwn(tx, id);
      await tx.query('delete from saved_views where id = $1', [id]);
      tx.audit({ action: 'saved-view.delete', entity: 'saved_view', entityId: id });
    });
  }
}

const columnsOf = ({ name, query, shared }: SavedViewFields) => ({
  name,
  shared,
  settings: { query },
});

async function one(tx: Transaction, id: string): Promise<SavedViewResponse> {
  const [view] = await tx.query<SavedViewResponse>(VIEWS, [id]);
  if (view === undefined) throw new ProblemError('NOT_FOUND');
  return view;
}

/** A shared view of somebody else is seen and not changed. @throws ProblemError NOT_FOUND. */
async function demandOwn(tx: Transaction, id: string): Promise<SavedViewResponse> {
  const view = await one(tx, id);
  if (!view.mine) throw new ProblemError('NOT_FOUND');
  return view;
}

/** Two views of one name cannot be told apart. @throws ProblemError VALIDATION_FAILED */
async function demandOwnName(tx: Transaction, name: string, id: string): Promise<void> {
  const taken = await tx.query(
    `select 1 from saved_views
      where owner_id = app.user_id() and id <> $2 and app.sort_key_az(name) = app.sort_key_az($1)`,
    [name, id],
  );
  if (taken.length > 0)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: '#/name', code: 'NOT_UNIQUE' }],
    });
}

/** @throws ProblemError RULE_REFUSED at the most views that one person may keep. */
async function demandRoom(tx: Transaction): Promise<void> {
  const [kept] = await tx.query<{ count: number }>(
    'select count(*) from saved_views where owner_id = app.user_id()',
  );
  if ((kept?.count ?? 0) >= MOST_PER_PERSON)
    throw new ProblemError('RULE_REFUSED', {
      params: { rule: 'MOST_SAVED_VIEWS', max: MOST_PER_PERSON },
    });
}
