import type { Parameter, PlainDate } from '../kernel/index.js';
import type { Refusal } from '../problems/index.js';
import { DEFAULT_PARAMETERS, type ParameterCode, type Parameters } from './parameter-table.js';

/** What a refusal of a new value may name as `params.rule`. */
export const PARAMETER_RULES = [
  'PARAMETER_DAY',
  'PARAMETER_RANGE',
  'PARAMETER_WHOLE',
  'PARAMETER_ORDER',
  /** Running deadlines follow what was not seen, or what is no longer what was seen (PAR-05). */
  'PARAMETER_LOOK_FIRST',
] as const;
export type ParameterRule = (typeof PARAMETER_RULES)[number];

interface Order {
  readonly lower: ParameterCode;
  readonly higher: ParameterCode;
  /** They may not be equal. */
  readonly strict: boolean;
}

/** Pairs that make sense in one order only. */
export const PARAMETER_ORDERS: readonly Order[] = [
  { lower: 'MEDIUM_FROM', higher: 'HIGH_FROM', strict: true },
  { lower: 'HIGH_FROM', higher: 'CRITICAL_FROM', strict: true },
  { lower: 'UNREACHABLE_CHANNELS', higher: 'UNREACHABLE_ATTEMPTS', strict: false },
  { lower: 'URGENT_CONTACT_WITHIN', higher: 'FIRST_CONTACT_WITHIN', strict: false },
  { lower: 'CEILING_PRINCIPAL', higher: 'CEILING_CASE', strict: false },
  { lower: 'IMMEDIATE_HELP_CAP', higher: 'CEILING_CASE', strict: false },
];

const refuse = (
  rule: ParameterRule,
  params: Refusal['params'] = {},
  pointer = '#/value',
): Refusal => ({ code: 'RULE_REFUSED', params: { rule, ...params }, pointer });

const inOrder = ({ lower, higher, strict }: Order, values: Parameters): boolean =>
  strict ? values[lower].value < values[higher].value : values[lower].value <= values[higher].value;

/** A value holds from today or from a later day on; what was decided is not rewritten. */
export const validFromRefusal = (validFrom: PlainDate, today: PlainDate): Refusal | null =>
  validFrom >= today ? null : refuse('PARAMETER_DAY', { from: today }, '#/validFrom');

/**
 * Whether a parameter may take a new value beside those in force: within its range, whole unless it is a share, and
 * in order with its neighbours.
 * @returns null when it may
 */
export function parameterRefusal(
  code: ParameterCode,
  value: number,
  inForce: Parameters,
): Refusal | null {
  const { range, unit }: Parameter = DEFAULT_PARAMETERS[code];
  const [least, most] = range;
  if (!(value >= least && value <= most)) return refuse('PARAMETER_RANGE', { least, most });
  if (unit !== 'SHARE' && !Number.isInteger(value)) return refuse('PARAMETER_WHOLE');
  const next: Parameters = { ...inForce, [code]: { ...inForce[code], value } };
  const broken = PARAMETER_ORDERS.find(
    (order) => [order.lower, order.higher].includes(code) && !inOrder(order, next),
  );
  return broken ? refuse('PARAMETER_ORDER', { lower: broken.lower, higher: broken.higher }) : null;
}
