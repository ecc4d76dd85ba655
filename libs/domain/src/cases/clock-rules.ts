import type { DueRule, PauseReason, Term } from '../deadlines/index.js';
import type { Parameter } from '../kernel/index.js';
import type { Role } from '../permissions/index.js';
import type { ClockKind } from './clock-kinds.js';
import { DEFAULT_CASE_PARAMETERS, type CaseParameters } from './parameters.js';

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
  'FIRST_DELIVERY',
  'VISIT_RESCHEDULED',
  'LOOKED_AT',
] as const;
export type StartEvent = (typeof START_EVENTS)[number];

export interface ClockRule extends DueRule<ClockKind, StartEvent> {
  readonly owner: Role | 'SYSTEM';
  /** What stops it and gives the rest back (rows 21-22); most clocks run on. */
  readonly pauseReasons: readonly PauseReason[];
  /** Runs for a case from a register too; what lay before the system reminds nobody (D-19). */
  readonly forRegister: boolean;
}

type Traits = Partial<Pick<ClockRule, 'rollForward' | 'pauseReasons' | 'forRegister'>>;

/** A term as long as its parameter says, which also tells where the rule comes from. */
const term = (startEvent: StartEvent, length: Parameter) => ({ startEvent, length });

type TermOf = ReturnType<typeof term>;

const clock = (
  kind: ClockKind,
  terms: readonly TermOf[],
  owner: ClockRule['owner'],
  traits: Traits = {},
): ClockRule => ({
  kind,
  terms: terms.map(({ startEvent, length: { value, unit } }) => ({
    startEvent,
    length: value,
    unit: unit as Term['unit'],
  })),
  owner,
  source: [...new Set(terms.map(({ length }) => length.source))].join('; '),
  needsLegalReview: terms.some(({ length }) => length.needsLegalReview),
  rollForward: true,
  pauseReasons: [],
  forRegister: true,
  ...traits,
});

const openingClocks = (of: CaseParameters): readonly ClockRule[] => [
  clock('DRAFT_PURGE', [term('CREATED', of.PURGE_DRAFT_AFTER)], 'SYSTEM', {
    rollForward: false,
    forRegister: false,
  }),
  clock('ACKNOWLEDGEMENT', [term('REFERRED', of.ACKNOWLEDGE_WITHIN)], 'COORDINATOR', {
    forRegister: false,
  }),
  clock('FIRST_CONTACT', [term('ACKNOWLEDGED', of.FIRST_CONTACT_WITHIN)], 'MENTOR'),
  clock('FIRST_CONTACT_URGENT', [term('ACKNOWLEDGED', of.URGENT_CONTACT_WITHIN)], 'MENTOR'),
  clock('WAITLIST_REVIEW', [term('WAITLISTED', of.WAITLIST_REVIEW_AFTER)], 'COORDINATOR'),
  clock('APPEAL', [term('REJECTED', of.APPEAL_WITHIN)], 'PM'),
  clock('APPEAL_DECISION', [term('APPEAL_LODGED', of.APPEAL_DECISION_WITHIN)], 'PM'),
];

const PAUSABLE: Traits = { pauseReasons: ['SUSPENDED'] };

const workClocks = (of: CaseParameters): readonly ClockRule[] => [
  clock('INTAKE', [term('REGISTERED', of.INTAKE_WITHIN)], 'MENTOR', PAUSABLE),
  clock('ASSESSMENT', [term('ASSESSMENT_STARTED', of.ASSESSMENT_WITHIN)], 'MENTOR', PAUSABLE),
  clock(
    'PLAN',
    [
      term('ARRIVAL_CONFIRMED', of.PLAN_AFTER_ARRIVAL),
      term('REGISTERED', of.PLAN_AFTER_REGISTRATION),
    ],
    'MENTOR',
    PAUSABLE,
  ),
  clock(
    'PLAN_DECISION',
    [term('PLAN_SUBMITTED', of.PLAN_DECISION_WITHIN)],
    'COORDINATOR',
    PAUSABLE,
  ),
  clock(
    'AMENDMENT_DECISION',
    [term('AMENDMENT_SUBMITTED', of.AMENDMENT_DECISION_WITHIN)],
    'COORDINATOR',
    PAUSABLE,
  ),
  clock('SUPPORT_END', [term('ARRIVAL_CONFIRMED', of.SUPPORT_PERIOD)], 'COORDINATOR', {
    rollForward: false,
    forRegister: false,
  }),
  clock('IMMEDIATE_HELP_APPROVAL', [term('HELP_GIVEN', of.HELP_APPROVAL_WITHIN)], 'COORDINATOR'),
  clock('REGISTER_REVIEW', [term('LOOKED_AT', of.REGISTER_REVIEW_AFTER)], 'MENTOR', PAUSABLE),
  clock('CONSENT_PAPER', [term('CONSENT_RECORDED', of.CONSENT_PAPER_WITHIN)], 'MENTOR'),
];

const KEPT: Traits = { rollForward: false };

const endingClocks = (of: CaseParameters): readonly ClockRule[] => [
  clock('SUSPENSION_REVIEW', [term('SUSPENDED', of.SUSPENSION_REVIEW_AFTER)], 'MENTOR'),
  clock('CLOSURE_DECISION', [term('CLOSURE_REQUESTED', of.CLOSURE_DECISION_WITHIN)], 'COORDINATOR'),
  clock('RETENTION', [term('CLOSED', of.RETENTION_AFTER_CLOSURE)], 'DPO', KEPT),
  clock('RETENTION_REJECTED', [term('REJECTED', of.RETENTION_AFTER_REJECTION)], 'DPO', KEPT),
];

/** The day of a visit; its window stands around it (reintegration.md 7). A suspension stops them like other work. */
const visitClocks = (of: CaseParameters): readonly ClockRule[] => [
  clock('VISIT_M0', [term('ASSESSMENT_STARTED', of.ASSESSMENT_WITHIN)], 'MENTOR', PAUSABLE),
  clock('VISIT_M1', [term('FIRST_DELIVERY', of.VISIT_M1_AFTER)], 'MENTOR', PAUSABLE),
  clock('VISIT_M3', [term('ARRIVAL_CONFIRMED', of.VISIT_M3_AFTER)], 'MENTOR', PAUSABLE),
  clock('VISIT_M6', [term('ARRIVAL_CONFIRMED', of.VISIT_M6_AFTER)], 'MENTOR', PAUSABLE),
  clock('VISIT_M12', [term('ARRIVAL_CONFIRMED', of.VISIT_M12_AFTER)], 'MENTOR', PAUSABLE),
  clock('VISIT_M18', [term('ARRIVAL_CONFIRMED', of.VISIT_M18_AFTER)], 'MENTOR', PAUSABLE),
];

/** The deadline rules of a programme, by kind. */
export const clockRules = (
  parameters: CaseParameters = DEFAULT_CASE_PARAMETERS,
): Readonly<Record<ClockKind, ClockRule>> =>
  Object.fromEntries(
    [openingClocks, workClocks, endingClocks, visitClocks].flatMap((clocks) =>
      clocks(parameters).map((rule) => [rule.kind, rule]),
    ),
  ) as Record<ClockKind, ClockRule>;

export const CLOCK_RULES = clockRules();
