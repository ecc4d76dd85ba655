import { createHash, hkdfSync } from 'node:crypto';
import { CipherTamperedError, KeyMismatchError } from './cipher-errors.js';
import { decrypt, encrypt, readText, writeText } from './cipher.js';
import type { Place } from './place.js';

const KEY_BYTES = 32;

interface MasterKey {
  readonly kid: string;
  readonly secret: Buffer;
}

/** The live master keys of one keyring: the first seals, all open. Two are live while a rotation runs. */
export class MasterKeys {
  private constructor(
    private readonly current: MasterKey,
    private readonly all: ReadonlyMap<string, MasterKey>,
  ) {}

  /**
   * Reads one or more keys, the current one first, separated by commas; each 32 bytes in hex or base64.
   * @throws KeyMismatchError naming the variable when a key has another length or is a repeated byte.
   */
  static parse(variable: string, text: string): MasterKeys {
    const keys = text.split(',').map((one) => readKey(variable, one.trim()));
    const [current] = keys;
    if (!current) throw new KeyMismatchError(`${variable} is empty`);
    return new MasterKeys(current, new Map(keys.map((key) => [key.kid, key])));
  }

  get currentKid(): string {
    return this.current.kid;
  }

  has(kid: string): boolean {
    return this.all.has(kid);
  }

  wrap(place: Place, secret: Buffer): string {
    return writeText(this.current.kid, encrypt(this.current.secret, place, secret));
  }

  /** @throws CipherTamperedError when no live master key opens it at this place. */
  unwrap(place: Place, wrapped: string): Buffer {
    const parts = readText(wrapped);
    const master = this.all.get(parts.kid);
    if (!master) throw new CipherTamperedError();
    return decrypt(master.secret, place, parts);
  }
}

function readKey(variable: string, text: string): MasterKey {
  const raw = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  if (raw.length !== KEY_BYTES || new Set(raw).size < 8) {
    throw new KeyMismatchError(
      `${variable} must be 32 random bytes in hex or base64, for example from: openssl rand -hex 32`,
    );
  }
  // The wrapping key and the public name of a key are both derived, so that the name tells nothing of the key.
  const secret = Buffer.from(hkdfSync('sha256', raw, '', 'qayidis master wrapping key', KEY_BYTES));
  const kid = createHash('sha256').update('qayidis kid').update(secret).digest('hex').slice(0, 16);
  return { kid, secret };
}
