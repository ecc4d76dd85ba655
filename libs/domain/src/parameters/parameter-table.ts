import { DEFAULT_ASSESSMENT_LIMITS, DEFAULT_FACTOR_WEIGHTS } from '../assessments/index.js';
import { DEFAULT_CASE_LIMITS, DEFAULT_CLOCK_LENGTHS } from '../cases/index.js';
import type { Parameter } from '../kernel/index.js';
import { DEFAULT_MONITORING_PARAMETERS } from '../monitoring/index.js';
import { DEFAULT_PLAN_PARAMETERS } from '../plans/index.js';
import { DEFAULT_SURVEY_PARAMETERS } from '../survey/index.js';
import { DEFAULT_REMINDER_PARAMETERS } from '../reminders/index.js';

/** Every number of the rules that an installation may set, by what it is about: definition, default and source. */
export const PARAMETER_TABLE = {
  CLOCKS: DEFAULT_CLOCK_LENGTHS,
  CASES: DEFAULT_CASE_LIMITS,
  MONEY: DEFAULT_PLAN_PARAMETERS,
  SCREENING: DEFAULT_ASSESSMENT_LIMITS,
  WEIGHTS: DEFAULT_FACTOR_WEIGHTS,
  VISITS: { ...DEFAULT_MONITORING_PARAMETERS, ...DEFAULT_SURVEY_PARAMETERS },
  REMINDERS: DEFAULT_REMINDER_PARAMETERS,
} as const;

export type ParameterGroup = keyof typeof PARAMETER_TABLE;
export const PARAMETER_GROUPS = Object.keys(PARAMETER_TABLE) as readonly ParameterGroup[];

export const DEFAULT_PARAMETERS = {
  ...PARAMETER_TABLE.CLOCKS,
  ...PARAMETER_TABLE.CASES,
  ...PARAMETER_TABLE.MONEY,
  ...PARAMETER_TABLE.SCREENING,
  ...PARAMETER_TABLE.WEIGHTS,
  ...PARAMETER_TABLE.VISITS,
  ...PARAMETER_TABLE.REMINDERS,
};

export type ParameterCode = keyof typeof DEFAULT_PARAMETERS;
export const PARAMETER_CODES = Object.keys(DEFAULT_PARAMETERS) as readonly ParameterCode[];

/** What every rule is given: the numbers that are in force for one programme on one day. */
export type Parameters = Readonly<Record<ParameterCode, Parameter>>;

/** What a row of the database may say about a parameter; its unit and range stay those of the table. */
export type ParameterSetting = Pick<Parameter, 'value' | 'source' | 'needsLegalReview'>;

/** The table with the settings laid over it; a code that is not in the table is passed over. */
export const parametersWith = (
  settings: Readonly<Partial<Record<string, ParameterSetting>>>,
): Parameters =>
  Object.fromEntries(
    PARAMETER_CODES.map((code) => [code, { ...DEFAULT_PARAMETERS[code], ...settings[code] }]),
  ) as unknown as Parameters;
