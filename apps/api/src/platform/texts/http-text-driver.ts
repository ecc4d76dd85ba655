import type { Config } from '../config/index.js';
import type { ReceiptAddresses } from './receipt-addresses.js';
import {
  TextDriver,
  type TextOutcome,
  TextRefusedError,
  TextUnknownError,
  TextUnreachedError,
  type WrittenText,
} from './text-driver.js';

type Settings = Pick<
  Config,
  'textGatewayUrl' | 'textGatewayToken' | 'textGatewayTimeoutMs' | 'textSender'
>;

/** Faults of a line on which nothing was sent yet. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** The gateway answers that it did not take it, and may later. */
const LATER: ReadonlySet<number> = new Set([425, 429, 503]);
/** The gateway says that there is something wrong with the number. */
const OF_THE_NUMBER: ReadonlySet<number> = new Set([404, 410, 422]);

/**
 * Hands messages to a gateway: `POST` of `{id, to, from, text}` with a bearer token, the id as Idempotency-Key too; and
 * `receiptUrl`, where it may report what became of the message.
 * Any 2xx is a taking over. Redirects are refused: the number goes nowhere but to the address of the settings.
 */
export class HttpTextDriver extends TextDriver {
  constructor(
    private readonly settings: Settings,
    private readonly receipts: Pick<ReceiptAddresses, 'of'>,
  ) {
    super();
  }

  async send(text: WrittenText): Promise<TextOutcome> {
    const status = await this.post(text);
    if (status >= 200 && status < 300) return 'SENT';
    if (LATER.has(status)) throw new TextUnreachedError(`status ${status}`);
    if (OF_THE_NUMBER.has(status)) throw new TextRefusedError('NUMBER_REFUSED');
    // 408 of a proxy, or a fault behind the gateway: it may have been taken.
    if (status === 408 || status >= 500) throw new TextUnknownError(`status ${status}`);
    throw new TextRefusedError('GATEWAY_REFUSED');
  }

  private async post({ id, to, words }: WrittenText): Promise<number> {
    const { textGatewayUrl, textGatewayToken, textGatewayTimeoutMs, textSender } = this.settings;
    const receiptUrl = this.receipts.of(id);
    try {
      const answer = await fetch(textGatewayUrl ?? '', {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(textGatewayTimeoutMs),
        headers: {
          Authorization: `Bearer ${textGatewayToken ?? ''}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': id,
        },
        body: JSON.stringify({
          id,
          to,
          from: textSender,
          text: words,
          ...(receiptUrl === null ? {} : { receiptUrl }),
        }),
      });
      await answer.body?.cancel();
      return answer.status;
    } catch (error) {
      throw faultOfLine(error);
    }
  }
}

/** Only codes of the fault are told: its own text may hold the address. */
function faultOfLine(error: unknown): Error {
  const { name, cause } = error as Error & { cause?: { code?: unknown } };
  const code = typeof cause?.code === 'string' ? cause.code : name;
  return NEVER_SENT.has(code) ? new TextUnreachedError(code) : new TextUnknownError(code);
}
