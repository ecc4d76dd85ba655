import { ProblemError } from '#/lib/problems';

/** A fault of a page goes to the console of the browser; a refusal that the page has told is none. */
export function tellCaught(error: unknown): void {
  if (!(error instanceof ProblemError)) console.error(error);
}
