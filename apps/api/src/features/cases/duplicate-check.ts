import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { type DuplicateCandidate, DuplicateSearch, type NewPerson } from '../persons/public.js';
import type { DuplicateDecisionRequest } from './dto/create-case.request.js';

/** Duplicates inside one's scope stop a creation until each is decided (decisions.md E-20). */
@Injectable()
export class DuplicateCheck {
  constructor(private readonly search: DuplicateSearch) {}

  find(
    tx: Transaction,
    principal: NewPerson,
    arrivalOn: string | null | undefined,
  ): Promise<readonly DuplicateCandidate[]> {
    return this.search.find(tx, {
      ...principal,
      arrivalOn: (arrivalOn ?? null) as PlainDate | null,
    });
  }

  /**
   * @returns the id of the record that is the same person, null where all are others
   * @throws ProblemError DUPLICATE_SUSPECTED with the ids of the records that are still to be decided
   */
  async settle(
    tx: Transaction,
    principal: NewPerson,
    arrivalOn: string | null | undefined,
    decisions: readonly DuplicateDecisionRequest[] = [],
  ): Promise<string | null> {
    const candidates = await this.find(tx, principal, arrivalOn);
    const decided = new Map(decisions.map(({ personId, decision }) => [personId, decision]));
    const open = candidates.filter(({ personId }) => !decided.has(personId));
    if (open.length > 0)
      throw new ProblemError('DUPLICATE_SUSPECTED', {
        pointer: '#/duplicateDecisions',
        params: {
          rule: 'DUPLICATES_DECIDED',
          persons: open.map(({ personId }) => personId),
          cases: open.map(({ caseId }) => caseId),
        },
      });
    const same = candidates.find(({ personId }) => decided.get(personId) === 'SAME_PERSON');
    return same?.personId ?? null;
  }
}
