import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import type { ReadmissionDetailResponse } from './dto/readmission.response.js';
import type { CommandOnOne, ReadmissionBodies } from './readmission-columns.js';
import { ReadmissionPageQueries } from './readmission-page.queries.js';
import { Readmissions } from './readmissions.service.js';

/** One command and its answer in one unit of work. */
@Injectable()
export class ReadmissionCommands {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readmissions: Readmissions,
    private readonly page: ReadmissionPageQueries,
  ) {}

  run<Command extends CommandOnOne>(
    actor: Actor,
    address: readonly [id: string, version: number],
    command: Command,
    body: ReadmissionBodies[Command],
  ): Promise<ReadmissionDetailResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.readmissions.command(tx, address, command, body);
      return this.page.read(tx, address[0]);
    });
  }
}
