import { foldAz, jaroWinkler, lowerAz, titleAz } from '../names/index.js';

const LIKELY = 0.92;
const CLEARLY_BETTER = 0.03;
const SHORTEST_GUESS = 5;
const LENGTH_SLIP = 2;
const GUESSED = 0.7;

export interface Found<Value> {
  readonly value: Value;
  /** 1 when the word is known, below when it is only like one. */
  readonly confidence: number;
}

/** Looks a written word up whatever its case, accents and script; a slip of the pen gives a guess. */
export type Dictionary<Value> = (text: string) => Found<Value> | null;

/** `№` and what stands in brackets belong to no word. */
export const foldWord = (text: string): string => foldAz(text.replaceAll('№', ' no '));

interface Candidate<Value> {
  readonly value: Value;
  readonly score: number;
}

/** Only words that begin alike and are about as long are compared: cheap, and a slip seldom hits the first letter. */
function candidates<Value>(word: string, known: ReadonlyMap<string, Value>): Candidate<Value>[] {
  const found: Candidate<Value>[] = [];
  for (const [other, value] of known) {
    const near = other[0] === word[0] && Math.abs(other.length - word.length) <= LENGTH_SLIP;
    if (near && other.length >= SHORTEST_GUESS) {
      found.push({ value, score: jaroWinkler(word, other) });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/** "İsveç" and "İsveçrə" are close: a guess must be clearly better than the next meaning. */
function guess<Value>(word: string, known: ReadonlyMap<string, Value>): Found<Value> | null {
  if (word.length < SHORTEST_GUESS) return null;
  const [best, ...others] = candidates(word, known);
  if (!best || best.score < LIKELY) return null;
  const rival = others.find(({ value }) => value !== best.value);
  if (rival && best.score - rival.score < CLEARLY_BETTER) return null;
  return { value: best.value, confidence: GUESSED };
}

/** Most cells are written as expected; they are found without folding, which is most of the work. */
const usualCases = <Value>(word: string, value: Value): [string, Value][] => [
  [lowerAz(word), value],
  [titleAz(word), value],
  [word, value],
];

/** @param entries spellings in any case; folded here */
export function dictionary<Value>(
  entries: readonly (readonly [string, Value])[],
): Dictionary<Value> {
  const known = new Map(entries.map(([word, value]) => [foldWord(word), value]));
  const asWritten = new Map(entries.flatMap(([word, value]) => usualCases(word, value)));
  return (text) => {
    const direct = asWritten.get(text);
    if (direct !== undefined) return { value: direct, confidence: 1 };
    const word = foldWord(text);
    const exact = known.get(word);
    return exact === undefined ? guess(word, known) : { value: exact, confidence: 1 };
  };
}

/** Rows `value, spelling, spelling, ...` as entries. */
export const spellings = <Value>(
  rows: readonly (readonly [Value, ...string[]])[],
): (readonly [string, Value])[] =>
  rows.flatMap(([value, ...words]) => words.map((word) => [word, value] as const));
