import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import type { CaseEntity } from '../cases/public.js';
import { parametersOf } from '../parameters/public.js';
import { AssessmentEntity } from './assessment.entity.js';
import { CaseFactorEntity } from './case-factor.entity.js';
import type { CasePicture, Member } from './case-picture.js';
import { EligibilityAnswerEntity } from './eligibility-answer.entity.js';

const MEMBERS = `select m.person_id as "personId", m.relation, m.dependant, p.sex, p.birth_year as "birthYear"
  from case_members m join persons p on p.id = m.person_id where m.case_id = $1`;

/** Reads what the forms of a case say. */
@Injectable()
export class PictureReader {
  async read(tx: Transaction, of: CaseEntity): Promise<CasePicture> {
    const caseId = of.id;
    const answers = await tx.em.findBy(EligibilityAnswerEntity, { caseId });
    const [event] = await tx.query<{ months: number | null }>(
      'select months_abroad as months from return_events where id = $1',
      [of.returnEventId],
    );
    return {
      of,
      members: await tx.query<Member>(MEMBERS, [caseId]),
      parameters: await parametersOf(tx, of.programmeId),
      monthsAbroad: event?.months ?? null,
      forms: await tx.em.findBy(AssessmentEntity, { caseId }),
      factors: await tx.em.findBy(CaseFactorEntity, { caseId }),
      answers: Object.fromEntries(answers.map(({ question, answer }) => [question, answer])),
    };
  }
}
