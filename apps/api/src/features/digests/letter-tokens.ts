import { Inject, Injectable } from '@nestjs/common';
import {
  LETTER_KINDS,
  type LetterKind,
  LINE_ACTIONS,
  LINE_LINK_HOURS,
  type LineAction,
} from '@qayidis/domain/digests';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { SignedTokens } from '../../platform/crypto/index.js';

/** One answer to one line of one letter. */
export interface LineLink {
  readonly letterId: string;
  readonly noticeId: string;
  readonly action: LineAction;
}

const LINE = 'letter lines';
const UNSUBSCRIBE = 'unsubscribe';
const HOUR_S = 3600;
const UUID_BYTES = 16;
const ACTION_AT = 2 * UUID_BYTES;
const EXPIRY_AT = ACTION_AT + 1;
const LINE_BYTES = EXPIRY_AT + 4;

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/**
 * The links of a letter. Nothing of them is stored: a token says letter, line, answer and until when it works, and is
 * signed. It opens nothing without the session of the letter's reader, and works once (DIG-04).
 */
@Injectable()
export class LetterTokens {
  constructor(
    private readonly tokens: SignedTokens,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  lineToken({ letterId, noticeId, action }: LineLink, now: Date): string {
    const content = Buffer.alloc(LINE_BYTES);
    bytesOf(letterId).copy(content);
    bytesOf(noticeId).copy(content, UUID_BYTES);
    content.writeUInt8(LINE_ACTIONS.indexOf(action), ACTION_AT);
    content.writeUInt32BE(Math.floor(now.getTime() / 1000) + LINE_LINK_HOURS * HOUR_S, EXPIRY_AT);
    return this.tokens.sign(LINE, content);
  }

  /** The token stands behind the `#`, so that no server log ever holds it. */
  lineAddress(link: LineLink, now: Date): string {
    return `${this.pageAddress('/act')}#t=${this.lineToken(link, now)}`;
  }

  /** Null for a token that is not ours or has run out. */
  readLine(token: string, now: Date): LineLink | null {
    const content = this.tokens.read(LINE, token);
    if (content?.length !== LINE_BYTES) return null;
    const action = LINE_ACTIONS[content.readUInt8(ACTION_AT)];
    if (action === undefined || content.readUInt32BE(EXPIRY_AT) * 1000 <= now.getTime())
      return null;
    return {
      letterId: idOf(content.subarray(0, UUID_BYTES)),
      noticeId: idOf(content.subarray(UUID_BYTES, ACTION_AT)),
      action,
    };
  }

  /** For the mail program itself (RFC 8058): it can only end mails that may be ended. */
  unsubscribeAddress(recipientId: string, kind: LetterKind): string {
    const content = Buffer.concat([bytesOf(recipientId), Buffer.of(LETTER_KINDS.indexOf(kind))]);
    const token = this.tokens.sign(UNSUBSCRIBE, content);
    return `${this.config.publicUrl}/api/v1/unsubscribe/${token}`;
  }

  readUnsubscribe(token: string): { readonly userId: string; readonly kind: LetterKind } | null {
    const content = this.tokens.read(UNSUBSCRIBE, token);
    if (content?.length !== UUID_BYTES + 1) return null;
    const kind = LETTER_KINDS[content.readUInt8(UUID_BYTES)];
    return kind === undefined ? null : { userId: idOf(content.subarray(0, UUID_BYTES)), kind };
  }

  pageAddress(path: string): string {
    return `${this.config.publicUrl}${path}`;
  }
}
