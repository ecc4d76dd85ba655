/** Work and learning (reintegration.md 9.4). ISCED 2011 levels. */
export const ISCED_LEVELS = [
  'ISCED_0',
  'ISCED_1',
  'ISCED_2',
  'ISCED_3',
  'ISCED_4',
  'ISCED_5',
  'ISCED_6',
  'ISCED_7',
  'ISCED_8',
  'ISCED_9',
] as const;
export type IscedLevel = (typeof ISCED_LEVELS)[number];

/** ISCO-08 major groups. */
export const ISCO_GROUPS = [
  'ISCO_0',
  'ISCO_1',
  'ISCO_2',
  'ISCO_3',
  'ISCO_4',
  'ISCO_5',
  'ISCO_6',
  'ISCO_7',
  'ISCO_8',
  'ISCO_9',
] as const;
export type IscoGroup = (typeof ISCO_GROUPS)[number];

export const WORK_STATUSES = [
  'EMPLOYEE',
  'SELF_EMPLOYED',
  'EMPLOYER',
  'FAMILY_WORKER',
  'UNEMPLOYED',
  'STUDENT',
  'CARER',
  'RETIRED',
  'UNABLE',
] as const;
export type WorkStatus = (typeof WORK_STATUSES)[number];

/** NACE Rev. 2 sections, for a planned business. */
export const NACE_SECTIONS = [
  'NACE_A',
  'NACE_B',
  'NACE_C',
  'NACE_D',
  'NACE_E',
  'NACE_F',
  'NACE_G',
  'NACE_H',
  'NACE_I',
  'NACE_J',
  'NACE_K',
  'NACE_L',
  'NACE_M',
  'NACE_N',
  'NACE_O',
  'NACE_P',
  'NACE_Q',
  'NACE_R',
  'NACE_S',
  'NACE_T',
  'NACE_U',
] as const;
export type NaceSection = (typeof NACE_SECTIONS)[number];
