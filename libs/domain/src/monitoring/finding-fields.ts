import { WORK_STATUSES } from '../code-lists/index.js';

/** What a visit looks at beside the survey (reintegration.md 7, column content). */
export const VISIT_PARTS = [
  'DOCUMENTS',
  'SPOT_CHECK',
  'TRANCHE',
  'ITEM_USE',
  'INCOME',
  'BUSINESS',
  'FAMILY',
  'SUPPORT',
  'CLOSING_MEETING',
  'SATISFACTION',
  'WHEREABOUTS',
] as const;
export type VisitPart = (typeof VISIT_PARTS)[number];

export const FINDING_CODES = [
  'DOCUMENTS_SEEN',
  'ITEMS_SEEN',
  'TRANCHE_DECISION',
  'ITEM_USE',
  'WORK_STATUS',
  'MONTHLY_INCOME',
  'BUSINESS_OPERATING',
  'BUSINESS_STOPPED_BY',
  'BUSINESS_SALES',
  'BUSINESS_PROFIT',
  'JOBS_SELF',
  'JOBS_FAMILY',
  'JOBS_HIRED',
  'ASSETS_HELD',
  'CHILDREN_OF_SCHOOL_AGE',
  'CHILDREN_AT_SCHOOL',
  'SUPPORT_STATUS',
  'CHANGE_MARKERS',
  'CLOSING_MEETING_HELD',
  'WHEREABOUTS',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Every option of the fields that offer some. */
export const FINDING_OPTIONS = [
  'YES',
  'NO',
  'ALL',
  'SOME',
  'NONE',
  'RELEASE',
  'HOLD_BACK',
  'NO_TRANCHE',
  'IN_USE',
  'PARTLY_IN_USE',
  'NOT_IN_USE',
  'SOLD_OR_LOST',
  ...WORK_STATUSES,
  'NO_DEMAND',
  'TOO_COSTLY',
  'ILLNESS',
  'ASSETS_LOST',
  'FOUND_JOB',
  'OTHER',
  'ONGOING',
  'COMPLETED',
  'DROPPED_OUT',
  'IN_JOB',
  'NEW_ENTERPRISE',
  'NEW_INCOME_ACTIVITY',
  'PRODUCTIVE_INVESTMENT',
  'IMPROVED_BUSINESS',
  'IN_COUNTRY',
  'LEFT_REGULARLY',
  'LEFT_IRREGULARLY',
  'UNKNOWN',
] as const;
export type FindingOption = (typeof FINDING_OPTIONS)[number];

interface Asked {
  readonly code: FindingCode;
  readonly part: VisitPart;
  readonly optional?: true;
  /** Asked only where another field has this answer. */
  readonly when?: { readonly code: FindingCode; readonly is: FindingOption };
}

export type FindingField = Asked &
  (
    | { readonly kind: 'ONE' | 'MANY'; readonly options: readonly FindingOption[] }
    /** AZN a month for money, else persons. */
    | { readonly kind: 'NUMBER'; readonly range: readonly [least: number, most: number] }
  );

const YES_NO: readonly FindingOption[] = ['YES', 'NO'];
const MOST_AZN = 1_000_000;
const OPERATES = { code: 'BUSINESS_OPERATING', is: 'YES' } as const;

/** The business check (reintegration.md 7): operating, reason stopped, sales, profit, jobs, assets still held. */
const BUSINESS_CHECK: readonly FindingField[] = [
  { code: 'BUSINESS_OPERATING', part: 'BUSINESS', kind: 'ONE', options: YES_NO },
  {
    code: 'BUSINESS_STOPPED_BY',
    part: 'BUSINESS',
    kind: 'ONE',
    options: ['NO_DEMAND', 'TOO_COSTLY', 'ILLNESS', 'ASSETS_LOST', 'FOUND_JOB', 'OTHER'],
    when: { code: 'BUSINESS_OPERATING', is: 'NO' },
  },
  {
    code: 'BUSINESS_SALES',
    part: 'BUSINESS',
    kind: 'NUMBER',
    range: [0, MOST_AZN],
    when: OPERATES,
    optional: true,
  },
  {
    code: 'BUSINESS_PROFIT',
    part: 'BUSINESS',
    kind: 'NUMBER',
    range: [-MOST_AZN, MOST_AZN],
    when: OPERATES,
    optional: true,
  },
  { code: 'JOBS_SELF', part: 'BUSINESS', kind: 'NUMBER', range: [0, 1], when: OPERATES },
  { code: 'JOBS_FAMILY', part: 'BUSINESS', kind: 'NUMBER', range: [0, 50], when: OPERATES },
  { code: 'JOBS_HIRED', part: 'BUSINESS', kind: 'NUMBER', range: [0, 500], when: OPERATES },
  { code: 'ASSETS_HELD', part: 'BUSINESS', kind: 'ONE', options: ['ALL', 'SOME', 'NONE'] },
];

/** The fields of a visit, in the order in which they are asked. */
export const FINDING_FIELDS: readonly FindingField[] = [
  { code: 'DOCUMENTS_SEEN', part: 'DOCUMENTS', kind: 'ONE', options: YES_NO },
  { code: 'ITEMS_SEEN', part: 'SPOT_CHECK', kind: 'ONE', options: ['ALL', 'SOME', 'NONE'] },
  {
    code: 'TRANCHE_DECISION',
    part: 'TRANCHE',
    kind: 'ONE',
    options: ['RELEASE', 'HOLD_BACK', 'NO_TRANCHE'],
  },
  {
    code: 'ITEM_USE',
    part: 'ITEM_USE',
    kind: 'ONE',
    options: ['IN_USE', 'PARTLY_IN_USE', 'NOT_IN_USE', 'SOLD_OR_LOST'],
  },
  { code: 'WORK_STATUS', part: 'INCOME', kind: 'ONE', options: WORK_STATUSES },
  {
    code: 'MONTHLY_INCOME',
    part: 'INCOME',
    kind: 'NUMBER',
    range: [0, MOST_AZN],
    optional: true,
  },
  ...BUSINESS_CHECK,
  { code: 'CHILDREN_OF_SCHOOL_AGE', part: 'FAMILY', kind: 'NUMBER', range: [0, 20] },
  { code: 'CHILDREN_AT_SCHOOL', part: 'FAMILY', kind: 'NUMBER', range: [0, 20] },
  {
    code: 'SUPPORT_STATUS',
    part: 'SUPPORT',
    kind: 'ONE',
    options: ['ONGOING', 'COMPLETED', 'DROPPED_OUT'],
  },
  {
    code: 'CHANGE_MARKERS',
    part: 'SUPPORT',
    kind: 'MANY',
    options: [
      'IN_JOB',
      'NEW_ENTERPRISE',
      'NEW_INCOME_ACTIVITY',
      'PRODUCTIVE_INVESTMENT',
      'IMPROVED_BUSINESS',
    ],
    optional: true,
  },
  { code: 'CLOSING_MEETING_HELD', part: 'CLOSING_MEETING', kind: 'ONE', options: YES_NO },
  {
    code: 'WHEREABOUTS',
    part: 'WHEREABOUTS',
    kind: 'ONE',
    options: ['IN_COUNTRY', 'LEFT_REGULARLY', 'LEFT_IRREGULARLY', 'UNKNOWN'],
  },
];
