import type { CaseOrigin, StartEvent, VisitClockKind } from '../cases/index.js';
import { addDays, type PlainDate } from '../kernel/index.js';
import type { SurveyWave } from '../survey/index.js';
import { DEFAULT_MONITORING_PARAMETERS, type MonitoringParameters } from './parameters.js';
import type { VisitPart } from './finding-fields.js';
import { VISIT_CODES, type VisitCode, type VisitWindow } from './visit-vocabulary.js';

/** One line of the schedule (reintegration.md 7). */
export interface VisitDefinition {
  readonly code: VisitCode;
  /** The deadline that says its day; how long after the anchor stands with the clock's rule. */
  readonly clock: VisitClockKind;
  readonly anchor: StartEvent;
  /** The number that says how many days its window reaches to either side; null: no window. */
  readonly window: keyof MonitoringParameters | null;
  readonly required: 'YES' | 'ITEM_ABOVE' | 'CONSENT_P5';
  readonly parts: readonly VisitPart[];
  readonly wave: SurveyWave | null;
}

/** The schedule as data, in the order in which it falls due. */
export const VISIT_SCHEDULE: Readonly<Record<VisitCode, VisitDefinition>> = {
  M0: {
    code: 'M0',
    clock: 'VISIT_M0',
    anchor: 'ASSESSMENT_STARTED',
    window: null,
    required: 'YES',
    parts: ['DOCUMENTS'],
    wave: 'BASE',
  },
  M1: {
    code: 'M1',
    clock: 'VISIT_M1',
    anchor: 'FIRST_DELIVERY',
    window: 'VISIT_M1_WINDOW',
    required: 'ITEM_ABOVE',
    parts: ['SPOT_CHECK', 'TRANCHE'],
    wave: null,
  },
  M3: {
    code: 'M3',
    clock: 'VISIT_M3',
    anchor: 'ARRIVAL_CONFIRMED',
    window: 'VISIT_M3_WINDOW',
    required: 'YES',
    parts: ['ITEM_USE', 'INCOME', 'SUPPORT', 'SATISFACTION'],
    wave: 'M3',
  },
  M6: {
    code: 'M6',
    clock: 'VISIT_M6',
    anchor: 'ARRIVAL_CONFIRMED',
    window: 'VISIT_M6_WINDOW',
    required: 'YES',
    parts: ['INCOME', 'BUSINESS', 'FAMILY', 'SUPPORT'],
    wave: 'M6',
  },
  M12: {
    code: 'M12',
    clock: 'VISIT_M12',
    anchor: 'ARRIVAL_CONFIRMED',
    window: 'VISIT_M12_WINDOW',
    required: 'YES',
    parts: ['INCOME', 'BUSINESS', 'FAMILY', 'SUPPORT', 'CLOSING_MEETING', 'SATISFACTION'],
    wave: 'M12',
  },
  M18: {
    code: 'M18',
    clock: 'VISIT_M18',
    anchor: 'ARRIVAL_CONFIRMED',
    window: 'VISIT_M18_WINDOW',
    required: 'CONSENT_P5',
    parts: ['WHEREABOUTS'],
    wave: null,
  },
};

/** The visit after which a case can close with success (reintegration.md 3 row 18). */
export const FINAL_VISIT: VisitCode = 'M12';

/** Waves that count as the final survey: at twelve months, or earlier where the case closes earlier. */
export const FINAL_WAVES = ['M12', 'FINAL'] as const satisfies readonly SurveyWave[];

/** Around a due day; null for the baseline. */
export function windowOf(
  code: VisitCode,
  dueOn: PlainDate,
  parameters: MonitoringParameters = DEFAULT_MONITORING_PARAMETERS,
): VisitWindow | null {
  const { window } = VISIT_SCHEDULE[code];
  if (window === null) return null;
  const { value: days } = parameters[window];
  return { from: addDays(dueOn, -days), to: addDays(dueOn, days) };
}

/** A visit on its new day may be made from now on, and as late after that day as one on its first. */
export const windowAfterRescheduling = (
  window: VisitWindow,
  { today, newDay }: { readonly today: PlainDate; readonly newDay: PlainDate },
  reach: number,
): VisitWindow => ({ from: today < window.from ? window.from : today, to: addDays(newDay, reach) });

export interface ScheduleFacts {
  readonly followUpConsent: boolean;
  /** EUR cents of each item in force. */
  readonly itemAmountsMinor: readonly number[];
}

/** Whether this case has the visit at all. */
export function visitApplies(
  code: VisitCode,
  { followUpConsent, itemAmountsMinor }: ScheduleFacts,
  parameters: MonitoringParameters = DEFAULT_MONITORING_PARAMETERS,
): boolean {
  const { required } = VISIT_SCHEDULE[code];
  if (required === 'CONSENT_P5') return followUpConsent;
  const above = parameters.VISIT_ITEM_ABOVE.value;
  return required === 'YES' || itemAmountsMinor.some((amount) => amount > above);
}

/**
 * A window that was over before the visit could be scheduled binds nobody (D-19). The final visit stays open, for the
 * case closes with it, except where a register brought a case that was over long before.
 */
export const liesBeforeTheSystem = (
  code: VisitCode,
  window: VisitWindow | null,
  { today, origin }: { readonly today: PlainDate; readonly origin: CaseOrigin },
): boolean =>
  window !== null && window.to < today && (code !== FINAL_VISIT || origin === 'REGISTER');

/** The survey's wave: a final visit held before its window, because the case ends earlier, is FINAL. */
export function waveOf(
  code: VisitCode,
  heldOn: PlainDate,
  window: VisitWindow | null,
): SurveyWave | null {
  if (code === FINAL_VISIT && window !== null && heldOn < window.from) return 'FINAL';
  return VISIT_SCHEDULE[code].wave;
}

export const visitOfClock = (kind: string): VisitCode | undefined =>
  VISIT_CODES.find((code) => VISIT_SCHEDULE[code].clock === kind);
