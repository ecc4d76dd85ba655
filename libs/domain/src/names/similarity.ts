import { searchKey } from './fold.js';
import { jaroWinkler } from './jaro-winkler.js';
import { fatherAlone, parsePersonName, type PersonName } from './person-name.js';

/** A name prepared once for many comparisons. */
export interface NameKeys {
  /** Search keys of family and given names, in alphabetic order, so that their order in the source is forgotten. */
  readonly words: readonly string[];
  readonly father: string | null;
}

const WORST_WEIGHT = 0.7;
const FATHER_WEIGHT = 0.2;
const ONE_WORD_CEILING = 0.6;
const EXTRA_WORD_COST = 0.05;

const wordsOf = (text: string): string[] => searchKey(text).split(' ').filter(Boolean);

export const nameKeys = (name: PersonName): NameKeys => ({
  words: [...wordsOf(name.family), ...wordsOf(name.given)].sort(),
  father: searchKey(fatherAlone(name.father) ?? '') || null,
});

/** A father's name written without oğlu or qızı stands among the words: it is taken out where the other name has it. */
function withFatherOf(name: NameKeys, { words, father }: NameKeys): NameKeys {
  if (name.father !== null || father === null) return name;
  const at = name.words.lastIndexOf(father);
  if (at < 0 || name.words.length !== words.length + 1) return name;
  return { words: name.words.filter((_word, index) => index !== at), father };
}

function bestPartners(few: readonly string[], many: readonly string[]): number[] {
  const free = [...many];
  return few.map((word) => {
    const scores = free.map((other) => jaroWinkler(word, other));
    const best = Math.max(...scores);
    free.splice(scores.indexOf(best), 1);
    return best;
  });
}

function wordSimilarity(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return 0;
  if (few.length === many.length && few.every((word, index) => word === many[index])) return 1;
  const scores = bestPartners(few, many);
  const worst = Math.min(...scores);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const whole = WORST_WEIGHT * worst + (1 - WORST_WEIGHT) * mean;
  const ceiling = few.length === 1 && many.length > 1 ? ONE_WORD_CEILING : 1;
  return Math.min(ceiling, Math.max(0, whole - EXTRA_WORD_COST * (many.length - few.length)));
}

/**
 * Likeness of two names, 0 to 1, whatever the order and the spelling. The least alike word weighs most: a family name
 * in common makes relatives, not one person. A father's name counts when both have one; whether oğlu or qızı stands
 * behind it makes no difference.
 */
export function similarityOfKeys(one: NameKeys, other: NameKeys): number {
  const [a, b] = [withFatherOf(one, other), withFatherOf(other, one)];
  const words = wordSimilarity(a.words, b.words);
  if (a.father === null || b.father === null) return words;
  return (1 - FATHER_WEIGHT) * words + FATHER_WEIGHT * jaroWinkler(a.father, b.father);
}

/** As `similarityOfKeys`, from names as they are written. */
export function nameSimilarity(a: string, b: string): number {
  const [first, second] = [parsePersonName(a), parsePersonName(b)];
  if (!first || !second) return 0;
  return similarityOfKeys(nameKeys(first.name), nameKeys(second.name));
}
