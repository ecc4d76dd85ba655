import { Injectable } from '@nestjs/common';
import {
  type Actor,
  systemActor,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { BlobStore, unnamed } from '../../platform/storage/index.js';
import type {
  AssignMentorsRequest,
  ChangeRowRequest,
  DecideRowsRequest,
  MapColumnsRequest,
} from './dto/import.request.js';
import type { ImportResponse } from './dto/import.response.js';
import type { DecidedRowsResponse, ImportRowResponse } from './dto/import-row.response.js';
import { ImportCommands } from './import-commands.service.js';
import { ImportRowsQueries } from './import-rows.queries.js';
import { ImportRows } from './import-rows.service.js';
import { Imports } from './imports.service.js';
import { ImportsQueries } from './imports.queries.js';
import type { UploadedFile } from './upload/uploaded-register.js';

interface SeenRow {
  readonly id: string;
  readonly rowId: string;
  readonly version: number;
}

/** The two readers that answer a command. */
@Injectable()
export class ImportReads {
  constructor(
    readonly imports: ImportsQueries,
    readonly rows: ImportRowsQueries,
  ) {}
}

/** Each command in one transaction, answered with the import as it is then. */
@Injectable()
export class ImportWork {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: Imports,
    private readonly importRows: ImportRows,
    private readonly commands: ImportCommands,
    private readonly read: ImportReads,
    private readonly blobs: BlobStore,
  ) {}

  async upload(actor: Actor, file: UploadedFile | undefined): Promise<ImportResponse> {
    const judged = await this.imports.judge(file);
    const written: string[] = [];
    try {
      return await this.unitOfWork.run(actor, async (tx) => {
        const id = await this.imports.create(tx, judged, (blobId) => written.push(blobId));
        return this.read.imports.one(tx, id);
      });
    } catch (error) {
      await this.removeUnnamed(actor, written).catch(() => undefined);
      throw error;
    }
  }

  /** A commit whose answer was lost may stand: only what no row names goes. What is left over is swept later. */
  private async removeUnnamed(actor: Actor, written: readonly string[]): Promise<void> {
    if (written.length === 0) return;
    const left = await this.unitOfWork.run(systemActor(actor.requestId), (tx) =>
      unnamed(tx, written),
    );
    for (const blobId of left) await this.blobs.remove(blobId);
  }

  mapColumns(
    actor: Actor,
    id: string,
    version: number,
    body: MapColumnsRequest,
  ): Promise<ImportResponse> {
    return this.answered(actor, id, (tx) => this.imports.map(tx, id, version, body));
  }

  assignMentors(
    actor: Actor,
    id: string,
    version: number,
    body: AssignMentorsRequest,
  ): Promise<ImportResponse> {
    return this.answered(actor, id, (tx) => this.imports.assignMentors(tx, id, version, body));
  }

  changeRow(
    actor: Actor,
    { id, rowId, version }: SeenRow,
    body: ChangeRowRequest,
  ): Promise<ImportRowResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.importRows.change(tx, id, rowId, version, body);
      const [row] = await this.read.rows.open(tx, id, [rowId]);
      if (row === undefined) throw new ProblemError('NOT_FOUND');
      return row;
    });
  }

  decideRows(actor: Actor, id: string, body: DecideRowsRequest): Promise<DecidedRowsResponse> {
    return this.unitOfWork.run(actor, (tx) => this.importRows.decideMany(tx, id, body));
  }

  commit(actor: Actor, id: string, version: number): Promise<ImportResponse> {
    return this.answered(actor, id, (tx) => this.commands.commit(tx, id, version));
  }

  undo(actor: Actor, id: string, version: number): Promise<ImportResponse> {
    return this.answered(actor, id, (tx) => this.commands.undo(tx, id, version));
  }

  async discard(actor: Actor, id: string): Promise<void> {
    const { blobId } = await this.unitOfWork.run(actor, (tx) => this.imports.discard(tx, id));
    if (blobId !== null) await this.blobs.remove(blobId);
  }

  private answered(
    actor: Actor,
    id: string,
    work: (tx: Transaction) => Promise<void>,
  ): Promise<ImportResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await work(tx);
      return this.read.imports.one(tx, id);
    });
  }
}
