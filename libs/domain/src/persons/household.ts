/** How many people live together; null or absent: not known. */
export interface HouseholdCounts {
  readonly size?: number | null | undefined;
  readonly adults?: number | null | undefined;
  readonly children?: number | null | undefined;
}

export interface HouseholdFault {
  readonly field: 'adults' | 'children';
  /** The most that the other counts leave room for. */
  readonly max: number;
}

/** Adults and children are part of the household: neither, nor both together, are more than its persons (CASE-81). */
export function householdFault({ size, adults, children }: HouseholdCounts): HouseholdFault | null {
  if (typeof size !== 'number') return null;
  const grown = adults ?? 0;
  if (grown > size) return { field: 'adults', max: size };
  return (children ?? 0) > size - grown ? { field: 'children', max: size - grown } : null;
}
