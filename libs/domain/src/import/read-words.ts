import {
  RETURN_GROUP_OF,
  type AssistanceType,
  type CountryCode,
  type ReturnGroup,
  type ReturnType,
  type Sex,
  type VulnerabilityFactor,
  type WorkStatus,
} from '../code-lists/index.js';
import { cellText, type Cell } from './cells.js';
import type { Dictionary, Found } from './dictionary.js';
import type { CellProblem, ImportProblemCode } from './problems.js';
import { absent, notUnderstood, understood, type UnderstoodCell } from './understood.js';
import {
  assistanceWord,
  countryWord,
  relationWord,
  returnWord,
  sexWord,
  statusWord,
  vulnerabilityWord,
  type RegisterOutcome,
  type RelationWord,
} from './words.js';

const GUESSED: CellProblem = { code: 'WORD_GUESSED' };
const LONGEST_WORD = 120;

/** A cell of one word from a closed list. */
function wordReader<Value>(
  words: Dictionary<Value>,
  unknown: ImportProblemCode,
): (cell: Cell | undefined) => UnderstoodCell<Value> {
  return (cell) => {
    const original = cellText(cell);
    if (original.trim() === '') return absent(original);
    const found = lookUp(words, original);
    if (!found) return notUnderstood(original, unknown);
    return understood(
      original,
      found.value,
      found.confidence,
      found.confidence < 1 ? GUESSED : undefined,
    );
  };
}

/** The whole cell, else one of its parts: "Almaniya (DE)", "AFR / Almaniya". */
function lookUp<Value>(words: Dictionary<Value>, text: string): Found<Value> | null {
  if (text.length > LONGEST_WORD) return null;
  const whole = words(text);
  if (whole) return whole;
  const parts = text.split(/[(),;/]/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  return parts.map((part) => words(part)).find((found) => found !== null) ?? null;
}

export const readCountry: (cell: Cell | undefined) => UnderstoodCell<CountryCode> = wordReader(
  countryWord,
  'COUNTRY_UNKNOWN',
);
export const readSex: (cell: Cell | undefined) => UnderstoodCell<Sex> = wordReader(
  sexWord,
  'SEX_UNKNOWN',
);
export const readRelation: (cell: Cell | undefined) => UnderstoodCell<RelationWord> = wordReader(
  relationWord,
  'RELATION_UNKNOWN',
);
export const readStatus: (cell: Cell | undefined) => UnderstoodCell<RegisterOutcome> = wordReader(
  statusWord,
  'STATUS_UNKNOWN',
);

export interface ReadReturnType {
  readonly type: ReturnType;
  readonly group: ReturnGroup;
  /** The word named the group only; the type is the group's usual one and may be changed. */
  readonly assumed: boolean;
}

/** What a general word stands for unless the importer says otherwise. */
export const USUAL_RETURN_TYPES: Readonly<Record<ReturnGroup, ReturnType>> = {
  VOLUNTARY: 'VOL_ASSISTED',
  FORCED: 'FORCED_COMMERCIAL',
  UNKNOWN: 'UNKNOWN',
};

const readReturnWord = wordReader(returnWord, 'RETURN_TYPE_UNKNOWN');

export function readReturnType(
  cell: Cell | undefined,
  usual: Readonly<Record<ReturnGroup, ReturnType>> = USUAL_RETURN_TYPES,
): UnderstoodCell<ReadReturnType> {
  const read = readReturnWord(cell);
  if (!read.understood) return { ...read, understood: null };
  const { group, type } = read.understood;
  if (type) return { ...read, understood: { type, group: RETURN_GROUP_OF[type], assumed: false } };
  return {
    ...read,
    understood: { type: usual[group], group, assumed: true },
    confidence: Math.min(read.confidence, 0.9),
    problem: read.problem ?? { code: 'RETURN_TYPE_GENERAL', params: { group } },
  };
}

const SEPARATORS = /[,;/+\n•]|\s+və\s+|\s+and\s+/iu;
const MOST_WORDS = 12;

/** A cell of several words; what is unknown is pointed out, what is known is kept. */
function readSeveral<Value>(
  cell: Cell | undefined,
  words: Dictionary<Value>,
  unknown: ImportProblemCode,
): UnderstoodCell<readonly Value[]> {
  const original = cellText(cell);
  if (original.trim() === '') return absent(original);
  const whole = original.length > LONGEST_WORD ? null : words(original);
  if (whole) return severalFound(original, [whole]);
  const parts = original.split(SEPARATORS).filter((part) => part.trim() !== '');
  const found = parts.slice(0, MOST_WORDS).map((part) => words(part));
  const known = found.filter((word) => word !== null);
  if (known.length === 0) return notUnderstood(original, unknown);
  if (known.length === parts.length) return severalFound(original, known);
  return understood(
    original,
    known.map(({ value }) => value),
    0.6,
    {
      code: unknown,
      params: { unknown: parts.length - known.length },
    },
  );
}

function severalFound<Value>(
  original: string,
  found: readonly Found<Value>[],
): UnderstoodCell<readonly Value[]> {
  const confidence = Math.min(...found.map((word) => word.confidence));
  const values = found.map(({ value }) => value);
  return understood(original, values, confidence, confidence < 1 ? GUESSED : undefined);
}

export interface ReadVulnerability {
  readonly factors: readonly VulnerabilityFactor[];
  /** "işsiz" is no factor but a state of work. */
  readonly workStatus: WorkStatus | null;
  readonly impliesSex: Sex | null;
}

export function readVulnerability(cell: Cell | undefined): UnderstoodCell<ReadVulnerability> {
  const read = readSeveral(cell, vulnerabilityWord, 'VULNERABILITY_UNKNOWN');
  if (!read.understood) return { ...read, understood: null };
  const words = read.understood;
  return {
    ...read,
    understood: {
      factors: [...new Set(words.flatMap(({ factor }) => (factor ? [factor] : [])))],
      workStatus: words.find(({ workStatus }) => workStatus)?.workStatus ?? null,
      impliesSex: words.find(({ impliesSex }) => impliesSex)?.impliesSex ?? null,
    },
  };
}

export function readAssistance(cell: Cell | undefined): UnderstoodCell<readonly AssistanceType[]> {
  const read = readSeveral(cell, assistanceWord, 'ASSISTANCE_UNKNOWN');
  return read.understood ? { ...read, understood: [...new Set(read.understood)] } : read;
}
