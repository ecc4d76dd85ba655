import { agreesWithFin, type DuplicateSubject } from '@qayidis/domain/import';
import { plainDate } from '@qayidis/domain/kernel';
import { fatherAlone, nameKeys } from '@qayidis/domain/names';
import type { Transaction } from '../../platform/database/index.js';
import type { OtherRequestResponse } from './dto/readmission.response.js';
import { sameNumberSql } from './incoming-number.js';
import type { ReadmissionEntity } from './readmission.entity.js';
import type { ReadmissionPersonEntity } from './readmission-person.entity.js';

type Described = Pick<
  ReadmissionPersonEntity,
  'familyName' | 'givenName' | 'fatherName' | 'sex' | 'birthYear'
>;
type Row = Omit<OtherRequestResponse, 'differs'> & Described;

const SAME_NUMBER_SQL = `(r.requesting_state = $4 and ${sameNumberSql('r', '$5')})`;
const OTHERS = `
  select r.id, r.number, r.requesting_state as "requestingState", r.state, r.received_on as "receivedOn",
         p.family_name as "familyName", p.given_name as "givenName", p.father_name as "fatherName", p.sex,
         p.birth_year as "birthYear", coalesce(p.fin_index = $2 or p.document_index = $3, false) as "samePerson",
         ${SAME_NUMBER_SQL} as "sameNumber"
    from readmissions r join readmission_persons p on p.id = r.person_id
   where r.person_id <> $1 and (p.fin_index = $2 or p.document_index = $3 or ${SAME_NUMBER_SQL})
   order by r.received_on desc, r.id desc limit 20`;

/**
 * Requests about one FIN or document are about one person (RDM-15); one incoming number of a state is one request (RDM-17). Each keeps the person as its own paper describes
 * him or her, since a paper that came in is entered as it is; where two papers cannot mean the same person, it is said.
 */
export async function otherRequests(
  tx: Transaction,
  { requestingState, incomingNumber }: ReadmissionEntity,
  person: ReadmissionPersonEntity,
): Promise<OtherRequestResponse[]> {
  const { id, finIndex, documentIndex } = person;
  const asked = [id, finIndex, documentIndex, requestingState, incomingNumber];
  const rows = await tx.query<Row>(OTHERS, asked);
  return rows.map(({ familyName, givenName, fatherName, sex, birthYear, ...request }) => {
    const other = subjectOf({ familyName, givenName, fatherName, sex, birthYear });
    return { ...request, differs: request.samePerson && !agreesWithFin(subjectOf(person), other) };
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
