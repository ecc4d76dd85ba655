import type { Schemas } from '@qayidis/contracts';
import { plainDate } from '@qayidis/domain/kernel';
import { documentFault, finFault, isPhone, personFaults } from '@qayidis/domain/persons';
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

const textOrNull = (text: string): string | null => text.trim() || null;

const phoneFault = (phone: string) => (phone === '' || isPhone(phone) ? null : 'NOT_A_PHONE');

interface Around {
  /** The arrival that is said in the same form. */
  readonly arrivalOn?: string | null;
  /** What the file says already. */
  readonly stored?: PersonValues;
}

/** What is wrong with a person that stands at `at` in the form; empty where the form is the person. */
export function checkPerson(
  at: string,
  person: PersonValues,
  { arrivalOn = null, stored }: Around = {},
): FieldFaults {
  const impossible = personFaults(person, {
    today: plainDate(today()),
    arrivalOn: arrivalOn === null ? null : plainDate(arrivalOn),
    ...(stored && { stored }),
  });
  const within = (name: keyof PersonValues): string => (at ? `${at}.${name}` : name);
  return {
    ...Object.fromEntries(
      Object.entries(impossible).map(([name, fault]) => [
        within(name as keyof PersonValues),
        fault,
      ]),
    ),
    ...(person.familyName.trim() ? {} : { [within('familyName')]: 'REQUIRED' }),
    ...(person.givenName.trim() ? {} : { [within('givenName')]: 'REQUIRED' }),
    [within('fin')]: finFault(person.fin),
    [within('documentNumber')]: documentFault(person.documentNumber),
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
  ...checkPerson('principal', values.principal, {
    arrivalOn: values.returnEvent.plannedArrivalOn,
  }),
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
