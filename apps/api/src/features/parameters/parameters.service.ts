import { Injectable } from '@nestjs/common';
import {
  type ParameterCode,
  parameterRefusal,
  type Parameters,
  parametersWith,
  validFromRefusal,
} from '@qayidis/domain/parameters';
import {
  type Actor,
  insertRows,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import type { ChangeParameterRequest } from './dto/parameter.request.js';
import type { ParametersResponse } from './dto/parameter.response.js';
import { ParameterVersionEntity } from '../parameter-values/public.js';
import { demandProgramme, ParametersQueries } from './parameters.queries.js';

/** New values of the rules: each is a further version, with who decided it and why. */
@Injectable()
export class ParametersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: ParametersQueries,
  ) {}

  /** @throws ProblemError RULE_REFUSED for a day gone by, out of range or out of order. */
  change(actor: Actor, request: ChangeParameterRequest): Promise<ParametersResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { code, value, validFrom, source, needsLegalReview, reason } = request;
      const programmeId = await demandProgramme(tx, request.programmeId);
      const inForce = await inForceOn(tx, programmeId, validFrom);
      const refusal =
        validFromRefusal(validFrom, tx.today) ?? parameterRefusal(code, value, inForce);
      if (refusal) throw ProblemError.of(refusal);
      const id = newId(tx.now.getTime());
      const decided = { reason, decidedBy: actor.userId, createdAt: tx.now };
      await insertRows(tx, ParameterVersionEntity, [
        { id, programmeId, code, value, validFrom, source, needsLegalReview, ...decided },
      ]);
      tx.audit({ action: 'parameter.change', entity: 'parameter', entityId: id, fields: [code] });
      return this.queries.page(tx, programmeId);
    });
  }
}

/** The values beside which the new one has to make sense on its first day. */
async function inForceOn(
  tx: Transaction,
  programmeId: string | null,
  day: string,
): Promise<Parameters> {
  const rows = await tx.query<ParameterVersionEntity & { code: ParameterCode }>(
    `select code, value, source, needs_legal_review as "needsLegalReview"
      from app.parameters_in_force($1, $2)`,
    [programmeId, day],
  );
  return parametersWith(Object.fromEntries(rows.map((row) => [row.code, row])));
}
