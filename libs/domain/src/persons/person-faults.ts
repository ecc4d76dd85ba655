import { type DayFault, type PlainDate, plainDate, rangeFault } from '../kernel/index.js';
import { isNameText } from '../names/index.js';

/** Nobody who comes back was born earlier; no plain date is either. */
export const EARLIEST_BIRTH = plainDate('1900-01-01');

export const PERSON_NAMES = ['familyName', 'givenName', 'fatherName'] as const;

interface Written {
  readonly familyName?: string | null | undefined;
  readonly givenName?: string | null | undefined;
  readonly fatherName?: string | null | undefined;
  readonly bornOn?: string | null | undefined;
  readonly birthYear?: number | null | undefined;
}

export type PersonFault =
  | { readonly code: 'NOT_A_NAME' }
  | { readonly code: 'TOO_SMALL'; readonly params: { readonly min: number } }
  | { readonly code: 'TOO_LARGE'; readonly params: { readonly max: number } }
  | DayFault;
export type PersonFaults = Partial<Record<keyof Written, PersonFault>>;

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

/** A name that cannot be one; what the file says already stays (CASE-85). */
const nameFaults = (written: Written, stored: Written | null): PersonFaults =>
  Object.fromEntries(
    PERSON_NAMES.filter((name) => {
      const text = written[name]?.trim() ?? '';
      return text !== '' && text !== stored?.[name] && !isNameText(text);
    }).map((name) => [name, { code: 'NOT_A_NAME' }]),
  );

function birthFaults({ bornOn, birthYear }: Written, latest: PlainDate): PersonFaults {
  if (typeof bornOn === 'string') {
    const fault = rangeFault(plainDate(bornOn), { earliest: EARLIEST_BIRTH, latest });
    return fault === null ? {} : { bornOn: fault };
  }
  if (typeof birthYear !== 'number') return {};
  const [min, max] = [yearOf(EARLIEST_BIRTH), yearOf(latest)];
  if (birthYear < min) return { birthYear: { code: 'TOO_SMALL', params: { min } } };
  return birthYear > max ? { birthYear: { code: 'TOO_LARGE', params: { max } } } : {};
}

interface Around {
  readonly today: PlainDate;
  /** The arrival that is said with the person; nobody arrives before birth. */
  readonly arrivalOn?: PlainDate | null | undefined;
  /** What is on file already. */
  readonly stored?: Written | null;
}

/** What cannot be true of a person, by field (CASE-85); asked by the forms and by the server again. */
export function personFaults(
  written: Written,
  { today, arrivalOn = null, stored = null }: Around,
): PersonFaults {
  const latest = arrivalOn !== null && arrivalOn < today ? arrivalOn : today;
  return { ...nameFaults(written, stored), ...birthFaults(written, latest) };
}
