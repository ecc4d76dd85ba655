import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { CipherTamperedError } from './cipher-errors.js';
import { associatedData, type Place } from './place.js';

/** AES-256-GCM (security.md 4): 32-byte key, 12-byte random nonce, 16-byte tag. */
const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1';
/** Nonces drawn at a time: a call per value would be the most expensive part of sealing a register. */
const NONCES_PER_DRAW = 256;

let drawn = Buffer.alloc(0);
let next = 0;

/** Twelve random bytes that no other value gets; a block that is used up is never filled again. */
function freshNonce(): Buffer {
  if (next >= drawn.length) {
    drawn = randomBytes(NONCE_BYTES * NONCES_PER_DRAW);
    next = 0;
  }
  next += NONCE_BYTES;
  return drawn.subarray(next - NONCE_BYTES, next);
}

/** What a sealed value is made of, before it is written as text or bytes. */
interface Parts {
  readonly nonce: Buffer;
  readonly tag: Buffer;
  readonly body: Buffer;
}

export function encrypt(key: Buffer, place: Place, plain: Buffer): Parts {
  const nonce = freshNonce();
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(associatedData(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { nonce, tag: cipher.getAuthTag(), body };
}

/** @throws CipherTamperedError when any part, the place or the key is not the one it was sealed with. */
export function decrypt(key: Buffer, place: Place, { nonce, tag, body }: Parts): Buffer {
  if (nonce.length !== NONCE_BYTES || tag.length !== TAG_BYTES) throw new CipherTamperedError();
  try {
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(associatedData(place));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    throw new CipherTamperedError();
  }
}

/** Written form of a sealed value: `v1.kid.iv.tag.ct`, each part base64url. */
export const writeText = (kid: string, { nonce, tag, body }: Parts): string =>
  [VERSION, kid, ...[nonce, tag, body].map((part) => part.toString('base64url'))].join('.');

/**
 * Reads `v1.kid.iv.tag.ct`. Only the one canonical spelling is accepted, so that no byte can change unseen
 * (base64 decoders forgive stray bits at the end).
 * @throws CipherTamperedError for any other shape.
 */
export function readText(text: string): Parts & { readonly kid: string } {
  const [version, kid, ...encoded] = text.split('.');
  const [nonce, tag, body] = encoded.map((part) => Buffer.from(part, 'base64url'));
  if (version !== VERSION || !kid || !nonce || !tag || !body) throw new CipherTamperedError();
  if (writeText(kid, { nonce, tag, body }) !== text) throw new CipherTamperedError();
  return { kid, nonce, tag, body };
}
