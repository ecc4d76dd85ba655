import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import type { CreateOrganisationRequest } from './dto/user.request.js';
import type { OrganisationResponse, ProgrammeResponse } from './dto/user.response.js';

/** The bodies that people work for, and the programmes: small lists, shown whole. */
@Injectable()
export class OrganisationsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<OrganisationResponse[]> {
    return this.unitOfWork.run(
      actor,
      (tx) =>
        tx.query<OrganisationResponse>(
          'select id, name, kind from organisations order by lower(name), id',
        ),
      { readOnly: true },
    );
  }

  programmes(actor: Actor): Promise<ProgrammeResponse[]> {
    return this.unitOfWork.run(
      actor,
      (tx) => tx.query<ProgrammeResponse>('select id, code, name from programmes order by code'),
      { readOnly: true },
    );
  }

  /** @throws ProblemError VALIDATION_FAILED when there is one of that name. */
  create(actor: Actor, { name, kind }: CreateOrganisationRequest): Promise<OrganisationResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const id = newId(tx.now.getTime());
      const made = await tx.query<OrganisationResponse>(
        `insert into organisations (id, name, kind, created_at) values ($1, $2, $3, $4)
          on conflict on constraint uq_organisations_name do nothing returning id, name, kind`,
        [id, name, kind, tx.now],
      );
      if (made[0] === undefined)
        throw new ProblemError('VALIDATION_FAILED', {
          errors: [{ pointer: '#/name', code: 'NOT_UNIQUE' }],
        });
      tx.audit({
        action: 'organisations.create',
        entity: 'organisation',
        entityId: id,
        fields: ['name', 'kind'],
      });
      return made[0];
    });
  }
}
