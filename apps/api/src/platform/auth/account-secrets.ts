import { createHmac, hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';

/** Values that only this installation can make. The secret they come from outlives a change of master keys. */
@Injectable()
export class AccountSecrets {
  private readonly linkKey: Buffer;
  private readonly counterKey: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    const derive = (purpose: string): Buffer =>
      Buffer.from(hkdfSync('sha256', config.dbLoginSecret, '', purpose, 32));
    this.linkKey = derive('qayidis account links');
    this.counterKey = derive('qayidis sign-in counters');
  }

  /**
   * The token of an account link. It is derived and not stored, so that the job that mails it needs the id only
   * and the database alone opens nothing.
   */
  linkToken(linkId: string): string {
    return createHmac('sha256', this.linkKey).update(linkId).digest('base64url');
  }

  /** Names a counter without naming the person or the address that is counted. */
  counterKeyOf(kind: string, ...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.counterKey)
      .update([kind, ...parts].join('\n'))
      .digest();
  }
}
