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
import { markOfMoves, type ParameterChange, Recomputations } from '../deadlines/public.js';
import type { ChangeParameterRequest, PreviewParameterRequest } from './dto/parameter.request.js';
import type { ParameterPreviewResponse, ParametersResponse } from './dto/parameter.response.js';
import { ParameterVersionEntity } from '../parameter-values/public.js';
import { demandProgramme, ParametersQueries } from './parameters.queries.js';

/** New values of the rules: each is a further version, with who decided it and why. */
@Injectable()
export class ParametersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: ParametersQueries,
    private readonly recomputations: Recomputations,
  ) {}

  /** What a new value would move. @throws ProblemError RULE_REFUSED as `change` does. */
  preview(actor: Actor, request: PreviewParameterRequest): Promise<ParameterPreviewResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const change = await allowed(tx, request);
        tx.audit({ action: 'parameter.preview', entity: 'parameter', entityId: null });
        return this.previewOf(tx, request, change);
      },
      { readOnly: true },
    );
  }

  /** @throws ProblemError RULE_REFUSED for a day gone by, out of range, out of order, or moving what was not seen. */
  change(actor: Actor, request: ChangeParameterRequest): Promise<ParametersResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { code, value, validFrom, source, needsLegalReview, reason } = request;
      const allowedChange = await allowed(tx, request);
      const { programmeId } = allowedChange;
      if (request.moveRunning === true) await this.demandSeen(tx, request, allowedChange);
      const id = newId(tx.now.getTime());
      const decided = { reason, decidedBy: actor.userId, createdAt: tx.now };
      await insertRows(tx, ParameterVersionEntity, [
        { id, programmeId, code, value, validFrom, source, needsLegalReview, ...decided },
      ]);
      tx.audit({ action: 'parameter.change', entity: 'parameter', entityId: id, fields: [code] });
      if (request.moveRunning === true) await this.recomputations.afterParameter(tx, allowedChange);
      return this.queries.page(tx, programmeId);
    });
  }

  private async previewOf(
    tx: Transaction,
    request: PreviewParameterRequest,
    change: ParameterChange,
  ): Promise<ParameterPreviewResponse> {
    const of = (programmeId: string) => wouldHold(tx, request, change, programmeId);
    const moves = await this.recomputations.previewParameter(tx, change, of);
    return { ...moves, seen: markOfMoves([change, request.value], moves) };
  }

  /** @throws ProblemError RULE_REFUSED where the preview is another one by now, or was not seen (PAR-05). */
  private async demandSeen(
    tx: Transaction,
    request: ChangeParameterRequest,
    change: ParameterChange,
  ): Promise<void> {
    const { seen } = await this.previewOf(tx, request, change);
    if (seen !== request.seen)
      throw new ProblemError('RULE_REFUSED', { params: { rule: 'PARAMETER_LOOK_FIRST' } });
  }
}

/** @throws ProblemError RULE_REFUSED where the value may not be set. */
async function allowed(
  tx: Transaction,
  { code, value, validFrom, programmeId: asked }: PreviewParameterRequest,
): Promise<ParameterChange> {
  const programmeId = await demandProgramme(tx, asked);
  const inForce = await inForceOn(tx, programmeId, validFrom);
  const refusal = validFromRefusal(validFrom, tx.today) ?? parameterRefusal(code, value, inForce);
  if (refusal) throw ProblemError.of(refusal);
  return { code, programmeId, validFrom };
}

/** The numbers of a programme with the new value; a programme with one of its own keeps it. */
async function wouldHold(
  tx: Transaction,
  { value }: PreviewParameterRequest,
  { code, programmeId, validFrom }: ParameterChange,
  ofProgramme: string,
): Promise<Parameters> {
  const inForce = await inForceOn(tx, ofProgramme, validFrom);
  const [own] = await tx.query(
    'select 1 from parameter_versions where programme_id = $1 and code = $2 and valid_from <= $3',
    [ofProgramme, code, validFrom],
  );
  if (programmeId === null && own !== undefined) return inForce;
  return { ...inForce, [code]: { ...inForce[code], value } };
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
