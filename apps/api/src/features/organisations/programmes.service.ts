import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import type {
  ChangeProgrammeRequest,
  CreateProgrammeRequest,
  ProgrammeResponse,
} from './dto/programme.js';
import { staleProgramme } from './stale-programme.js';

const ROWS = `select p.id, p.code, p.name, p.starts_on as "startsOn", p.ends_on as "endsOn",
    p.vulnerable_only as "vulnerableOnly", p.version,
    coalesce((select jsonb_agg(jsonb_build_object('organisationId', o.id, 'name', o.name,
        'sharePerMille', d.share_per_mille) order by d.share_per_mille desc, o.name)
      from programme_donors d join organisations o on o.id = d.organisation_id
      where d.programme_id = p.id), '[]') as donors
  from programmes p where ($1::uuid is null or p.id = $1) order by p.code`;

/** The programmes under which cases are led. Their money is the programme manager's (MONEY-03). */
@Injectable()
export class Programmes {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<ProgrammeResponse[]> {
    return this.unitOfWork.run(actor, (tx) => tx.query<ProgrammeResponse>(ROWS, [null]), {
      readOnly: true,
    });
  }

  /** Begins without money. @throws ProblemError VALIDATION_FAILED for a code that is taken, or an end before the start. */
  create(actor: Actor, body: CreateProgrammeRequest): Promise<ProgrammeResponse> {
    demandOrder(body);
    const { code, name, startsOn, endsOn, vulnerableOnly } = body;
    return this.unitOfWork.run(actor, async (tx) => {
      const id = newId(tx.now.getTime());
      const made = await tx.query(
        `insert into programmes (id, code, name, starts_on, ends_on, vulnerable_only, budget_total_minor)
          values ($1, $2, $3, $4, $5, $6, 0)
          on conflict on constraint uq_programmes_code do nothing returning id`,
        [id, code, name, startsOn, endsOn, vulnerableOnly],
      );
      if (made.length === 0)
        throw new ProblemError('VALIDATION_FAILED', {
          errors: [{ pointer: '#/code', code: 'NOT_UNIQUE' }],
        });
      record(tx, 'create', id, Object.keys(body));
      return one(tx, id);
    });
  }

  /** @throws ProblemError NOT_FOUND, VERSION_STALE, VALIDATION_FAILED */
  change(
    actor: Actor,
    id: string,
    version: number,
    body: ChangeProgrammeRequest,
  ): Promise<ProgrammeResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await one(tx, id);
      demandOrder(body);
      const { name, startsOn, endsOn, vulnerableOnly } = body;
      const changed = await tx.query(
        `update programmes set name = $3, starts_on = $4, ends_on = $5, vulnerable_only = $6,
          version = version + 1 where id = $1 and version = $2 returning id`,
        [id, version, name, startsOn, endsOn, vulnerableOnly],
      );
      if (changed.length === 0) throw await staleProgramme(tx, id, version, await one(tx, id));
      record(tx, 'change', id, Object.keys(body));
      return one(tx, id);
    });
  }
}

function demandOrder({ startsOn, endsOn }: ChangeProgrammeRequest): void {
  if (endsOn < startsOn)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: '#/endsOn', code: 'INVALID' }],
    });
}

async function one(tx: Transaction, id: string): Promise<ProgrammeResponse> {
  const [row] = await tx.query<ProgrammeResponse>(ROWS, [id]);
  if (row === undefined) throw new ProblemError('NOT_FOUND');
  return row;
}

const record = (tx: Transaction, what: string, id: string, fields: readonly string[]): void =>
  tx.audit({ action: `programmes.${what}`, entity: 'programme', entityId: id, fields });
