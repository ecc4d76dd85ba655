import { Injectable } from '@nestjs/common';
import { systemActor, type Transaction, UnitOfWork } from '../database/index.js';
import { Planned, type PlannedTask } from '../jobs/index.js';
import { BlobStore } from './blob-store.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Every column that names a stored file, of tables that may not be read too: then nothing is swept. */
const COLUMNS = `select quote_ident(c.relname) as "tableSql", quote_ident(a.attname) as "columnSql" from pg_attribute a
    join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attname like '%blob\\_id'
     and a.atttypid = 'uuid'::regtype and not a.attisdropped`;

interface BlobColumn {
  /** Quoted names from the catalogue of the database, nobody's text. */
  readonly tableSql: string;
  readonly columnSql: string;
}

/**
 * Removes files to which no row points: a process that died between file and commit leaves one. A column that holds
 * the id of a file is a uuid whose name ends in `blob_id`. A day is left, so that no upload under way is swept.
 */
@Injectable()
@Planned({ name: 'storage.sweep-blobs', everyMs: DAY_MS })
export class SweepBlobsTask implements PlannedTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly blobs: BlobStore,
  ) {}

  async tick(requestId: string): Promise<void> {
    const old = await this.blobs.writtenBefore(new Date(Date.now() - DAY_MS));
    const left = await this.unitOfWork.run(systemActor(requestId), (tx) => unnamed(tx, old));
    for (const id of left) await this.blobs.remove(id);
  }
}

/** Those of the files that no row names. */
export async function unnamed(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const columns = await tx.query<BlobColumn>(COLUMNS);
  let left = [...ids];
  for (const { tableSql, columnSql } of columns) {
    const found = await tx.query<{ id: string }>(
      `select ${columnSql} as id from ${tableSql} where ${columnSql} = any($1::uuid[])`,
      [left],
    );
    const named = new Set(found.map(({ id }) => id));
    left = left.filter((id) => !named.has(id));
  }
  return columns.length === 0 ? [] : left;
}
