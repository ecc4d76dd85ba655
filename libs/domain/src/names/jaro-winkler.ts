const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;

function matchedLetters(a: string, b: string): [string[], string[]] {
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const inA: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const last = Math.min(b.length - 1, i + window);
    for (let j = Math.max(0, i - window); j <= last; j += 1) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = true;
      inA.push(a.charAt(i));
      break;
    }
  }
  return [inA, Array.from(b).filter((_letter, j) => taken[j])];
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < LONGEST_PREFIX && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Likeness of two words, 0 (nothing in common) to 1 (equal); symmetric; two empty words are equal. */
export function jaroWinkler(first: string, second: string): number {
  if (first === second) return 1;
  const [a, b] = first < second ? [first, second] : [second, first];
  const [inA, inB] = matchedLetters(a, b);
  const matches = inA.length;
  if (matches === 0) return 0;
  const transposed = inA.filter((letter, index) => letter !== inB[index]).length / 2;
  const jaro = (matches / a.length + matches / b.length + (matches - transposed) / matches) / 3;
  return jaro + commonPrefix(a, b) * PREFIX_WEIGHT * (1 - jaro);
}
