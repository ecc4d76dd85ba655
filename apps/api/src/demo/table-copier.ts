import type pg from 'pg';
import { copyIn } from '../platform/database/index.js';

type Row = Readonly<Record<string, unknown>>;
type Encoder = (value: unknown) => string;

const ROWS_PER_CHUNK = 200;

/** Writes rows by COPY; the tables' policies must not bind the writer (`withBareTables`). */
export class TableCopier {
  private readonly lists = new Map<string, ReadonlySet<string>>();

  constructor(private readonly client: pg.ClientBase) {}

  /** Rows of one shape: the first one names the columns. */
  async copy(table: string, rows: readonly Row[]): Promise<void> {
    const [first] = rows;
    if (first === undefined) return;
    const columns = Object.keys(first);
    const lists = await this.listColumns(table);
    const encoders = columns.map((column): readonly [string, Encoder] => [
      column,
      lists.has(column) ? listText : plainText,
    ]);
    const tableSql = this.client.escapeIdentifier(table);
    const columnsSql = columns.map((column) => this.client.escapeIdentifier(column)).join(', ');
    await copyIn(
      this.client,
      `copy ${tableSql} (${columnsSql}) from stdin`,
      chunks(rows, encoders),
    );
  }

  /** Columns of an array type; in any other an array is JSON. */
  private async listColumns(table: string): Promise<ReadonlySet<string>> {
    const known = this.lists.get(table);
    if (known !== undefined) return known;
    const { rows } = await this.client.query<{ name: string }>(
      `select a.attname::text as name from pg_attribute a join pg_type t on t.oid = a.atttypid
        where a.attrelid = to_regclass(quote_ident($1)) and t.typcategory = 'A'`,
      [table],
    );
    const found = new Set(rows.map(({ name }) => name));
    this.lists.set(table, found);
    return found;
  }
}

// oxlint-disable-next-line typescript/require-await -- COPY reads an asynchronous source
async function* chunks(
  rows: readonly Row[],
  encoders: readonly (readonly [string, Encoder])[],
): AsyncGenerator<Buffer, void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_CHUNK) {
    let text = '';
    for (const row of rows.slice(start, start + ROWS_PER_CHUNK)) text += line(row, encoders);
    yield Buffer.from(text);
  }
}

function line(row: Row, encoders: readonly (readonly [string, Encoder])[]): string {
  let text = '';
  for (const [column, encoder] of encoders) text += `\t${field(row[column], encoder)}`;
  return `${text.slice(1)}\n`;
}

/** Codes only: JSON's quotation marks are those of an array's text. */
const listText: Encoder = (value) => `{${JSON.stringify(value).slice(1, -1)}}`;

const plainText: Encoder = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

const field = (value: unknown, text: Encoder): string =>
  value === null || value === undefined
    ? '\\N'
    : text(value).replace(SPECIAL, (sign) => ESCAPED[sign] ?? sign);
