/** One cell as a spreadsheet or a CSV file gives it. A `Date` stands for the calendar day it names in UTC. */
export type Cell = string | number | boolean | Date | null;

export interface RegisterSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}
