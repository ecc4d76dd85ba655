import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  afterCursor,
  cappedCount,
  CursorCodec,
  cutPage,
  orderBy,
  type Page,
  type PageQuery,
  totalOf,
} from '../../platform/http/index.js';
import type { ImportResponse, ImportRowOfListResponse } from './dto/import.response.js';
import { ImportStore } from './import-store.js';
import { ImportVault } from './import-vault.js';
import { toImport, toListRow } from './import.mapper.js';
import { ImportEntity } from './import.entity.js';

const COLUMNS = [{ sql: 'i.id', descending: true }];
const ORDER = orderBy(COLUMNS);
const COUNT = cappedCount('select 1 from imports');

/** Imports of one's programme, newest first. */
@Injectable()
export class ImportsQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
    private readonly store: ImportStore,
    private readonly vault: ImportVault,
  ) {}

  list(actor: Actor, query: PageQuery): Promise<Page<ImportRowOfListResponse>> {
    const list = `imports:${actor.userId ?? ''}`;
    const key = query.cursor === undefined ? null : this.cursors.decode(list, query.cursor);
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'import.list', entity: 'import', entityId: null });
        const after = key && afterCursor(COLUMNS, key, 2);
        const whereSql = after ? `where ${after.sql}` : '';
        const found = await tx.query<{ id: string; name: string | null }>(
          `select i.id, u.name from imports i left join users u on u.id = i.created_by
            ${whereSql} order by ${ORDER} limit $1`,
          [query.limit + 1, ...(after?.params ?? [])],
        );
        const [total] = await tx.query<{ count: number }>(COUNT);
        const { rows, last } = cutPage(found, query.limit);
        return {
          items: await this.items(tx, rows),
          nextCursor: last ? this.cursors.encode(list, [last.id]) : null,
          total: totalOf(total?.count ?? 0),
        };
      },
      { readOnly: true },
    );
  }

  /** @throws ProblemError NOT_FOUND outside one's programme. */
  get(actor: Actor, id: string): Promise<ImportResponse> {
    return this.unitOfWork.run(
      actor,
      (tx) => {
        tx.audit({ action: 'import.get', entity: 'import', entityId: id });
        return this.one(tx, id);
      },
      { readOnly: true },
    );
  }

  async one(tx: Transaction, id: string): Promise<ImportResponse> {
    const row = await this.store.load(tx, id);
    const [besides] = await tx.query<{ name: string | null; same: string | null }>(
      `select (select name from users where id = $2) as name,
              (select o.id from imports o where o.file_digest = $3 and o.id < $1 and o.state in ('COMMITTING', 'COMMITTED')
                order by o.id desc limit 1) as same`,
      [id, row.createdBy, row.fileDigest],
    );
    const vault = await this.vault.open(tx, id);
    return toImport(row, vault, {
      createdByName: besides?.name ?? null,
      sameFileAs: besides?.same ?? null,
    });
  }

  private async items(
    tx: Transaction,
    rows: readonly { readonly id: string; readonly name: string | null }[],
  ): Promise<ImportRowOfListResponse[]> {
    const entities = await tx.em
      .createQueryBuilder(ImportEntity, 'i')
      .where('i.id = any(:ids)', { ids: rows.map(({ id }) => id) })
      .getMany();
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const vaults = await this.vault.openMany(tx, [...byId.keys()]);
    return rows.flatMap(({ id, name }) => {
      const entity = byId.get(id);
      if (entity === undefined) return [];
      return [toListRow(entity, vaults.get(id)?.openName(entity.fileNameCipher) ?? '', name)];
    });
  }
}
