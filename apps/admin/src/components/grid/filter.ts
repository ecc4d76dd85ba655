export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** A filter by codes; its value stands in the address, so it is never typed text. */
export interface Filter {
  readonly code: string;
  readonly label: string;
  readonly options: readonly FilterOption[];
  /** Several values at once, or one. */
  readonly many?: boolean;
  /** Wanted seldom: it stands behind one more press. */
  readonly rare?: boolean;
}

export type FilterValues = Readonly<Record<string, readonly string[] | undefined>>;

export interface OptionsProps {
  readonly filter: Filter;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string, on: boolean) => void;
}
