import type { Role } from '../permissions/index.js';
import type { ClockKind } from './clock-kinds.js';
import { DEFAULT_CASE_PARAMETERS, type CaseParameters } from './parameters.js';

/** WD working days, CD calendar days. */
export type ClockUnit = 'WD' | 'CD' | 'MONTHS';

/** What sets a clock going. All but the two anchors are the day on which the command was given. */
export const START_EVENTS = [
  'CREATED',
  'REFERRED',
  'ACKNOWLEDGED',
  'WAITLISTED',
  'REJECTED',
  'APPEAL_LODGED',
  'REGISTERED',
  'ASSESSMENT_STARTED',
  'PLAN_SUBMITTED',
  'AMENDMENT_SUBMITTED',
  'ARRIVAL_CONFIRMED',
  'SUSPENDED',
  'CLOSURE_REQUESTED',
  'CLOSED',
  'HELP_GIVEN',
  'CONSENT_RECORDED',
] as const;
export type StartEvent = (typeof START_EVENTS)[number];

export interface ClockTerm {
  readonly startEvent: StartEvent;
  readonly length: number;
  readonly unit: ClockUnit;
}

export interface ClockRule {
  readonly kind: ClockKind;
  /** The latest of these is due. */
  readonly terms: readonly ClockTerm[];
  /** A calendar term that ends on a day off moves to the next working day (9.7). */
  readonly rollForward: boolean;
  readonly owner: Role | 'SYSTEM';
  /** A suspension stops it and gives the rest back (rows 21-22). */
  readonly pausable: boolean;
  /** Runs for a case from a register too; what lay before the system reminds nobody (D-19). */
  readonly forRegister: boolean;
  readonly source: string;
  readonly needsLegalReview: boolean;
}

type Traits = Partial<
  Pick<ClockRule, 'rollForward' | 'pausable' | 'forRegister' | 'needsLegalReview'>
>;

const term = (startEvent: StartEvent, length: number, unit: ClockUnit): ClockTerm => ({
  startEvent,
  length,
  unit,
});

const clock = (
  kind: ClockKind,
  terms: readonly ClockTerm[],
  owner: ClockRule['owner'],
  source: string,
  traits: Traits = {},
): ClockRule => ({
  kind,
  terms,
  owner,
  source,
  rollForward: true,
  pausable: false,
  forRegister: true,
  needsLegalReview: false,
  ...traits,
});

const page = (place: string): string => `reintegration.md ${place}`;

const openingClocks = (parameters: CaseParameters): readonly ClockRule[] => [
  clock(
    'DRAFT_PURGE',
    [term('CREATED', parameters.purgeDraftAfter.value, 'CD')],
    'SYSTEM',
    `${page('10.3')}; D-36`,
    { rollForward: false, forRegister: false },
  ),
  clock('ACKNOWLEDGEMENT', [term('REFERRED', 2, 'WD')], 'COORDINATOR', `${page('3 row 2')}; D-19`, {
    forRegister: false,
  }),
  clock('FIRST_CONTACT', [term('ACKNOWLEDGED', 3, 'WD')], 'MENTOR', page('3 row 3')),
  clock('FIRST_CONTACT_URGENT', [term('ACKNOWLEDGED', 1, 'WD')], 'MENTOR', page('3 row 3')),
  clock('WAITLIST_REVIEW', [term('WAITLISTED', 30, 'CD')], 'COORDINATOR', page('3 row 6')),
  clock('APPEAL', [term('REJECTED', 15, 'WD')], 'PM', `${page('3 row 7')}; D-37`, {
    needsLegalReview: true,
  }),
  clock('APPEAL_DECISION', [term('APPEAL_LODGED', 15, 'WD')], 'PM', page('3 row 9'), {
    needsLegalReview: true,
  }),
];

const workClocks = (parameters: CaseParameters): readonly ClockRule[] => [
  clock('INTAKE', [term('REGISTERED', 10, 'WD')], 'MENTOR', page('3 row 5'), { pausable: true }),
  clock('ASSESSMENT', [term('ASSESSMENT_STARTED', 15, 'WD')], 'MENTOR', page('3 row 10'), {
    pausable: true,
  }),
  clock(
    'PLAN',
    [term('ARRIVAL_CONFIRMED', 30, 'CD'), term('REGISTERED', 30, 'WD')],
    'MENTOR',
    `${page('3, orders of clocks')}; D-38`,
    { pausable: true },
  ),
  clock('PLAN_DECISION', [term('PLAN_SUBMITTED', 5, 'WD')], 'COORDINATOR', page('3 row 12'), {
    pausable: true,
  }),
  clock('AMENDMENT_DECISION', [term('AMENDMENT_SUBMITTED', 5, 'WD')], 'COORDINATOR', 'D-37', {
    pausable: true,
  }),
  clock(
    'SUPPORT_END',
    [term('ARRIVAL_CONFIRMED', parameters.supportPeriod.value, 'MONTHS')],
    'COORDINATOR',
    `${page('3, orders of clocks')}; D-42`,
    { rollForward: false, forRegister: false },
  ),
  clock('IMMEDIATE_HELP_APPROVAL', [term('HELP_GIVEN', 2, 'WD')], 'COORDINATOR', 'D-14'),
  clock('CONSENT_PAPER', [term('CONSENT_RECORDED', 5, 'WD')], 'MENTOR', 'D-06', {
    needsLegalReview: true,
  }),
];

const endingClocks: readonly ClockRule[] = [
  clock('SUSPENSION_REVIEW', [term('SUSPENDED', 30, 'CD')], 'MENTOR', page('3 row 21')),
  clock('CLOSURE_DECISION', [term('CLOSURE_REQUESTED', 5, 'WD')], 'COORDINATOR', page('3 row 18')),
  clock('RETENTION', [term('CLOSED', 24, 'MONTHS')], 'DPO', `${page('10.3')}; D-12`, {
    rollForward: false,
    needsLegalReview: true,
  }),
  clock('RETENTION_REJECTED', [term('REJECTED', 12, 'MONTHS')], 'DPO', page('10.3'), {
    rollForward: false,
    needsLegalReview: true,
  }),
];

/** The deadline rules of a programme, by kind. */
export const clockRules = (
  parameters: CaseParameters = DEFAULT_CASE_PARAMETERS,
): Readonly<Record<ClockKind, ClockRule>> =>
  Object.fromEntries(
    [...openingClocks(parameters), ...workClocks(parameters), ...endingClocks].map((rule) => [
      rule.kind,
      rule,
    ]),
  ) as Record<ClockKind, ClockRule>;

export const CLOCK_RULES = clockRules();
