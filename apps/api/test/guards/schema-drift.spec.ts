import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, EntityMetadata } from 'typeorm';
import { ENTITIES } from '../../src/entities.js';
import { ownerDataSource } from '../../src/platform/database/data-source.js';
import { TestDatabase } from '../test-database.js';

interface TableColumn {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly filled: boolean;
}

const COLUMNS = `
  select c.table_name as table, c.column_name as name, c.is_nullable = 'YES' as nullable,
         case when c.data_type = 'ARRAY' then ltrim(c.udt_name, '_') || '[]' else c.data_type end as type,
         c.column_default is not null or c.is_generated = 'ALWAYS' as filled
    from information_schema.columns c where c.table_schema = 'public'`;

/** PostgreSQL's long names for what entities call by a short one. */
const LONG_NAME: Readonly<Record<string, string>> = {
  timestamptz: 'timestamp with time zone',
  int: 'integer',
  int4: 'integer',
  int2: 'smallint',
  int8: 'bigint',
  bool: 'boolean',
  varchar: 'character varying',
};

const describeColumn = (type: string, nullable: boolean): string =>
  `${type}${nullable ? ', may be null' : ''}`;

function declared(column: EntityMetadata['columns'][number]): string {
  const type = String(column.type === String ? 'text' : column.type);
  const long = LONG_NAME[type] ?? type;
  return describeColumn(column.isArray ? `${long}[]` : long, column.isNullable);
}

/** What an entity says of its table and the table does not confirm, one sentence each. */
function differences(entity: EntityMetadata, table: readonly TableColumn[]): string[] {
  if (table.length === 0) return [`${entity.tableName}: there is no such table`];
  const found = new Map(table.map((column) => [column.name, column]));
  const wrong = entity.columns.flatMap((column) => {
    const there = found.get(column.databaseName);
    const [says, has] = [
      declared(column),
      there === undefined ? 'absent' : describeColumn(there.type, there.nullable),
    ];
    return says === has ? [] : [`${entity.tableName}.${column.databaseName}: ${says} / ${has}`];
  });
  const known = new Set(entity.columns.map((column) => column.databaseName));
  const unknown = table
    .filter((column) => !known.has(column.name) && !column.nullable && !column.filled)
    .map((column) => `${entity.tableName}.${column.name}: required, and unknown to the entity`);
  return [...wrong, ...unknown];
}

let database: TestDatabase;
let source: DataSource;
let columns: Map<string, TableColumn[]>;

beforeAll(async () => {
  database = await TestDatabase.create();
  source = await ownerDataSource(database.url, ENTITIES).initialize();
  columns = new Map();
  for (const column of await source.query<TableColumn[]>(COLUMNS))
    columns.set(column.table, [...(columns.get(column.table) ?? []), column]);
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

describe('the schema', () => {
  it('is what the entities say', () => {
    const found = source.entityMetadatas.flatMap((entity) =>
      differences(entity, columns.get(entity.tableName) ?? []),
    );
    expect(source.entityMetadatas.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  it('is told apart from an entity when a column is missing, of another type or unknown', () => {
    const [entity] = source.entityMetadatas;
    if (entity === undefined) throw new Error('There is no entity');
    const table = columns.get(entity.tableName) ?? [];
    const [first, ...others] = table;
    if (first === undefined) throw new Error('The table has no column');
    expect(differences(entity, others)).not.toEqual([]);
    expect(differences(entity, [{ ...first, type: 'point' }, ...others])).not.toEqual([]);
    const unknown = { ...first, name: 'planted', nullable: false, filled: false };
    expect(differences(entity, [...table, unknown])).not.toEqual([]);
  });

  it('can be taken down step by step to nothing, and brought up again', async () => {
    const shape = () => database.query(`${COLUMNS} order by 1, 2`);
    const before = await shape();
    for (const _ of source.migrations) await source.undoLastMigration();
    expect(
      await database.query("select tablename from pg_tables where schemaname = 'public'"),
    ).toEqual([{ tablename: 'schema_migrations' }]);
    await source.runMigrations();
    expect(await shape()).toEqual(before);
  });
});
