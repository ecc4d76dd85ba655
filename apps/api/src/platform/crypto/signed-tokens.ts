import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';

const MAC_BYTES = 32;

/**
 * Short values that only this installation can have made, for links: anybody may read what is in them, nobody can
 * change it. The secret they come from outlives a change of master keys.
 */
@Injectable()
export class SignedTokens {
  private readonly secret: string;
  private readonly keys = new Map<string, Buffer>();

  constructor(@Inject(CONFIG) { dbLoginSecret }: Pick<Config, 'dbLoginSecret'>) {
    this.secret = dbLoginSecret;
  }

  /** @param purpose a token of one purpose is none of another */
  sign(purpose: string, content: Buffer): string {
    return Buffer.concat([content, this.mac(purpose, content)]).toString('base64url');
  }

  /** What was signed; null for anything that was not signed here for this purpose. */
  read(purpose: string, token: string): Buffer | null {
    const bytes = Buffer.from(token, 'base64url');
    // Decoding forgives what encoding never writes; one content has one token.
    if (bytes.length <= MAC_BYTES || bytes.toString('base64url') !== token) return null;
    const content = bytes.subarray(0, -MAC_BYTES);
    return timingSafeEqual(bytes.subarray(-MAC_BYTES), this.mac(purpose, content)) ? content : null;
  }

  private mac(purpose: string, content: Buffer): Buffer {
    return createHmac('sha256', this.keyOf(purpose)).update(content).digest();
  }

  private keyOf(purpose: string): Buffer {
    const known = this.keys.get(purpose);
    if (known !== undefined) return known;
    const key = Buffer.from(hkdfSync('sha256', this.secret, '', `qayidis tokens ${purpose}`, 32));
    this.keys.set(purpose, key);
    return key;
  }
}
