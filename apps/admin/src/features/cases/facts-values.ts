import type { Schemas } from '@qayidis/contracts';
import { householdFault } from '@qayidis/domain/persons';
import type { FieldFaults } from '#/components/form';
import { checkPerson, personOf, type PersonValues } from '#/features/referrals/public';
import type { PersonRecord } from './api/case-facts';
import type { CaseDetail } from './api/case-page';

/** Paths are those of the request, so that a refusal finds its field. */
export interface CaseFactsValues extends Record<string, unknown> {
  placeCode: string | null;
  urgent: boolean;
  confidentiality: string | null;
  source: string | null;
  referralConsent: boolean;
  receiverAcceptedOn: string | null;
  returnEvent: {
    sendingCountry: string | null;
    hostCity: string;
    leftAzerbaijanOn: string | null;
    departedHostOn: string | null;
    plannedArrivalOn: string | null;
    arrivalPoint: string;
    returnType: string | null;
    escorted: string | null;
    monthsAbroad: number | null;
    priorScheme: string;
    priorCashMinor: number | null;
  };
  household: Schemas['HouseholdResponse'];
}

const NO_HOUSEHOLD: Schemas['HouseholdResponse'] = {
  size: null,
  adults: null,
  children: null,
  housingStatus: null,
  incomeMinor: null,
  debtMinor: null,
};

const answerOf = (value: boolean | null): string | null => {
  if (value === null) return null;
  return value ? 'YES' : 'NO';
};

export const caseValuesOf = (of: CaseDetail): CaseFactsValues => ({
  placeCode: of.placeCode,
  urgent: of.urgent,
  confidentiality: of.confidentiality,
  source: of.source,
  referralConsent: of.referralConsent,
  receiverAcceptedOn: of.receiverAcceptedOn,
  returnEvent: {
    sendingCountry: of.returnEvent.sendingCountry,
    hostCity: of.returnEvent.hostCity ?? '',
    leftAzerbaijanOn: of.returnEvent.leftAzerbaijanOn,
    departedHostOn: of.returnEvent.departedHostOn,
    plannedArrivalOn: of.returnEvent.plannedArrivalOn,
    arrivalPoint: of.returnEvent.arrivalPoint ?? '',
    returnType: of.returnEvent.returnType,
    escorted: answerOf(of.returnEvent.escorted),
    monthsAbroad: of.returnEvent.monthsAbroad,
    priorScheme: of.returnEvent.priorScheme ?? '',
    priorCashMinor: of.returnEvent.priorCashMinor,
  },
  household: of.household ?? NO_HOUSEHOLD,
});

const textOrNull = (text: string): string | null => text.trim() || null;

/** The case as the server takes it. */
export function caseRequestOf(values: CaseFactsValues): Schemas['UpdateCaseRequest'] {
  const { returnEvent: event } = values;
  return {
    placeCode: values.placeCode as Schemas['AzPlaceCode'] | null,
    urgent: values.urgent,
    confidentiality: (values.confidentiality ?? 'NORMAL') as Schemas['ConfidentialityLevel'],
    source: (values.source ?? 'OTHER') as Schemas['ReferralSource'],
    referralConsent: values.referralConsent,
    receiverAcceptedOn: values.receiverAcceptedOn,
    returnEvent: {
      ...event,
      sendingCountry: event.sendingCountry as Schemas['CountryCode'] | null,
      hostCity: textOrNull(event.hostCity),
      arrivalPoint: textOrNull(event.arrivalPoint),
      returnType: (event.returnType ?? 'UNKNOWN') as Schemas['ReturnType'],
      escorted: event.escorted === null ? null : event.escorted === 'YES',
      priorScheme: textOrNull(event.priorScheme),
    },
    household: values.household,
  };
}

export interface PersonFactsValues extends PersonValues, Record<string, unknown> {
  nameInForeignDocument: string;
  nationality: string | null;
  languages: string[];
  maritalStatus: string | null;
  email: string;
  deceasedOn: string | null;
}

export const personValuesOf = (person: PersonRecord): PersonFactsValues => ({
  familyName: person.familyName,
  givenName: person.givenName,
  fatherName: person.fatherName ?? '',
  nameInForeignDocument: person.nameInForeignDocument ?? '',
  sex: person.sex,
  bornOn: person.bornOn,
  birthYear: person.bornOn === null ? person.birthYear : null,
  nationality: person.nationality,
  languages: person.languages,
  maritalStatus: person.maritalStatus,
  fin: person.fin ?? '',
  documentNumber: person.documentNumber ?? '',
  phone: person.phone ?? '',
  email: person.email ?? '',
  address: person.address ?? '',
  deceasedOn: person.deceasedOn,
});

/** The person as the server takes it. */
export const personRequestOf = (values: PersonFactsValues): Schemas['UpdatePersonRequest'] => ({
  ...personOf(values),
  nameInForeignDocument: textOrNull(values.nameInForeignDocument),
  nationality: values.nationality,
  languages: values.languages as Schemas['Language'][],
  maritalStatus: values.maritalStatus as Schemas['MaritalStatus'] | null,
  email: textOrNull(values.email),
  deceasedOn: values.deceasedOn,
});

/** More adults or children than persons (CASE-81). */
export function checkCaseFacts({ household }: CaseFactsValues): FieldFaults {
  const fault = householdFault(household);
  if (fault === null) return {};
  return { [`household.${fault.field}`]: { code: 'TOO_LARGE', params: { max: fault.max } } };
}

export const checkPersonFacts =
  (stored: PersonFactsValues) =>
  (values: PersonFactsValues): FieldFaults =>
    checkPerson('', values, { stored });
