import { Injectable } from '@nestjs/common';
import { type DuplicateMatch, possibleDecisions } from '@qayidis/domain/import';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  afterCursor,
  cappedCount,
  CursorCodec,
  cutPage,
  type Page,
  totalOf,
} from '../../platform/http/index.js';
import type { ListRowsQuery, RowFilter } from './dto/import.request.js';
import type { ImportRowResponse, RowMatchResponse } from './dto/import-row.response.js';
import { ImportRowEntity } from './import-row.entity.js';
import { ImportStore } from './import-store.js';
import { ImportVault, type OpenVault } from './import-vault.js';
import { MatchedPersons, type MatchSide } from './matched-persons.js';
import { spellCells } from './row-cells.js';

const COLUMNS = [{ sql: 'r.row_number' }, { sql: 'r.id' }];

const CONDITIONS: Readonly<Record<RowFilter, string>> = {
  PROBLEMS: 'cardinality(r.problem_codes) > 0',
  REFUSED: "r.status = 'REFUSED'",
  DUPLICATES: "r.matching <> 'NONE'",
  UNDECIDED: 'r.decision is null',
  KNOWN: "r.matching = 'KNOWN'",
  TO_CREATE: "r.decision in ('IMPORT', 'SECOND_RETURN')",
  CREATED: "r.outcome = 'CREATED'",
  MEMBERS: "r.kind = 'MEMBER'",
};

interface Found {
  readonly id: string;
  readonly rowNumber: number;
  readonly count: number;
}

interface Besides {
  readonly id: string;
  readonly members: number;
  readonly caseNumber: string | null;
}

const BESIDES = `
  select r.id, c.number as "caseNumber",
         (select count(*)::int from import_rows m
           where m.import_id = r.import_id and m.kind = 'MEMBER' and m.principal_row = r.row_number
             and r.kind = 'PRINCIPAL') as members
    from import_rows r left join cases c on c.id = r.result_case_id where r.id = any($1::uuid[])`;

/** Rows of an import, each opened: what stood there, what was understood, and whom it resembles. */
@Injectable()
export class ImportRowsQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
    private readonly store: ImportStore,
    private readonly vault: ImportVault,
    private readonly persons: MatchedPersons,
  ) {}

  list(actor: Actor, importId: string, query: ListRowsQuery): Promise<Page<ImportRowResponse>> {
    const show = query.show ?? [];
    const list = `import-rows:${importId}:${show.join(',')}:${actor.userId ?? ''}`;
    const key = query.cursor === undefined ? null : this.cursors.decode(list, query.cursor);
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        await this.store.load(tx, importId);
        tx.audit({ action: 'import.list-rows', entity: 'import', entityId: importId });
        const kind = show.includes('MEMBERS') ? 'MEMBER' : 'PRINCIPAL';
        const whereSql = [
          `r.import_id = $1 and r.kind = '${kind}'`,
          ...show.map((filter) => CONDITIONS[filter]),
        ].join(' and ');
        const after = key && afterCursor(COLUMNS, key, 3);
        const countSql = cappedCount(`select 1 from import_rows r where ${whereSql}`);
        const pageSql = after ? `${whereSql} and ${after.sql}` : whereSql;
        const found = await tx.query<Found>(
          `select r.id, r.row_number as "rowNumber",
                  (${countSql}) as count
             from import_rows r where ${pageSql}
            order by r.row_number, r.id limit $2`,
          [importId, query.limit + 1, ...(after?.params ?? [])],
        );
        const { rows, last } = cutPage(found, query.limit);
        const ids = rows.map(({ id }) => id);
        return {
          items: await this.open(tx, importId, ids),
          nextCursor: last ? this.cursors.encode(list, [last.rowNumber, last.id]) : null,
          total: totalOf(found[0]?.count ?? 0),
        };
      },
      { readOnly: true },
    );
  }

  /** The rows in the order of `ids`. */
  async open(
    tx: Transaction,
    importId: string,
    ids: readonly string[],
  ): Promise<ImportRowResponse[]> {
    const vault = await this.vault.open(tx, importId);
    const rows = await tx.em
      .createQueryBuilder(ImportRowEntity, 'r')
      .where('r.id = any(:ids)', { ids })
      .getMany();
    const besides = await tx.query<Besides>(BESIDES, [ids]);
    const besidesOf = new Map(besides.map((entry) => [entry.id, entry]));
    const matchOf = await this.matches(tx, importId, vault, rows);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => {
      const row = byId.get(id);
      return row === undefined ? [] : [toRow(row, vault, besidesOf.get(id), matchOf)];
    });
  }

  /** Those whom the rows resemble, of the file and of the programme, ready to stand beside them. */
  private async matches(
    tx: Transaction,
    importId: string,
    vault: OpenVault,
    rows: readonly ImportRowEntity[],
  ): Promise<ReadonlyMap<string, MatchSide>> {
    const refs = [...new Set(rows.flatMap(({ matches }) => matches.map(({ ref }) => ref)))];
    const numbers = refs.flatMap((ref) => (ref.startsWith('ROW:') ? [Number(ref.slice(4))] : []));
    const others = await tx.query<{ id: string; rowNumber: number; cipher: string }>(
      `select id, row_number as "rowNumber", cells_cipher as cipher from import_rows
        where import_id = $1 and kind = 'PRINCIPAL' and row_number = any($2::integer[])`,
      [importId, numbers],
    );
    const sides = new Map<string, MatchSide>(
      others.map(({ id, rowNumber, cipher }) => {
        const cells = spellCells(vault.openRow(id, cipher).cells);
        return [`ROW:${rowNumber}`, { rowNumber, caseId: null, caseNumber: null, cells }];
      }),
    );
    for (const [ref, side] of await this.persons.of(tx, refs)) sides.set(ref, side);
    return sides;
  }
}

const UNSEEN: MatchSide = { rowNumber: null, caseId: null, caseNumber: null, cells: [] };

const toMatch = (match: DuplicateMatch, side: MatchSide): RowMatchResponse => ({
  ...match,
  reasons: [...match.reasons],
  ...side,
});

function toRow(
  row: ImportRowEntity,
  vault: OpenVault,
  besides: Besides | undefined,
  matchOf: ReadonlyMap<string, MatchSide>,
): ImportRowResponse {
  const { number, cells, problems } = vault.openRow(row.id, row.cellsCipher);
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    rowNumber: row.rowNumber,
    number,
    principalRow: row.principalRow,
    memberCount: besides?.members ?? 0,
    status: row.status,
    matching: row.matching,
    decision: row.decision,
    decisionRef: row.decisionRef,
    possibleDecisions:
      row.kind === 'MEMBER'
        ? []
        : [...possibleDecisions(row.status, row.matching, row.matches.length > 0)],
    outcome: row.outcome,
    resultCaseId: row.resultCaseId,
    resultCaseNumber: besides?.caseNumber ?? null,
    cells: spellCells(cells),
    problems: problems.map(({ field, code, severity, params = {} }) => ({
      field,
      code,
      severity,
      params: { ...params },
    })),
    matches: row.matches.map((match) => toMatch(match, matchOf.get(match.ref) ?? UNSEEN)),
  };
}
