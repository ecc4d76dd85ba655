import type { Sex } from '../code-lists/index.js';
import { dayNumber, type PlainDate } from '../kernel/index.js';
import { similarityOfKeys, type NameKeys } from '../names/index.js';
import type { ReadDate } from './read-date.js';

/** What is compared: a row of a register, or a person already known. */
export interface DuplicateSubject {
  /** The caller's own reference; given back in a match. */
  readonly ref: string;
  readonly name: NameKeys | null;
  readonly born: ReadDate | null;
  readonly sex: Sex | null;
  /** Equal for equal FINs and for nothing else: the number itself, or its blind index. */
  readonly finKey: string | null;
  /** All known returns of the person. */
  readonly arrivals: readonly PlainDate[];
}

export const DUPLICATE_REASONS = [
  'SAME_FIN',
  'FIN_DIFFERS',
  'SAME_NAME',
  'SIMILAR_NAME',
  'NAME_DIFFERS',
  'NAME_MISSING',
  'SAME_BIRTH_DATE',
  'DAY_AND_MONTH_SWAPPED',
  'NEAR_BIRTH_DATE',
  'BIRTH_DATE_DIFFERS',
  'SAME_ARRIVAL',
  'NEAR_ARRIVAL',
  'OTHER_ARRIVAL',
  'SEX_DIFFERS',
] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** DUPLICATE: the same return twice. SECOND_RETURN: the same person came back again, a new episode. */
export type DuplicateKind = 'DUPLICATE' | 'SECOND_RETURN';

export interface DuplicateMatch {
  readonly ref: string;
  readonly kind: DuplicateKind;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
  /** False only where the FIN proves the person and nothing speaks against a second return. */
  readonly needsDecision: boolean;
}

/** From here on a suspicion stops a creation until somebody decides (reintegration.md 8). */
export const DUPLICATE_THRESHOLD = 0.85;

const SAME_EPISODE_DAYS = 30;
const NEAR_BIRTH_DAYS = 366;
const UNKNOWN = 0.5;
const SURE_BIRTH = 0.9;
const PENALTY = { fin: 0.1, sex: 0.2 };

interface Finding {
  readonly score: number;
  readonly reason: DuplicateReason | null;
}

function compareNames(a: NameKeys | null, b: NameKeys | null): Finding {
  if (!a || !b) return { score: 0, reason: 'NAME_MISSING' };
  const score = similarityOfKeys(a, b);
  if (score === 1) return { score, reason: 'SAME_NAME' };
  return { score, reason: score >= DUPLICATE_THRESHOLD ? 'SIMILAR_NAME' : 'NAME_DIFFERS' };
}

const yearOf = ({ date }: ReadDate): number => Number(date.slice(0, 4));

function compareBirths(a: ReadDate | null, b: ReadDate | null): Finding {
  if (!a || !b) return UNKNOWN_DATE;
  const differs: Finding = { score: 0, reason: 'BIRTH_DATE_DIFFERS' };
  if (a.precision === 'YEAR' || b.precision === 'YEAR') {
    const years = Math.abs(yearOf(a) - yearOf(b));
    return years > 1 ? differs : { score: years === 0 ? 0.8 : 0.5, reason: 'NEAR_BIRTH_DATE' };
  }
  if (a.date === b.date) return { score: 1, reason: 'SAME_BIRTH_DATE' };
  if (a.date === swapDayAndMonth(b.date)) return { score: 0.9, reason: 'DAY_AND_MONTH_SWAPPED' };
  const apart = Math.abs(dayNumber(a.date) - dayNumber(b.date));
  return apart <= NEAR_BIRTH_DAYS ? { score: 0.6, reason: 'NEAR_BIRTH_DATE' } : differs;
}

