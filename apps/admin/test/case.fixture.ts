import type { Schemas } from '@qayidis/contracts';

export const CASE_ID = '01990000-0000-7000-8000-000000000101';
export const PERSON_ID = '01990000-0000-7000-8000-000000000201';
export const SPOUSE_ID = '01990000-0000-7000-8000-000000000202';

export const aPerson = (
  over: Partial<Schemas['PersonResponse']> = {},
): Schemas['PersonResponse'] => ({
  id: PERSON_ID,
  version: 4,
  givenName: 'Elvin',
  familyName: 'Məmmədov',
  fatherName: 'Rauf',
  nameInForeignDocument: null,
  sex: 'M',
  bornOn: '1990-05-17',
  birthYear: 1990,
  birthDatePrecision: 'DAY',
  nationality: 'AZ',
  languages: ['AZ'],
  maritalStatus: null,
  fin: null,
  phone: '+994 50 123 45 67',
  email: 'elvin@example.az',
  address: null,
  documentNumber: null,
  deceasedOn: null,
  ...over,
});

const RETURN: Schemas['ReturnEventResponse'] = {
  id: '01990000-0000-7000-8000-000000000301',
  sendingCountry: 'DE',
  hostCity: 'Köln',
  leftAzerbaijanOn: null,
  departedHostOn: null,
  plannedArrivalOn: '2026-12-05',
  arrivalOn: null,
  arrivalEvidence: null,
  arrivalConfirmedBy: null,
  arrivalPoint: null,
  returnType: 'VOL_ASSISTED',
  escorted: null,
  monthsAbroad: 30,
  priorScheme: 'ERRIN',
  priorCashMinor: 50_000,
};

export const anAction = (
  command: Schemas['CaseCommand'],
  over: Partial<Schemas['CaseActionResponse']> = {},
): Schemas['CaseActionResponse'] => ({
  command,
  permission: 'case.read',
  allowed: true,
  needs: [],
  reasons: [],
  ...over,
});

/** Why a step is not possible, as the server says it. */
export const aReason = (rule: string, params: Record<string, unknown> = {}) => ({
  code: 'RULE_REFUSED',
  params: { rule, ...params },
  overridableBy: [],
});

/** A case in screening with a spouse, as its coordinator reads it. */
export const aCasePage = (over: Partial<Schemas['CaseResponse']> = {}): Schemas['CaseResponse'] => {
  const person = aPerson();
  const { givenName, familyName, fatherName } = person;
  const spouse = aPerson({
    id: SPOUSE_ID,
    version: 1,
    givenName: 'Aysel',
    familyName: 'Məmmədova',
    sex: 'F',
    phone: null,
    email: null,
  });
  return {
    id: CASE_ID,
    number: 'RS-2026-000101',
    version: 7,
    episode: 1,
    principal: { id: PERSON_ID, givenName, familyName, fatherName },
    mentor: { id: '01990000-0000-7000-8000-000000000002', name: 'Rəşad Hüseynov' },
    coordinator: null,
    programmeName: 'Reintegration support',
    organisationName: 'Yuva QHT',
    placeCode: 'AZ-BA',
    economicRegion: null,
    sendingCountry: 'DE',
    returnType: 'VOL_ASSISTED',
    origin: 'REFERRAL',
    source: 'SMS',
    state: 'SCREENING',
    stateSince: '2026-11-18',
    overdue: false,
    urgent: true,
    confidentiality: 'NORMAL',
    priorityLevel: 'MEDIUM',
    priorityScore: 5,
    arrivalOn: null,
    plannedArrivalOn: '2026-12-05',
    daysSinceArrival: null,
    nextDueOn: '2026-11-23',
    nextDueKind: 'FIRST_CONTACT',
    referralConsent: true,
    completeness: { filled: 5, total: 5, missing: [] },
    nextStep: null,
    undecidedDuplicates: 0,
    referredOn: '2026-11-17',
    registeredOn: null,
    supportEndOn: null,
    supportExtensionMonths: 0,
    receiverAcceptedOn: null,
    suspendedOn: null,
    suspendReason: null,
    rejectedOn: null,
    rejectReason: null,
    appeal: 'NONE',
    closureReason: null,
    closedOn: null,
    stateBeforeSuspension: null,
    stateBeforeClosure: null,
    createdAt: '2026-11-17T08:00:00Z',
    updatedAt: '2026-11-18T08:00:00Z',
    members: [
      { relation: 'PRINCIPAL', dependant: false, person },
      { relation: 'SPOUSE', dependant: true, person: spouse },
    ],
    returnEvent: RETURN,
    household: {
      size: 2,
      adults: 2,
      children: 0,
      housingStatus: 'RENTED',
      incomeMinor: null,
      debtMinor: 120_000,
    },
    deadlines: [],
    tasks: [],
    actions: [],
    ...over,
  };
};
