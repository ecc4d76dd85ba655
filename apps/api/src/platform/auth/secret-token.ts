import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN_SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** 256 random bits in base64url: a session's secret. Only its digest is stored. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

export const isToken = (text: string): boolean => TOKEN_SHAPE.test(text);

/** What the database keeps of a token. SHA-256 is enough for a value that cannot be guessed. */
export const tokenDigest = (token: string): Buffer => createHash('sha256').update(token).digest();
