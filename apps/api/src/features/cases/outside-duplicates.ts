import { Injectable } from '@nestjs/common';
import { insertRows, type Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { DuplicateSearch, PersonEntity, PersonOpener } from '../persons/public.js';
import { Tasks } from '../tasks/public.js';
import { CaseEntity } from './case.entity.js';
import { DuplicateSuspicionEntity } from './duplicate-suspicion.entity.js';

/**
 * What the creator of a case may not see, looked for with the worker's eyes; the coordinator alone hears of it
 * (decisions.md E-20). A repeated look finds the pairs already noted.
 */
@Injectable()
export class OutsideDuplicates {
  constructor(
    private readonly search: DuplicateSearch,
    private readonly persons: PersonOpener,
    private readonly tasks: Tasks,
  ) {}

  async check(tx: Transaction, of: CaseEntity): Promise<void> {
    const principal = await tx.em.findOneByOrFail(PersonEntity, { id: of.principalId });
    const [person] = await this.persons.open(tx, [principal]);
    if (person === undefined) return;
    const arrivalOn = of.arrivalOn ?? of.plannedArrivalOn;
    const candidates = await this.search.find(tx, Object.assign(person, { arrivalOn }));
    const fresh = [];
    for (const candidate of candidates)
      if (await this.isOutside(tx, of, candidate.personId, candidate.caseId)) fresh.push(candidate);
    await insertRows(
      tx,
      DuplicateSuspicionEntity,
      fresh.map(({ personId, caseId, reasons, score }) => ({
        id: newId(),
        caseId: of.id,
        personId: of.principalId,
        otherPersonId: personId,
        otherCaseId: caseId,
        reasons: [...reasons],
        score: Math.round(score * 1000),
      })),
    );
    if (fresh.length > 0) await this.tellCoordinator(tx, of);
  }

  /** Not the person itself, not known already, and not among what the creator was shown and decided. */
  private async isOutside(
    tx: Transaction,
    of: CaseEntity,
    otherPersonId: string,
    otherCaseId: string,
  ): Promise<boolean> {
    const [known] = await tx.query(
      `select 1 where $1::uuid = $2::uuid
        union all select 1 from duplicate_suspicions
          where (person_id = $1 and other_person_id = $2) or (person_id = $2 and other_person_id = $1)
        union all select 1 from cases c join users u on u.id = $4
          where c.id = $3 and ((u.role = 'MENTOR' and c.mentor_id = u.id)
             or (u.role in ('COORDINATOR', 'PM') and c.programme_id = u.programme_id))`,
      [of.principalId, otherPersonId, otherCaseId, of.createdBy],
    );
    return known === undefined;
  }

  private async tellCoordinator(tx: Transaction, of: CaseEntity): Promise<void> {
    await this.tasks.createOnce(tx, {
      kind: 'DUPLICATE_SUSPECTED',
      programmeId: of.programmeId,
      caseId: of.id,
      assigneeRole: 'COORDINATOR',
    });
  }
}
