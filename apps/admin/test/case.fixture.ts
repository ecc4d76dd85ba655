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

export const aVisit = (
  code: Schemas['VisitCode'],
  over: Partial<Schemas['MonitoringVisitResponse']> = {},
): Schemas['MonitoringVisitResponse'] => ({
  id: '01990000-0000-7000-8000-000000000401',
  version: 1,
  caseId: CASE_ID,
  caseNumber: 'RS-2026-0101',
  code,
  state: 'SCHEDULED',
  dueOn: '2026-12-01',
  windowFrom: null,
  windowTo: null,
  plannedOn: null,
  heldOn: null,
  mode: null,
  missReason: null,
  waiveReason: null,
  reason: null,
  recordedByName: null,
  timesRescheduled: 0,
  overdue: false,
  paused: false,
  parts: [],
  actions: [],
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

const NEVER_YET = {
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
  formalSuccess: false,
  closedOn: null,
  stateBeforeSuspension: null,
  stateBeforeClosure: null,
} as const;

const ROW = {
  id: CASE_ID,
  number: 'RS-2026-000101',
  version: 7,
  mentor: { id: '01990000-0000-7000-8000-000000000002', name: 'Rəşad Hüseynov' },
  placeCode: 'AZ-BA',
  sendingCountry: 'DE',
  returnType: 'VOL_ASSISTED',
  origin: 'REFERRAL',
  source: 'SMS',
  state: 'SCREENING',
  stateSince: '2026-11-18',
  overdue: false,
  acknowledgementLate: false,
  urgent: true,
  confidentiality: 'NORMAL',
  priorityLevel: 'MEDIUM',
  priorityScore: 5,
  arrivalOn: null,
  plannedArrivalOn: '2026-12-05',
  daysSinceArrival: null,
  nextDueOn: '2026-11-23',
  nextDueKind: 'FIRST_CONTACT',
  updatedAt: '2026-11-18T08:00:00Z',
} as const;

const HOUSEHOLD: Schemas['HouseholdResponse'] = {
  size: 2,
  adults: 2,
  children: 0,
  housingStatus: 'RENTED',
  incomeMinor: null,
  debtMinor: 120_000,
};

function aFamily(): Schemas['CaseMemberResponse'][] {
  const names = { givenName: 'Aysel', familyName: 'Məmmədova' };
  const silent = { phone: null, email: null };
  const spouse = aPerson({ id: SPOUSE_ID, version: 1, sex: 'F', ...names, ...silent });
  return [
    { relation: 'PRINCIPAL', dependant: false, person: aPerson() },
    { relation: 'SPOUSE', dependant: true, person: spouse },
  ];
}

/** A case in screening with a spouse, as its coordinator reads it. */
export function aCasePage(over: Partial<Schemas['CaseResponse']> = {}): Schemas['CaseResponse'] {
  const { id, givenName, familyName, fatherName } = aPerson();
  return {
    ...ROW,
    ...NEVER_YET,
    episode: 1,
    principal: { id, givenName, familyName, fatherName },
    coordinator: null,
    programmeName: 'Reintegration support',
    organisationName: 'Yuva QHT',
    economicRegion: null,
    referralConsent: true,
    completeness: { filled: 5, total: 5, missing: [] },
    nextStep: null,
    undecidedDuplicates: 0,
    referredOn: '2026-11-17',
    createdAt: '2026-11-17T08:00:00Z',
    members: aFamily(),
    returnEvent: RETURN,
    goals: { total: 0, reached: 0 },
    household: HOUSEHOLD,
    deadlines: [],
    tasks: [],
    actions: [],
    ...over,
  };
}
