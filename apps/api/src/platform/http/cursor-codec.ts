import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { ProblemError } from './problem-error.js';
import { SealedText } from './sealed-text.js';

/** Values of the last row's sort columns, in the order of the sort. */
export type CursorKey = readonly (string | number | boolean | null)[];

/**
 * Cursors are opaque and encrypted: they hold the last row's sort values, which may be a name
 * (decisions.md E-09). A cursor belongs to one list with one sort, and to one user.
 */
@Injectable()
export class CursorCodec {
  private readonly sealer: SealedText;

  constructor(@Inject(CONFIG) config: Config) {
    this.sealer = new SealedText(config.masterKey, 'list-cursor');
  }

  /** @param list what the cursor belongs to, e.g. `cases:-updatedAt:<userId>`. */
  encode(list: string, key: CursorKey): string {
    return this.sealer.seal(list, JSON.stringify(key));
  }

  /** @throws ProblemError CURSOR_INVALID for anything but a cursor of this very list. */
  decode(list: string, cursor: string): CursorKey {
    const text = this.sealer.open(list, cursor);
    if (text === null) throw new ProblemError('CURSOR_INVALID', { pointer: '?cursor' });
    return JSON.parse(text) as CursorKey;
  }
}
