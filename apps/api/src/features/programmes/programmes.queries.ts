import { Injectable } from '@nestjs/common';
import { scopeOf, type Role } from '@qayidis/domain/permissions';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import type { ProgrammeResponse, ProgrammesResponse } from './dto/programme.response.js';

const PROGRAMMES = `select id, code, name, starts_on as "startsOn", ends_on as "endsOn",
    vulnerable_only as "vulnerableOnly"
  from programmes where $1 or id = $2 order by code`;

@Injectable()
export class ProgrammesQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One's own; all of them for those whose reach is the installation. */
  list(actor: Actor): Promise<ProgrammesResponse> {
    const all = scopeOf(actor.role as Role, 'programme.read') === 'all';
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'programme.list', entity: 'programme', entityId: null });
        return {
          items: await tx.query<ProgrammeResponse>(PROGRAMMES, [all, actor.programmeId]),
        };
      },
      { readOnly: true },
    );
  }
}
