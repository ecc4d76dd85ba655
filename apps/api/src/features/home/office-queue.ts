import type { OfficeQueueKind } from './dto/home.response.js';

/** One queue: what it is called, the page with its rows, and how many there are. */
export interface OfficeQueue {
  readonly kind: OfficeQueueKind;
  readonly path: string;
  readonly count: number;
}
