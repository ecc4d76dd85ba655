import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';

const ID_BYTES = 16;
const MAC_BYTES = 32;
const PATH = '/api/v1/text-receipts/';

/**
 * The address to which a gateway reports what became of one message: it says the message and is signed with a secret of
 * the settings, so that it can be changed without touching anything else. Nothing of it is stored.
 */
@Injectable()
export class ReceiptAddresses {
  private readonly key: Buffer | null;
  private readonly publicUrl: string;

  constructor(@Inject(CONFIG) config: Pick<Config, 'textReceiptSecret' | 'publicUrl'>) {
    const { textReceiptSecret: secret } = config;
    this.publicUrl = config.publicUrl;
    this.key =
      secret === null
        ? null
        : Buffer.from(hkdfSync('sha256', secret, '', 'qayidis text receipts', 32));
  }

  /** Null where nothing is reported. */
  of(messageId: string): string | null {
    if (this.key === null) return null;
    const id = Buffer.from(messageId.replaceAll('-', ''), 'hex');
    const token = Buffer.concat([id, this.mac(this.key, id)]).toString('base64url');
    return `${this.publicUrl}${PATH}${token}`;
  }

  /** Of which message a token is; null for one that was not made here. */
  messageOf(token: string): string | null {
    const bytes = Buffer.from(token, 'base64url');
    const written = bytes.toString('base64url') === token;
    if (this.key === null || !written || bytes.length !== ID_BYTES + MAC_BYTES) return null;
    const id = bytes.subarray(0, ID_BYTES);
    if (!timingSafeEqual(bytes.subarray(ID_BYTES), this.mac(this.key, id))) return null;
    return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  private mac(key: Buffer, id: Buffer): Buffer {
    return createHmac('sha256', key).update(id).digest();
  }
}
