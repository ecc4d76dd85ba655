/** Why the day of a running deadline became another. */
export const MOVE_CAUSES = [
  'ARRIVAL',
  'EXTENSION',
  'HOLIDAY',
  'PARAMETER',
  'PAUSE',
  'RESUME',
] as const;
export type MoveCause = (typeof MOVE_CAUSES)[number];
