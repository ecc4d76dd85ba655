/** Steps that fill the mentor's list at registration (decisions.md D-15). */
export const FIRST_STEPS = [
  'IDENTITY_CARD',
  'RESIDENCE_REGISTRATION',
  'CLINIC',
  'SCHOOL',
  'DOST_CENTRE',
  'SIM_CARD',
  'BANK_CARD',
  'SAFE_PLACE',
] as const;

export const FIRST_STEPS_WITHIN_DAYS = 30;
