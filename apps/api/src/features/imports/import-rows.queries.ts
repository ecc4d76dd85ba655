import { Injectable } from '@nestjs/common';
import {
  type DuplicateMatch,
  possibleDecisions,
  problemsOfMatches,
  type RowProblem,
} from '@qayidis/domain/import';
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
import type {
  ImportRowResponse,
  RowMatchResponse,
  RowProblemResponse,
} from './dto/import-row.response.js';
import { ImportRowEntity } from './import-row.entity.js';
import { ImportStore } from './import-store.js';
import { ImportVault, type OpenVault } from './import-vault.js';
import type { MatchSide } from './matched-persons.js';
import { spellCells } from './row-cells.js';
import { type Beside, RowsBeside } from './rows-beside.js';

const COLUMNS = [{ sql: 'r.row_number' }, { sql: 'r.id' }];

const CONDITIONS: Readonly<Record<RowFilter, string>> = {
  // With what `problemsOfMatches` adds on display: a FIN that somebody has, until that is decided (IMP-40).
  PROBLEMS: `(cardinality(array_remove(r.problem_codes, 'RETURN_TYPE_GENERAL')) > 0
    or r.decision is null and r.matches @> '[{"reasons":["SAME_FIN"]}]')`,
  REFUSED: "r.status = 'REFUSED'",
  DUPLICATES: "r.matching <> 'NONE'",
  UNDECIDED: 'r.decision is null',
  KNOWN: "r.matching = 'KNOWN'",
  TO_CREATE: "r.decision in ('IMPORT', 'SECOND_RETURN')",
  CREATED: "r.outcome = 'CREATED'",
  MEMBERS: "r.kind = 'MEMBER'",
};

/** All must hold. */
export const conditionOf = (show: readonly RowFilter[]): string =>
  ['true', ...show.map((filter) => CONDITIONS[filter])].join(' and ');

interface Found {
  readonly id: string;
  readonly rowNumber: number;
  readonly count: number;
}

/** Rows of an import, each opened: what stood there, what was understood, and whom it resembles. */
@Injectable()
export class ImportRowsQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
    private readonly store: ImportStore,
    private readonly vault: ImportVault,
    private readonly beside: RowsBeside,
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
        const whereSql = `r.import_id = $1 and r.kind = '${kind}' and ${conditionOf(show)}`;
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
    const beside = await this.beside.of(tx, importId, vault, rows);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => {
      const row = byId.get(id);
      return row === undefined ? [] : [toRow(row, vault, beside)];
    });
  }
}

const UNSEEN: MatchSide = { rowNumber: null, caseId: null, caseNumber: null, cells: [] };

const toMatch = (match: DuplicateMatch, side: MatchSide): RowMatchResponse => ({
  ...match,
  reasons: [...match.reasons],
  ...side,
});

const toProblem = ({ field, code, severity, params = {} }: RowProblem): RowProblemResponse => ({
  field,
  code,
  severity,
  params: { ...params },
});

function toRow(
  row: ImportRowEntity,
  vault: OpenVault,
  { counted, matchOf, mentorOf }: Beside,
): ImportRowResponse {
  const { number, cells, inFile, problems } = vault.openRow(row.id, row.cellsCipher);
  const besides = counted.get(row.id);
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    rowNumber: row.rowNumber,
    number,
    principalRow: row.principalRow,
    mentorName: mentorOf(cells.MENTOR?.understood ?? ''),
    memberCount: besides?.members ?? 0,
    status: row.status,
    matching: row.matching,
    decision: row.decision,
    decisionRef: row.decisionRef,
    possibleDecisions:
      row.kind === 'MEMBER' ? [] : [...possibleDecisions(row.status, row.matching, row.matches)],
    outcome: row.outcome,
    resultCaseId: row.resultCaseId,
    resultCaseNumber: besides?.caseNumber ?? null,
    takenBackNumber: row.takenBackNumber,
    cells: spellCells(cells, inFile),
    // Who is known by the FIN is no problem any more once that was decided.
    problems: [...problems, ...(row.decision === null ? problemsOfMatches(row.matches) : [])].map(
      toProblem,
    ),
    matches: row.matches.map((match) => toMatch(match, matchOf.get(match.ref) ?? UNSEEN)),
  };
}
