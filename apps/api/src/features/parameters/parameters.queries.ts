import { Injectable } from '@nestjs/common';
import type { Parameter } from '@qayidis/domain/kernel';
import {
  DEFAULT_PARAMETERS,
  PARAMETER_CODES,
  PARAMETER_GROUPS,
  PARAMETER_TABLE,
  type ParameterCode,
  type ParameterGroup,
} from '@qayidis/domain/parameters';
import { type Role, scopeOf } from '@qayidis/domain/permissions';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { RECOUNT_SQL } from '../deadlines/public.js';
import type {
  ParameterHistoryEntryResponse,
  ParameterResponse,
  ParametersResponse,
  ParameterVersionResponse,
  ParameterVersionsResponse,
} from './dto/parameter.response.js';

type VersionRow = ParameterVersionResponse & { readonly code: ParameterCode };
type HistoryRow = ParameterHistoryEntryResponse & { readonly code: ParameterCode };

const COLUMNS_SQL = `f.id, f.code, f.value, f.valid_from as "validFrom", f.source,
  f.needs_legal_review as "needsLegalReview", f.programme_id is not null as "ofProgramme", f.reason,
  u.name as "decidedByName", to_json(f.created_at) #>> '{}' as "createdAt"`;
const DECIDER_SQL = 'left join users u on u.id = f.decided_by';

const IN_FORCE = `select ${COLUMNS_SQL} from app.parameters_in_force($1, app.today()) f ${DECIDER_SQL}`;
const UPCOMING = `select distinct on (f.code) ${COLUMNS_SQL} from parameter_versions f ${DECIDER_SQL}
  where f.valid_from > app.today() and (f.programme_id = $1 or f.programme_id is null)
  order by f.code, f.programme_id nulls last, f.valid_from, f.created_at desc`;
/** A recount is asked for in the unit of work of its change, so both have one moment. */
const VERSIONS = `select ${COLUMNS_SQL}, ${RECOUNT_SQL} as recount from parameter_versions f ${DECIDER_SQL}
  left join deadline_recomputations r on r.parameter = f.code and r.created_at = f.created_at
    and r.programme_id is not distinct from f.programme_id
  where f.code = $2 and (f.programme_id = $1 or f.programme_id is null)
  order by f.valid_from desc, f.created_at desc, f.id desc`;

const groupOf = (code: ParameterCode): ParameterGroup =>
  PARAMETER_GROUPS.find((group) => code in PARAMETER_TABLE[group]) ?? 'CASES';

/** The numbers of the rules with where they come from. */
@Injectable()
export class ParametersQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws ProblemError NOT_FOUND for a programme that is not one's own. */
  list(actor: Actor, programmeId?: string): Promise<ParametersResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const of = await demandProgramme(tx, programmeId);
        tx.audit({ action: 'parameter.list', entity: 'programme', entityId: of });
        return this.page(tx, of);
      },
      { readOnly: true },
    );
  }

  /** The page inside a unit of work, for the answer to a change. */
  async page(tx: Transaction, programmeId: string | null): Promise<ParametersResponse> {
    const inForce = byCode(await tx.query<VersionRow>(IN_FORCE, [programmeId]));
    const upcoming = byCode(await tx.query<VersionRow>(UPCOMING, [programmeId]));
    return {
      programmeId,
      changeable: scopeOf(tx.actor.role as Role, 'programme.administer') !== undefined,
      items: PARAMETER_CODES.flatMap((code) => {
        const row = inForce.get(code);
        return row === undefined ? [] : [toParameter(row, upcoming.get(code))];
      }),
    };
  }

  versions(
    actor: Actor,
    code: ParameterCode,
    programmeId?: string,
  ): Promise<ParameterVersionsResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const of = await demandProgramme(tx, programmeId);
        tx.audit({ action: 'parameter.read', entity: 'programme', entityId: of });
        const rows = await tx.query<HistoryRow>(VERSIONS, [of, code]);
        return { items: rows.map(({ code: _code, ...entry }) => entry) };
      },
      { readOnly: true },
    );
  }
}

const byCode = (rows: readonly VersionRow[]) => new Map(rows.map((row) => [row.code, row]));

/** Who belongs to a programme sees that one; who belongs to none chooses. */
export async function demandProgramme(
  tx: Transaction,
  programmeId: string | null | undefined,
): Promise<string | null> {
  const own = tx.actor.programmeId;
  if (own !== null && programmeId !== undefined && programmeId !== own)
    throw new ProblemError('NOT_FOUND');
  const of = own ?? programmeId ?? null;
  if (of === null || of === own) return of;
  const [found] = await tx.query('select 1 from programmes where id = $1', [of]);
  if (found === undefined) throw new ProblemError('NOT_FOUND');
  return of;
}

const toVersion = ({ code: _code, ...version }: VersionRow): ParameterVersionResponse => version;

function toParameter(row: VersionRow, upcoming: VersionRow | undefined): ParameterResponse {
  const { unit, range, value }: Parameter = DEFAULT_PARAMETERS[row.code];
  const [least, most] = range;
  return {
    ...row,
    group: groupOf(row.code),
    unit,
    least,
    most,
    standard: value,
    upcoming: upcoming === undefined ? null : toVersion(upcoming),
  };
}
