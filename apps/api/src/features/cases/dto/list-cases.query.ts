import {
  AZ_PLACE_CODES,
  COUNTRY_CODES,
  ECONOMIC_REGION_CODES,
  REFERRAL_SOURCES,
  RETURN_TYPES,
} from '@qayidis/domain/code-lists';
import { CASE_ORIGINS, CASE_STATES } from '@qayidis/domain/cases';
import {
  CodeField,
  CodesParameter,
  PageQuery,
  TextField,
  UuidField,
} from '../../../platform/http/index.js';
import { CASE_DECISIONS, type CaseDecisionKind } from '../../case-decisions/public.js';

export const PRIORITY_LEVELS = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
export const DUE_FILTERS = ['OVERDUE', 'WITHIN_7_DAYS', 'NOT_OVERDUE', 'LATER', 'NONE'] as const;
/** Visits whose window is open, and those whose day has passed. */
export const VISIT_FILTERS = ['DUE', 'OVERDUE'] as const;
export const DELIVERY_FILTERS = ['OVERDUE'] as const;
export const YES_NO = ['true', 'false'] as const;
export const CASE_SORTS = [
  'number',
  '-number',
  'name',
  '-name',
  'arrival',
  '-arrival',
  'nextDue',
  '-nextDue',
  'priority',
  '-priority',
  'state',
  '-state',
  'updated',
  '-updated',
] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

/** `me`, `none` or the id of a mentor. */
const MENTOR = /^(me|none|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/;

/** Filters by code: they may stand in a URL, typed text may not (decisions.md E-09). */
export class CaseFilters extends PageQuery {
  @CodesParameter(CASE_STATES, { optional: true, name: 'CaseState' })
  state?: string[];

  @TextField({ optional: true, max: 36, pattern: MENTOR, description: '`me`, `none` or an id' })
  mentor?: string;

  @CodesParameter(AZ_PLACE_CODES, { optional: true, name: 'AzPlaceCode' })
  place?: string[];

  @CodesParameter(ECONOMIC_REGION_CODES, { optional: true, name: 'EconomicRegionCode' })
  region?: string[];

  @CodesParameter(RETURN_TYPES, { optional: true, name: 'ReturnType' })
  returnType?: string[];

  @CodesParameter(COUNTRY_CODES, { optional: true, name: 'CountryCode' })
  sendingCountry?: string[];

  @CodesParameter(PRIORITY_LEVELS, { optional: true, name: 'PriorityLevel' })
  priority?: string[];

  @CodeField(YES_NO, { optional: true })
  urgent?: string;

  @CodeField(DUE_FILTERS, { optional: true, name: 'DueFilter' })
  due?: (typeof DUE_FILTERS)[number];

  @CodeField(CASE_DECISIONS, { optional: true, name: 'CaseDecisionKind' })
  decision?: CaseDecisionKind;

  @CodeField(VISIT_FILTERS, { optional: true, name: 'VisitFilter' })
  visits?: (typeof VISIT_FILTERS)[number];

  @CodeField(DELIVERY_FILTERS, { optional: true, name: 'DeliveryFilter' })
  deliveries?: (typeof DELIVERY_FILTERS)[number];

  @CodesParameter(CASE_ORIGINS, { optional: true, name: 'CaseOrigin' })
  origin?: string[];

  @CodesParameter(REFERRAL_SOURCES, { optional: true, name: 'ReferralSource' })
  source?: string[];

  @UuidField({ optional: true, description: 'Cases that came with one register' })
  import?: string;
}

export class ListCasesQuery extends CaseFilters {
  @CodeField(CASE_SORTS, { optional: true, name: 'CaseSort' })
  sort: CaseSort = 'nextDue';
}
