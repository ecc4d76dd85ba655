import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import type { CaseEntity } from '../cases/public.js';
import { parametersOf } from '../parameters/public.js';
import { AssessmentEntity } from './assessment.entity.js';
import { CaseFactorEntity } from './case-factor.entity.js';
import type { CasePicture } from './case-picture.js';

/** Members, months abroad and answers in one round trip: every reading of a case asks for them. */
const SURROUNDINGS = `select
  (select coalesce(jsonb_agg(jsonb_build_object('personId', m.person_id, 'relation', m.relation,
       'dependant', m.dependant, 'sex', p.sex, 'birthYear', p.birth_year)), '[]')
     from case_members m join persons p on p.id = m.person_id where m.case_id = $1) as members,
  (select months_abroad from return_events where id = $2) as "monthsAbroad",
  (select composite::float8 from survey_responses
    where case_id = $1 and person_id = $3 and wave = 'BASE') as "baselineComposite",
  (select coalesce(jsonb_object_agg(question, answer), '{}')
     from eligibility_answers where case_id = $1) as answers`;

type Surroundings = Pick<CasePicture, 'members' | 'monthsAbroad' | 'baselineComposite' | 'answers'>;
const NOTHING: Surroundings = {
  members: [],
  monthsAbroad: null,
  baselineComposite: null,
  answers: {},
};

/** Reads what the forms of a case say. */
@Injectable()
export class PictureReader {
  async read(tx: Transaction, of: CaseEntity): Promise<CasePicture> {
    const caseId = of.id;
    const [around] = await tx.query<Surroundings>(SURROUNDINGS, [
      caseId,
      of.returnEventId,
      of.principalId,
    ]);
    return {
      of,
      ...(around ?? NOTHING),
      parameters: await parametersOf(tx, of.programmeId),
      forms: await tx.em.findBy(AssessmentEntity, { caseId }),
      factors: await tx.em.findBy(CaseFactorEntity, { caseId }),
    };
  }
}
