interface ReferralFacts {
  readonly sendingCountry: string | null;
  readonly arrivalOn: string | null;
  readonly plannedArrivalOn: string | null;
  readonly placeCode: string | null;
}

/**
 * What a referral must say before it is submitted (reintegration.md 3 rows 1-2, decisions.md D-40), as names of
 * fields of the request.
 */
export function missingReferralFields(of: ReferralFacts, hasContact: boolean): readonly string[] {
  const points: readonly (readonly [string, boolean])[] = [
    ['phone', hasContact],
    ['sendingCountry', of.sendingCountry !== null],
    ['plannedArrivalOn', of.arrivalOn !== null || of.plannedArrivalOn !== null],
    ['placeCode', of.placeCode !== null],
  ];
  return points.flatMap(([field, present]) => (present ? [] : [field]));
}
