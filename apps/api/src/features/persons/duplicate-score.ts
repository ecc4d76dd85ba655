import { daysBetween, type PlainDate } from '@qayidis/domain/kernel';
import { nameKeys, similarityOfKeys } from '@qayidis/domain/names';

export interface ComparablePerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly fatherName: string | null;
  readonly birthYear: number | null;
  readonly arrivalOn: PlainDate | null;
}

const WEIGHTS = { name: 0.7, birth: 0.2, arrival: 0.1 } as const;
const ARRIVAL_WITHIN_DAYS = 30;

/** From here on a creation stops until somebody decided (reintegration.md 8). */
export const DUPLICATE_FROM = 0.85;

/** Likeness of two records, 0 to 1: name, birth within a year, arrival within 30 days; what is unknown is left out. */
export function duplicateScore(a: ComparablePerson, b: ComparablePerson): number {
  const parts: [number, number][] = [[WEIGHTS.name, nameScore(a, b)]];
  if (a.birthYear !== null && b.birthYear !== null)
    parts.push([WEIGHTS.birth, Math.abs(a.birthYear - b.birthYear) <= 1 ? 1 : 0]);
  if (a.arrivalOn !== null && b.arrivalOn !== null) {
    const apart = Math.abs(daysBetween(a.arrivalOn, b.arrivalOn));
    parts.push([WEIGHTS.arrival, apart <= ARRIVAL_WITHIN_DAYS ? 1 : 0]);
  }
  const weight = parts.reduce((sum, [part]) => sum + part, 0);
  return parts.reduce((sum, [part, score]) => sum + part * score, 0) / weight;
}

const nameScore = (a: ComparablePerson, b: ComparablePerson): number =>
  similarityOfKeys(nameKeys(nameOf(a)), nameKeys(nameOf(b)));

const nameOf = ({ familyName, givenName, fatherName }: ComparablePerson) => ({
  family: familyName,
  given: givenName,
  father: fatherName,
  patronymic: null,
});
