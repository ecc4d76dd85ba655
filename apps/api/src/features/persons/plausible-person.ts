import type { PlainDate } from '@qayidis/domain/kernel';
import { type PersonFault, personFaults } from '@qayidis/domain/persons';
import type { Transaction } from '../../platform/database/index.js';
import { type FieldError, ProblemError } from '../../platform/http/index.js';

type Written = Parameters<typeof personFaults>[0];

export interface PersonPlace {
  /** Where the person stands in the request. */
  readonly pointer?: string;
  /** The arrival that is said with the person. */
  readonly arrivalOn?: string | null | undefined;
  readonly stored?: Written;
}

/** @throws ProblemError VALIDATION_FAILED for what cannot be true of a person (CASE-85) */
export function demandPlausible(
  tx: Transaction,
  written: Written,
  { pointer = '#', arrivalOn = null, stored }: PersonPlace = {},
): void {
  const faults = personFaults(written, {
    today: tx.today,
    arrivalOn: arrivalOn as PlainDate | null,
    ...(stored && { stored }),
  });
  const errors = Object.entries(faults).map(
    ([field, fault]: [string, PersonFault]): FieldError => ({
      pointer: `${pointer}/${field}`,
      ...fault,
    }),
  );
  if (errors.length > 0) throw new ProblemError('VALIDATION_FAILED', { errors });
}
