import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether an Authorization header carries the token; never without a token in the settings. */
export function mayScrape(header: string | undefined, token: string | null): boolean {
  if (token === null || header === undefined) return false;
  return timingSafeEqual(digest(header), digest(`Bearer ${token}`));
}
