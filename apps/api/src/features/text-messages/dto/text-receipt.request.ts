import { GATEWAY_CODE, TEXT_RECEIPTS, type TextReceipt } from '@qayidis/domain/text-messages';
import { CodeField, TextField } from '../../../platform/http/index.js';

/** What a gateway reports of one message. */
export class TextReceiptRequest {
  @CodeField(TEXT_RECEIPTS, { name: 'TextReceipt' }) status!: TextReceipt;

  @TextField({
    optional: true,
    nullable: true,
    max: 32,
    pattern: GATEWAY_CODE,
    description: 'The gateway’s own code of a failure; no words',
  })
  code?: string | null;
}
