/** What a conversation was about; health and protection have no topic of their own on purpose (D-07). */
export const NOTE_TOPICS = [
  'FIRST_CONTACT',
  'NEEDS',
  'PLAN',
  'DELIVERY',
  'DOCUMENTS',
  'HOUSING',
  'WORK_AND_TRAINING',
  'SCHOOL',
  'FAMILY',
  'WELL_BEING',
  'MONEY',
  'OTHER',
] as const;
export type NoteTopic = (typeof NOTE_TOPICS)[number];
