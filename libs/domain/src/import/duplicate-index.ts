import {
  DUPLICATE_THRESHOLD,
  comparePair,
  swapDayAndMonth,
  type DuplicateMatch,
  type DuplicateSubject,
} from './duplicates.js';

/** Keys under which a subject is filed and those under which its possible doubles are filed. */
export interface Blocks {
  readonly filed: readonly string[];
  readonly asked: readonly string[];
}

const PREFIX = 3;
/** Keeps a file of ten thousand equal names linear: of one block only so many are compared. */
const LARGEST_BLOCK = 20;
/** Nobody decides between more. */
const MOST_MATCHES = 10;

function namePairs(words: readonly string[]): string[] {
  const starts = words.map((word) => word.slice(0, PREFIX));
  if (starts.length < 2) return starts;
  return starts.flatMap((first, index) =>
    starts.slice(index + 1).map((second) => [first, second].sort().join('.')),
  );
}

function nameBlocks({ name, born }: DuplicateSubject): Blocks {
  const pairs = name ? namePairs(name.words) : [];
  if (!born) {
    return {
      filed: pairs.flatMap((pair) => [`N:${pair}:-`, `A:${pair}`]),
      asked: pairs.map((pair) => `A:${pair}`),
    };
  }
  const year = Number(born.date.slice(0, 4));
  return {
    filed: pairs.flatMap((pair) => [`N:${pair}:${year}`, `A:${pair}`]),
    asked: pairs.flatMap((pair) =>
      [year - 1, year, year + 1, '-'].map((near) => `N:${pair}:${near}`),
    ),
  };
}

/**
 * Blocking keys: equal FIN, equal birth date, or the same beginnings of two names with birth years next to each other.
 * Two subjects without a key in common are never compared.
 */
export function blocksOf(subject: DuplicateSubject): Blocks {
  const names = nameBlocks(subject);
  const fin = subject.finKey === null ? [] : [`F:${subject.finKey}`];
  const { born } = subject;
  if (born?.precision !== 'DAY') {
    return { filed: [...fin, ...names.filed], asked: [...fin, ...names.asked] };
  }
  const day = `D:${born.date}`;
  return {
    filed: [...fin, day, ...names.filed],
    asked: [...fin, day, `D:${swapDayAndMonth(born.date)}`, ...names.asked],
  };
}

export interface DuplicateIndex {
  /** Files a subject, to be found by those that come later. */
  add(subject: DuplicateSubject): void;
  /** Everything filed so far that may be the same person, likeliest first, ten at most. */
  find(subject: DuplicateSubject): DuplicateMatch[];
}

/** Finds doubles in about the same time per subject however many are filed. */
export function createDuplicateIndex(threshold = DUPLICATE_THRESHOLD): DuplicateIndex {
  const blocks = new Map<string, DuplicateSubject[]>();
  return {
    add: (subject) => {
      for (const key of blocksOf(subject).filed) {
        const block = blocks.get(key);
        if (!block) blocks.set(key, [subject]);
        else if (block.length < LARGEST_BLOCK) block.push(subject);
      }
    },
    find: (subject) => {
      const seen = new Set<DuplicateSubject>();
      for (const key of blocksOf(subject).asked) {
        for (const other of blocks.get(key) ?? []) seen.add(other);
      }
      return [...seen]
        .map((other) => comparePair(subject, other, threshold))
        .filter((match) => match !== null)
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_MATCHES);
    },
  };
}
