/** Person lists (reintegration.md 9.2). */
export const SEXES = ['F', 'M', 'X', 'U'] as const;
export type Sex = (typeof SEXES)[number];

export const MARITAL_STATUSES = [
  'SINGLE',
  'MARRIED',
  'DIVORCED',
  'WIDOWED',
  'SEPARATED',
  'PARTNER',
] as const;
export type MaritalStatus = (typeof MARITAL_STATUSES)[number];

/** What a household member is to the principal. */
export const RELATIONS = [
  'SPOUSE',
  'CHILD',
  'PARENT',
  'SIBLING',
  'GRANDPARENT',
  'GUARDIAN',
  'OTHER',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** How much of a birth date is known; a register often has the year only. */
export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'ESTIMATED', 'UNKNOWN'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** ISO 639-1 where there is a code, else 639-3, upper case (decisions.md E-21). */
export const LANGUAGES = [
  'AZ',
  'RU',
  'EN',
  'DE',
  'NL',
  'PL',
  'TR',
  'KA',
  'FA',
  'KU',
  'KMR',
  'LEZ',
  'TLY',
  'AVA',
  'TKR',
  'UDI',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where a household lives now. */
export const HOUSING_STATUSES = [
  'OWN',
  'RENTED',
  'WITH_RELATIVES',
  'SHELTER',
  'NONE',
  'OTHER',
] as const;
export type HousingStatus = (typeof HOUSING_STATUSES)[number];
