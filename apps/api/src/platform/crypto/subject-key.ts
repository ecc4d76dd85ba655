import { CipherTamperedError, KeyDestroyedError } from './cipher-errors.js';
import { decrypt, encrypt, readText, writeText } from './cipher.js';
import type { Place } from './place.js';

/** First bytes of a sealed file: format name and version. */
const MAGIC = Buffer.from('QYB1');
const KID_BYTES = 16;
const HEADER = MAGIC.length + KID_BYTES + 12 + 16;

/** The data key of one person, case, import or account. Lives in memory only while a transaction needs it. */
export class SubjectKey {
  /** `kid` is the id of the key's row, so that a value tells which key sealed it. */
  constructor(
    readonly kid: string,
    private readonly key: Buffer,
  ) {}

  /** Seals text for one place: `v1.kid.iv.tag.ct`. */
  seal(place: Place, text: string): string {
    return writeText(this.kid, encrypt(this.key, place, Buffer.from(text, 'utf8')));
  }

  /**
   * @throws CipherTamperedError when altered or moved.
   * @throws KeyDestroyedError when it was sealed by an earlier key of this subject.
   */
  open(place: Place, sealed: string): string {
    const parts = readText(sealed);
    if (parts.kid !== this.kid) throw new KeyDestroyedError();
    return decrypt(this.key, place, parts).toString('utf8');
  }

  /** Seals a file: magic, kid, nonce, tag, ciphertext. */
  sealBytes(place: Place, bytes: Buffer): Buffer {
    const { nonce, tag, body } = encrypt(this.key, place, bytes);
    return Buffer.concat([MAGIC, uuidBytes(this.kid), nonce, tag, body]);
  }

  /** @throws CipherTamperedError or KeyDestroyedError as `open` does. */
  openBytes(place: Place, sealed: Buffer): Buffer {
    if (sealed.length < HEADER || !sealed.subarray(0, 4).equals(MAGIC)) {
      throw new CipherTamperedError();
    }
    if (!sealed.subarray(4, 20).equals(uuidBytes(this.kid))) throw new KeyDestroyedError();
    return decrypt(this.key, place, {
      nonce: sealed.subarray(20, 32),
      tag: sealed.subarray(32, 48),
      body: sealed.subarray(HEADER),
    });
  }
}

const uuidBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');
