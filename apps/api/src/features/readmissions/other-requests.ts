import { agreesWithFin, type DuplicateSubject } from '@qayidis/domain/import';
import { plainDate } from '@qayidis/domain/kernel';
import { fatherAlone, nameKeys } from '@qayidis/domain/names';
import type { Transaction } from '../../platform/database/index.js';
import type { OtherRequestResponse } from './dto/readmission.response.js';
import type { ReadmissionPersonEntity } from './readmission-person.entity.js';

type Described = Pick<
  ReadmissionPersonEntity,
  'familyName' | 'givenName' | 'fatherName' | 'sex' | 'birthYear'
>;
type Row = Omit<OtherRequestResponse, 'differs'> & Described;

const OTHERS = `
  select r.id, r.number, r.requesting_state as "requestingState", r.state, r.received_on as "receivedOn",
         p.family_name as "familyName", p.given_name as "givenName", p.father_name as "fatherName", p.sex,
         p.birth_year as "birthYear"
    from readmissions r join readmission_persons p on p.id = r.person_id
   where r.person_id <> $1 and (p.fin_index = $2 or p.document_index = $3)
   order by r.received_on desc, r.id desc limit 20`;

/**
 * Requests about one FIN or document are about one person (RDM-15). Each keeps the person as its own paper describes
 * him or her, since a paper that came in is entered as it is; where two papers cannot mean the same person, it is said.
 */
export async function otherRequests(
  tx: Transaction,
  person: ReadmissionPersonEntity,
): Promise<OtherRequestResponse[]> {
  const { id, finIndex, documentIndex } = person;
  if (finIndex === null && documentIndex === null) return [];
  const rows = await tx.query<Row>(OTHERS, [id, finIndex, documentIndex]);
  return rows.map(({ familyName, givenName, fatherName, sex, birthYear, ...request }) => {
    const other = subjectOf({ familyName, givenName, fatherName, sex, birthYear });
    return { ...request, differs: !agreesWithFin(subjectOf(person), other) };
  });
}

const subjectOf = ({
  familyName,
  givenName,
  fatherName,
  sex,
  birthYear,
}: Described): DuplicateSubject => ({
  ref: '',
  name: nameKeys({
    family: familyName,
    given: givenName,
    father: fatherAlone(fatherName),
    patronymic: null,
  }),
  born: birthYear === null ? null : { date: plainDate(`${birthYear}-01-01`), precision: 'YEAR' },
  sex: sex as DuplicateSubject['sex'],
  // What brought the two together.
  finKey: 'SAME',
  arrivals: [],
});
