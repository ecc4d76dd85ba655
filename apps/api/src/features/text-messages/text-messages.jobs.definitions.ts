import type { TextReceipt } from '@qayidis/domain/text-messages';
import { defineJob } from '../../platform/jobs/job-definition.js';

/** Attempts with a gateway that cannot be reached; with doubling waits they reach over a quarter of an hour. */
export const TEXT_ATTEMPTS = 6;

/** Sends one text message. `at` (milliseconds, or 0) tells a further look at the same message from the first. */
export const SEND_TEXT = defineJob<{ messageId: string; at: number }>({
  name: 'text-messages.send',
  queue: 'mail',
  attempts: TEXT_ATTEMPTS,
  backoffMs: 30_000,
  jobId: ({ messageId, at }) => `text-${messageId}-${at}`,
});

/** What a gateway reported of a message: once for each outcome, however often it is said. */
export const NOTE_RECEIPT = defineJob<{
  messageId: string;
  receipt: TextReceipt;
  code: string | null;
}>({
  name: 'text-messages.receipt',
  queue: 'mail',
  attempts: TEXT_ATTEMPTS,
  backoffMs: 30_000,
  jobId: ({ messageId, receipt }) => `text-receipt-${messageId}-${receipt}`,
});
