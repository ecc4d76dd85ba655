/** A text message as it leaves. */
export interface WrittenText {
  /** The same for each attempt: a gateway that sees it twice sends once. */
  readonly id: string;
  /** E.164. */
  readonly to: string;
  readonly words: string;
  /** Where its carrier reports what became of it; null: nowhere. */
  readonly receiptUrl?: string | null;
}

/** SENT: a gateway took it over. FILED: it was laid into the outbox, where nobody sends it. */
export type TextOutcome = 'SENT' | 'FILED';

/** Something that carries text messages. One is in use, chosen by the settings. */
export abstract class TextDriver {
  /**
   * Hands one message over.
   * @throws TextRefusedError, TextUnreachedError or TextUnknownError; their messages name no person and no number.
   */
  abstract send(text: WrittenText): Promise<TextOutcome>;
}

/** It will not be taken, however often it is tried. */
export class TextRefusedError extends Error {
  constructor(readonly reason: 'NUMBER_REFUSED' | 'GATEWAY_REFUSED') {
    super(`The gateway refuses the message: ${reason}`);
    this.name = 'TextRefusedError';
  }
}

/** It was certainly not taken: another attempt does no harm. */
export class TextUnreachedError extends Error {
  constructor(what: string) {
    super(`The gateway did not take the message: ${what}`);
    this.name = 'TextUnreachedError';
  }
}

/** Nobody knows whether it was taken; repeated once, under the same id (security.md 5). */
export class TextUnknownError extends Error {
  constructor(what: string) {
    super(`The gateway took the message or not: ${what}`);
    this.name = 'TextUnknownError';
  }
}
