import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { MAX_PAGE } from '../../platform/http/index.js';
import { CaseListQueries } from './case-list.queries.js';
import { caseWorkbook } from './case-workbook.js';
import { csvLine, type ExportedCell } from './csv-cell.js';
import type { CaseRowResponse } from './dto/case-row.response.js';
import type { ExportCasesQuery, ExportColumn } from './dto/export-cases.query.js';
import type { ExportWordsRequest } from './dto/export-words.request.js';

/** More than a list that somebody works through is a report. */
export const MOST_EXPORTED = 10_000;
const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS: Readonly<Record<ExportColumn, (row: CaseRowResponse) => ExportedCell>> = {
  number: (row) => row.number,
  familyName: (row) => row.principal.familyName,
  givenName: (row) => row.principal.givenName,
  fatherName: (row) => row.principal.fatherName,
  state: (row) => row.state,
  stateSince: (row) => row.stateSince,
  mentor: (row) => row.mentor?.name ?? null,
  placeCode: (row) => row.placeCode,
  sendingCountry: (row) => row.sendingCountry,
  returnType: (row) => row.returnType,
  origin: (row) => row.origin,
  source: (row) => row.source,
  urgent: (row) => row.urgent,
  priorityLevel: (row) => row.priorityLevel,
  plannedArrivalOn: (row) => row.plannedArrivalOn,
  arrivalOn: (row) => row.arrivalOn,
  daysSinceArrival: (row) => row.daysSinceArrival,
  nextDueKind: (row) => row.nextDueKind,
  nextDueOn: (row) => row.nextDueOn,
};

/** The case list as a file: the same filters, sort and columns; who took it is recorded. */
@Injectable()
export class CaseExportQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lists: CaseListQueries,
  ) {}

  async csv(actor: Actor, query: ExportCasesQuery): Promise<string> {
    const rows = await this.table(actor, query);
    return [BYTE_ORDER_MARK, csvLine(query.columns), ...rows.map(csvLine)].join('');
  }

  /** In words, which only the screen knows; made after the transaction. */
  async xlsx(actor: Actor, query: ExportCasesQuery, words: ExportWordsRequest): Promise<Buffer> {
    return caseWorkbook(query.columns, await this.table(actor, query), words);
  }

  private table(actor: Actor, query: ExportCasesQuery): Promise<ExportedCell[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { columns } = query;
      tx.audit({ action: 'case.export', entity: 'case', entityId: null, fields: columns });
      const rows: ExportedCell[][] = [];
      for await (const row of this.rows(tx, query))
        rows.push(columns.map((column) => COLUMNS[column](row)));
      return rows;
    });
  }

  private async *rows(tx: Transaction, query: ExportCasesQuery): AsyncGenerator<CaseRowResponse> {
    const { columns: _columns, cursor: _cursor, ...list } = query;
    let cursor: string | null = null;
    let taken = 0;
    do {
      const page: Awaited<ReturnType<CaseListQueries['page']>> = await this.lists.page(tx, {
        ...list,
        limit: MAX_PAGE,
        ...(cursor !== null && { cursor }),
      });
      yield* page.items;
      taken += page.items.length;
      cursor = page.nextCursor;
    } while (cursor !== null && taken < MOST_EXPORTED);
  }
}
