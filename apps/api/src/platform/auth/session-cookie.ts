import type { Request, Response } from 'express';
import { SESSION_COOKIE } from '../http/index.js';
import { isToken } from './secret-token.js';

const OPTIONS = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;

/** The session's token in the request, or null when there is none of the right shape. */
export function readSessionToken(request: Request): string | null {
  const prefix = `${SESSION_COOKIE}=`;
  const part = (request.headers.cookie ?? '')
    .split(';')
    .map((text) => text.trim())
    .find((text) => text.startsWith(prefix));
  const token = part?.slice(prefix.length) ?? '';
  return isToken(token) ? token : null;
}

/** A cookie without an end date: it goes with the browser; the server's limits end it earlier. */
export const writeSessionToken = (response: Response, token: string): void => {
  response.cookie(SESSION_COOKIE, token, OPTIONS);
};

/** Signing out also empties what the browser keeps of us (ASVS 14.3.1). */
export function clearSessionToken(response: Response): void {
  response.clearCookie(SESSION_COOKIE, OPTIONS);
  response.setHeader('Clear-Site-Data', '"cache", "storage"');
}