export const swapDayAndMonth = (date: PlainDate): string =>
  `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;

const SAME_ARRIVAL: Finding = { score: 1, reason: 'SAME_ARRIVAL' };
const OTHER_ARRIVAL: Finding = { score: 0, reason: 'OTHER_ARRIVAL' };
const UNKNOWN_DATE: Finding = { score: UNKNOWN, reason: null };

function compareArrivals(a: readonly PlainDate[], b: readonly PlainDate[]): Finding {
  if (a.length === 0 || b.length === 0) return UNKNOWN_DATE;
  let nearest = Infinity;
  for (const one of a) {
    for (const other of b) {
      if (one === other) return SAME_ARRIVAL;
      nearest = Math.min(nearest, Math.abs(dayNumber(one) - dayNumber(other)));
    }
  }
  return nearest <= SAME_EPISODE_DAYS
    ? { score: 1 - nearest / (2 * SAME_EPISODE_DAYS), reason: 'NEAR_ARRIVAL' }
    : OTHER_ARRIVAL;
}

interface Findings {
  readonly name: Finding;
  readonly birth: Finding;
  readonly arrival: Finding;
  readonly sexDiffers: boolean;
}

const sexesDiffer = (a: Sex | null, b: Sex | null): boolean =>
  a !== b && [a, b].every((sex) => sex === 'F' || sex === 'M');

const kindOf = ({ arrival }: Findings): DuplicateKind =>
  arrival.reason === 'OTHER_ARRIVAL' ? 'SECOND_RETURN' : 'DUPLICATE';

const reasonsOf = (findings: Findings, fin: DuplicateReason | null): DuplicateReason[] =>
  [
    fin,
    findings.name.reason,
    findings.birth.reason,
    findings.arrival.reason,
    findings.sexDiffers ? ('SEX_DIFFERS' as const) : null,
  ].filter((reason) => reason !== null);

function sameFin(ref: string, findings: Findings): DuplicateMatch {
  const kind = kindOf(findings);
  const agrees =
    findings.name.score >= DUPLICATE_THRESHOLD &&
    findings.birth.score >= UNKNOWN &&
    !findings.sexDiffers;
  return {
    ref,
    kind,
    score: 1,
    reasons: reasonsOf(findings, 'SAME_FIN'),
    needsDecision: kind === 'DUPLICATE' || !agrees,
  };
}

/**
 * A second return needs the same birth date: a common name and a birth in the same year would suspect half of a large
 * register.
 */
function weigh(name: number, birth: Finding, arrival: Finding): number {
  if (arrival.reason !== 'OTHER_ARRIVAL') {
    return 0.6 * name + 0.25 * birth.score + 0.15 * arrival.score;
  }
  return birth.score < SURE_BIRTH ? 0 : 0.7 * name + 0.3 * birth.score;
}

const rounded = (score: number): number => Math.round(score * 1_000) / 1_000;

function suspicion(
  a: DuplicateSubject,
  b: DuplicateSubject,
  dates: Pick<Findings, 'birth' | 'arrival'>,
  threshold: number,
): DuplicateMatch | null {
  const { birth, arrival } = dates;
  if (birth.score === 0 || rounded(weigh(1, birth, arrival)) < threshold) return null;
  const finsDiffer = a.finKey !== null && b.finKey !== null;
  const sexDiffers = sexesDiffer(a.sex, b.sex);
  const findings = { name: compareNames(a.name, b.name), birth, arrival, sexDiffers };
  const penalty = (finsDiffer ? PENALTY.fin : 0) + (sexDiffers ? PENALTY.sex : 0);
  const score = rounded(weigh(findings.name.score, birth, arrival) - penalty);
  if (score < threshold) return null;
  const reasons = reasonsOf(findings, finsDiffer ? 'FIN_DIFFERS' : null);
  return { ref: b.ref, kind: kindOf(findings), score, reasons, needsDecision: true };
}

/**
 * Compares two subjects by reintegration.md 8: the exact FIN, else name (Latin fold), birth date to a year and arrival
 * to 30 days. Two different FINs speak against, but a slip in one is possible where all else is equal.
 * @returns null when nothing is suspected
 */
export function comparePair(
  a: DuplicateSubject,
  b: DuplicateSubject,
  threshold = DUPLICATE_THRESHOLD,
): DuplicateMatch | null {
  const birth = compareBirths(a.born, b.born);
  const arrival = compareArrivals(a.arrivals, b.arrivals);
  if (a.finKey === null || a.finKey !== b.finKey) {
    return suspicion(a, b, { birth, arrival }, threshold);
  }
  const name = compareNames(a.name, b.name);
  return sameFin(b.ref, { name, birth, arrival, sexDiffers: sexesDiffer(a.sex, b.sex) });
}

/** What says that two of one FIN are not one person: the FIN of one of them is wrong. */
const AGAINST: readonly DuplicateReason[] = [
  'NAME_DIFFERS',
  'NAME_MISSING',
  'BIRTH_DATE_DIFFERS',
  'SEX_DIFFERS',
];

/** Whether two subjects of one FIN may be one person by all else that is known of them (IMP-40). */
export function agreesWithFin(a: DuplicateSubject, b: DuplicateSubject): boolean {
  const match = comparePair(a, b);
  return match !== null && !match.reasons.some((reason) => AGAINST.includes(reason));
}
