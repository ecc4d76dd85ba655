/** A name as the API gives it. */
export interface NameParts {
  readonly familyName: string;
  readonly givenName: string;
  readonly fatherName?: string | null;
}

/** Family name first, as registers and lists in Azerbaijan have it. */
export const nameOf = ({ familyName, givenName, fatherName }: NameParts): string =>
  [familyName, givenName, fatherName].filter(Boolean).join(' ');
