import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { MAX_PAGE } from '../../platform/http/index.js';
import { CaseListQueries } from './case-list.queries.js';
import { caseWorkbook } from './case-workbook.js';
import { csvLine, type ExportedCell } from './csv-cell.js';
import type { CaseRowResponse } from './dto/case-row.response.js';
import type { ExportCasesQuery, ExportColumn } from './dto/export-cases.query.js';
import type { ExportWordsRequest } from './dto/export-words.request.js';

/** More than a list that somebody works through is a report: the answer says where the file ends before the list. */
const MOST_EXPORTED = 10_000;
/** The number of rows of a file that does not hold the whole list; absent from the answer otherwise. */
export const CUT_HEADER = 'Export-Cut-At';

export interface ExportedFile<Content> {
  readonly content: Content;
  /** The file holds this many rows and the list more; null: it holds all. */
  readonly cutAt: number | null;
}

interface Table {
  readonly rows: readonly ExportedCell[][];
  readonly cutAt: number | null;
}

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

  /** Rows at most; a test asks for fewer. */
  most = MOST_EXPORTED;

  async csv(actor: Actor, query: ExportCasesQuery): Promise<ExportedFile<string>> {
    const { rows, cutAt } = await this.table(actor, query);
    const content = [BYTE_ORDER_MARK, csvLine(query.columns), ...rows.map(csvLine)].join('');
    return { content, cutAt };
  }

  /** In words, which only the screen knows; made after the transaction. */
  async xlsx(
    actor: Actor,
    query: ExportCasesQuery,
    words: ExportWordsRequest,
  ): Promise<ExportedFile<Buffer>> {
    const { rows, cutAt } = await this.table(actor, query);
    return { content: await caseWorkbook(query.columns, rows, words), cutAt };
  }

  private table(actor: Actor, query: ExportCasesQuery): Promise<Table> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { columns } = query;
      tx.audit({ action: 'case.export', entity: 'case', entityId: null, fields: columns });
      const { items, more } = await this.rows(tx, query);
      const rows = items.map((row) => columns.map((column) => COLUMNS[column](row)));
      return { rows, cutAt: more ? rows.length : null };
    });
  }

  private async rows(
    tx: Transaction,
    query: ExportCasesQuery,
  ): Promise<{ readonly items: readonly CaseRowResponse[]; readonly more: boolean }> {
    const { columns: _columns, cursor: _cursor, ...list } = query;
    const items: CaseRowResponse[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<CaseListQueries['page']>> = await this.lists.page(tx, {
        ...list,
        limit: Math.min(MAX_PAGE, this.most - items.length),
        ...(cursor !== null && { cursor }),
      });
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null && items.length < this.most);
    return { items, more: cursor !== null };
  }
}
