import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { SignedTokens } from '../crypto/index.js';

const PURPOSE = 'returned letters';
const PREFIX = 'bounces+';
const ID_BYTES = 16;
/** Half of the signature: a local part has at most 64 signs (RFC 5321 4.5.3.1.1), and 128 bits cannot be guessed. */
const SIGNED_BYTES = ID_BYTES + 16;
/** Base 32: mail servers may change the case of an address on its way. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS_PER_SIGN = 5;
const LENGTH = Math.ceil((SIGNED_BYTES * 8) / BITS_PER_SIGN);

/**
 * The address to which a letter returns that does not arrive: of this letter alone, and one that nobody else can have
 * made (VERP). Nothing of it is stored.
 */
@Injectable()
export class ReturnAddresses {
  private readonly domain: string | null;

  constructor(
    private readonly tokens: SignedTokens,
    @Inject(CONFIG) { bounceDomain }: Pick<Config, 'bounceDomain'>,
  ) {
    this.domain = bounceDomain;
  }

  /** Null where letters return to nobody. */
  of(letterId: string): string | null {
    if (this.domain === null) return null;
    return `${PREFIX}${inSigns(this.signed(letterId))}@${this.domain}`;
  }

  /** Of which letter an address is; null for one that was not made here. */
  letterOf(address: string): string | null {
    const [local = '', domain = '', ...more] = address.toLowerCase().split('@');
    const known = more.length === 0 && domain === this.domain && local.startsWith(PREFIX);
    const bytes = known ? fromSigns(local.slice(PREFIX.length)) : null;
    if (bytes === null) return null;
    const id = bytes
      .subarray(0, ID_BYTES)
      .toString('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return timingSafeEqual(bytes, this.signed(id)) ? id : null;
  }

  private signed(letterId: string): Buffer {
    const token = this.tokens.sign(PURPOSE, Buffer.from(letterId.replaceAll('-', ''), 'hex'));
    return Buffer.from(token, 'base64url').subarray(0, SIGNED_BYTES);
  }
}

function inSigns(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  const groups = bits.padEnd(LENGTH * BITS_PER_SIGN, '0').match(/.{5}/g) ?? [];
  return groups.map((group) => SIGNS[Number.parseInt(group, 2)]).join('');
}

/** Null for anything that `inSigns` does not write. */
function fromSigns(signs: string): Buffer | null {
  if (signs.length !== LENGTH) return null;
  const values = [...signs].map((sign) => SIGNS.indexOf(sign));
  if (values.includes(-1)) return null;
  const bits = values.map((value) => value.toString(2).padStart(BITS_PER_SIGN, '0')).join('');
  const bytes = Buffer.from(
    (bits.slice(0, SIGNED_BYTES * 8).match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)),
  );
  return inSigns(bytes) === signs ? bytes : null;
}
