import type { Schemas } from '@qayidis/contracts';
import { CASE_ORIGINS, CASE_STATES } from '@qayidis/domain/cases';
import {
  AZ_PLACE_CODES,
  COUNTRY_CODES,
  ECONOMIC_REGION_CODES,
  REFERRAL_SOURCES,
  RETURN_TYPES,
} from '@qayidis/domain/code-lists';
import { codeIn, codesIn, idIn } from './search-params';

export const PRIORITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
export const DUE = ['OVERDUE', 'WITHIN_7_DAYS', 'NOT_OVERDUE', 'LATER', 'NONE'] as const;
export const VISITS = ['DUE', 'OVERDUE'] as const;
const DELIVERIES = ['OVERDUE'] as const;
export const DECISIONS = [
  'PLAN_ABOVE_CEILING',
  'PLAN_ABOVE_LIMIT',
  'IMMEDIATE_HELP',
  'APPEAL',
  'CLOSURE_ALONE',
  'REFERRAL_OVERDUE',
  'WAITING_FOR_ME',
] as const satisfies readonly Schemas['CaseDecisionKind'][];
const SORTS = ['number', 'name', 'arrival', 'nextDue', 'priority', 'state', 'updated'].flatMap(
  (code) => [code, `-${code}`],
) as readonly NonNullable<Schemas['CaseSort']>[];

/** What may stand in the address of the list: codes only (decisions.md E-09). */
export function caseSearchOf(search: Record<string, unknown>) {
  return {
    state: codesIn(search['state'], CASE_STATES),
    due: codeIn(search['due'], DUE),
    decision: codeIn(search['decision'], DECISIONS),
    mentor: idIn(search['mentor']),
    region: codesIn(search['region'], ECONOMIC_REGION_CODES),
    place: codesIn(search['place'], AZ_PLACE_CODES),
    priority: codesIn(search['priority'], PRIORITIES),
    urgent: codeIn(search['urgent'], ['true'] as const),
    returnType: codesIn(search['returnType'], RETURN_TYPES),
    sendingCountry: codesIn(search['sendingCountry'], COUNTRY_CODES),
    origin: codesIn(search['origin'], CASE_ORIGINS),
    source: codesIn(search['source'], REFERRAL_SOURCES),
    visits: codeIn(search['visits'], VISITS),
    deliveries: codeIn(search['deliveries'], DELIVERIES),
    import: idIn(search['import']),
    sort: codeIn(search['sort'], SORTS),
  };
}

export type CaseSearch = Partial<ReturnType<typeof caseSearchOf>>;

/** Sections of a case page, in their order. */
export const CASE_SECTIONS = [
  'overview',
  'screening',
  'consent',
  'notes',
  'assessment',
  'plan',
  'items',
  'visits',
  'closure',
  'history',
] as const;
export type CaseSection = (typeof CASE_SECTIONS)[number];

export const sectionOf = (section: unknown): CaseSection =>
  codeIn(section, CASE_SECTIONS) ?? 'overview';

/** What can be opened over a case page, so that a refusal can lead straight to what it asks for. */
export const CASE_FORMS = [
  'person',
  'return',
  'household',
  'details',
  'transfer',
  'member',
  'duplicates',
  'task',
] as const;
export type CaseForm = (typeof CASE_FORMS)[number];

export interface CasePageSearch {
  readonly section: CaseSection | undefined;
  readonly form?: CaseForm | undefined;
}

export const casePageSearchOf = (search: Record<string, unknown>): CasePageSearch => ({
  section: codeIn(search['section'], CASE_SECTIONS),
  form: codeIn(search['form'], CASE_FORMS),
});
