import { Injectable } from '@nestjs/common';
import type { CaseCommand, CaseInput } from '@qayidis/domain/cases';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CaseCommands, type CasePayload } from './case-commands.service.js';
import { CasePageQueries } from './case-page.queries.js';
import type { CaseResponse } from './dto/case.response.js';

/** A request for a command: typed text apart from codes and dates. */
export type CommandBody = CaseInput & { readonly comment?: string; readonly letterText?: string };

/** One command of a request, in one unit of work with the page that answers it. */
@Injectable()
export class CaseCommandRunner {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: CaseCommands,
    private readonly pages: CasePageQueries,
  ) {}

  run(
    actor: Actor,
    caseId: string,
    version: number,
    command: CaseCommand,
    body: CommandBody,
  ): Promise<CaseResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.commands.execute(tx, caseId, version, command, payloadOf(body));
      return this.pages.page(tx, caseId);
    });
  }
}

export function payloadOf({ comment, letterText, ...input }: CommandBody): CasePayload {
  return {
    input: { ...input },
    ...(comment !== undefined && { comment }),
    ...(letterText !== undefined && { letterText }),
  };
}
