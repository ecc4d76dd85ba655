import type { Schemas } from '@qayidis/contracts';
import { isPhone } from '@qayidis/domain/persons';
import type { FieldFaults } from '#/components/form';
import { today } from '#/lib/dates';

export interface PersonValues {
  familyName: string;
  givenName: string;
  fatherName: string;
  sex: string | null;
  bornOn: string | null;
  birthYear: number | null;
  fin: string;
  phone: string;
  address: string;
  documentNumber: string;
}

export interface ReturnValues {
  sendingCountry: string | null;
  returnType: string | null;
  plannedArrivalOn: string | null;
}

export interface MemberValues {
  /** Tells the members of a form apart while they come and go. */
  key: string;
  person: PersonValues;
  relation: string | null;
  dependant: boolean;
}

/** Its paths are those of the request, so that a refusal finds its field. */
export interface ReferralValues extends Record<string, unknown> {
  principal: PersonValues;
  returnEvent: ReturnValues;
  placeCode: string | null;
  source: string | null;
  referralConsent: boolean;
  urgent: boolean;
  members: MemberValues[];
}

export const NOBODY: PersonValues = {
  familyName: '',
  givenName: '',
  fatherName: '',
  sex: null,
  bornOn: null,
  birthYear: null,
  fin: '',
  phone: '',
  address: '',
  documentNumber: '',
};

export const NO_RETURN: ReturnValues = {
  sendingCountry: null,
  returnType: null,
  plannedArrivalOn: null,
};

export const BLANK_REFERRAL: ReferralValues = {
  principal: NOBODY,
  returnEvent: NO_RETURN,
  placeCode: null,
  source: null,
  referralConsent: false,
  urgent: false,
  members: [],
};

export const newMember = (): MemberValues => ({
  key: crypto.randomUUID(),
  person: NOBODY,
  relation: null,
  dependant: false,
});

const FIN_LENGTH = 7;
const EARLIEST_YEAR = 1900;

const textOrNull = (text: string): string | null => text.trim() || null;

const phoneFault = (phone: string) => (phone === '' || isPhone(phone) ? null : 'NOT_A_PHONE');

function yearFault(year: number | null): FieldFaults[string] {
  if (year === null) return null;
  const latest = Number(today().slice(0, 4));
  if (year > latest) return { code: 'TOO_LARGE', params: { max: latest } };
  return year < EARLIEST_YEAR ? { code: 'TOO_SMALL', params: { min: EARLIEST_YEAR } } : null;
}

/** What is wrong with a person that stands at `at` in the form; empty where the form is the person. */
export function checkPerson(at: string, person: PersonValues): FieldFaults {
  const fin = person.fin.trim().length;
  const within = (name: keyof PersonValues): string => (at ? `${at}.${name}` : name);
  return {
    [within('familyName')]: person.familyName.trim() ? null : 'REQUIRED',
    [within('givenName')]: person.givenName.trim() ? null : 'REQUIRED',
    [within('bornOn')]: person.bornOn !== null && person.bornOn > today() ? 'IN_THE_FUTURE' : null,
    [within('birthYear')]: yearFault(person.birthYear),
    [within('fin')]:
      fin > 0 && fin < FIN_LENGTH ? { code: 'TOO_SHORT', params: { min: FIN_LENGTH } } : null,
    [within('phone')]: phoneFault(person.phone.trim()),
  };
}

/** What is wrong with a member that stands at `at` in the form; empty where the form is the member. */
export function checkMember(at: string, { person, relation }: MemberValues): FieldFaults {
  const within = (name: string): string => (at ? `${at}.${name}` : name);
  return {
    ...checkPerson(within('person'), person),
    [within('relation')]: relation ? null : 'REQUIRED',
  };
}

export const checkReferral = ({ members, ...values }: ReferralValues): FieldFaults => ({
  ...checkPerson('principal', values.principal),
  source: values.source ? null : 'REQUIRED',
  referralConsent: values.referralConsent ? null : 'REQUIRED',
  ...Object.fromEntries(
    members.flatMap((one, index) => Object.entries(checkMember(`members.${index}`, one))),
  ),
});

/** A person as the server takes it: what is not known is null, and a whole date stands before its year. */
export const personOf = (person: PersonValues): Schemas['PersonFieldsRequest'] => ({
  familyName: person.familyName.trim(),
  givenName: person.givenName.trim(),
  fatherName: textOrNull(person.fatherName),
  sex: (person.sex ?? 'U') as Schemas['Sex'],
  bornOn: person.bornOn,
  birthYear: person.bornOn === null ? person.birthYear : null,
  fin: textOrNull(person.fin),
  phone: textOrNull(person.phone),
  address: textOrNull(person.address),
  documentNumber: textOrNull(person.documentNumber),
});

export const returnOf = (event: ReturnValues): Schemas['ReturnEventRequest'] => ({
  sendingCountry: event.sendingCountry as Schemas['CountryCode'] | null,
  returnType: (event.returnType ?? 'UNKNOWN') as Schemas['ReturnType'],
  plannedArrivalOn: event.plannedArrivalOn,
});

export const memberOf = ({
  person,
  relation,
  dependant,
}: Omit<MemberValues, 'key'>): Schemas['NewMemberRequest'] => ({
  person: personOf(person),
  relation: (relation ?? 'OTHER') as Schemas['Relation'],
  dependant,
});

export const referralOf = (values: ReferralValues): Schemas['CreateCaseRequest'] => ({
  principal: personOf(values.principal),
  returnEvent: returnOf(values.returnEvent),
  placeCode: values.placeCode as Schemas['AzPlaceCode'] | null,
  source: (values.source ?? 'OTHER') as Schemas['ReferralSource'],
  referralConsent: values.referralConsent,
  urgent: values.urgent,
  members: values.members.map(memberOf),
});
