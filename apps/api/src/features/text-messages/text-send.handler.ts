import { Injectable, Logger } from '@nestjs/common';
import { decideText, type TextFailReason, type TextReason } from '@qayidis/domain/text-messages';
import { systemActor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { Failpoints } from '../../platform/jobs/index.js';
import { HandlesJob, type JobHandler, type JobRun } from '../../platform/jobs/job-handler.js';
import {
  TextDriver,
  TextRefusedError,
  TextUnknownError,
  type WrittenText,
} from '../../platform/texts/index.js';
import { purposeOpens } from '../consents/public.js';
import { PersonOpener } from '../persons/public.js';
import { quietHoursOf } from '../reminders/public.js';
import { CallInstead } from './call-instead.js';
import { type ClaimedText, TextMessageStore } from './text-message-store.js';
import { SEND_TEXT, TEXT_ATTEMPTS } from './text-messages.jobs.definitions.js';

/** A message whose outcome is not known goes once more under its id, and then no more (security.md 5). */
const MOST_UNKNOWN = 1;

interface ToSend {
  readonly message: ClaimedText;
  readonly text: WrittenText;
}

/**
 * Sends one message: claimed and judged in one transaction, sent outside any, noted in another. Number and words exist
 * only here, in memory (REM-53).
 */
@Injectable()
@HandlesJob(SEND_TEXT)
export class TextSendHandler implements JobHandler<{ messageId: string; at: number }> {
  private readonly log = new Logger('Texts');

  constructor(
    private readonly work: UnitOfWork,
    private readonly store: TextMessageStore,
    private readonly persons: PersonOpener,
    private readonly call: CallInstead,
    private readonly driver: TextDriver,
    private readonly failpoints: Failpoints,
  ) {}

  async run({ messageId }: { messageId: string }, run: JobRun): Promise<void> {
    await this.failpoints.reach('BEFORE_CLAIM', run.id);
    const found = await this.prepare(messageId, run);
    if (found === null) return;
    await this.failpoints.reach('AFTER_CLAIM', run.id);
    const { message, text } = found;
    const outcome = await this.driver.send(text).catch((fault: unknown) => fault as Error);
    if (outcome instanceof Error) return this.failed(message, outcome, run);
    await this.failpoints.reach('AFTER_SEND', run.id);
    await this.work.run(systemActor(run.requestId), async (tx) => {
      await this.store.end(tx, message.id, { state: outcome });
      const { personId, caseId } = message;
      tx.audit({ action: 'text-message.send', entity: 'person', entityId: personId, caseId });
    });
    await this.failpoints.reach('BEFORE_COMPLETE', run.id);
  }

  /** What is to be sent now; null when there is nothing to do, or it waits, or it may not be sent. */
  private prepare(messageId: string, run: JobRun): Promise<ToSend | null> {
    return this.work.run(systemActor(run.requestId), async (tx) => {
      const message = await this.store.claim(tx, messageId);
      if (message === null) return null;
      if (message.unknowns > MOST_UNKNOWN) return this.giveUp(tx, message, 'OUTCOME_UNKNOWN');
      const to = await this.persons.phone(tx, {
        id: message.personId,
        phoneCipher: message.phoneCipher,
      });
      const decision = decideText(await factsOf(tx, message, to !== null), tx.now.getTime());
      if (decision.kind === 'HOLD') return this.hold(tx, message, decision.until);
      if (decision.kind === 'SKIP' || to === null)
        return this.skip(tx, message, decision.kind === 'SKIP' ? decision.reason : 'NO_NUMBER');
      return { message, text: { id: message.id, to, words: decision.words } };
    });
  }

  private async hold(tx: Transaction, { id }: ClaimedText, until: number): Promise<null> {
    await this.store.hold(tx, id, until);
    tx.enqueue(
      SEND_TEXT,
      { messageId: id, at: until },
      { delayMs: Math.max(0, until - tx.now.getTime()) },
    );
    return null;
  }

  private async skip(tx: Transaction, message: ClaimedText, reason: TextReason): Promise<null> {
    await this.store.end(tx, message.id, { state: 'SKIPPED', reason });
    await this.call.ask(tx, message, reason);
    return null;
  }

  private async giveUp(
    tx: Transaction,
    message: ClaimedText,
    reason: TextFailReason,
  ): Promise<null> {
    const isHeld = await this.store.end(tx, message.id, { state: 'FAILED', reason });
    if (isHeld) await this.call.ask(tx, message, reason);
    return null;
  }

  /** @throws Error the fault itself, where another attempt is to follow. */
  private async failed(message: ClaimedText, fault: Error, run: JobRun): Promise<void> {
    const reason = lastReason(message, fault, run);
    this.log.warn(
      `text-messages.fault id=${message.id} fault=${fault.name} ends=${reason ?? 'no'}`,
    );
    const unknown = fault instanceof TextUnknownError ? 1 : 0;
    await this.work.run(systemActor(run.requestId), async (tx) => {
      if (reason !== null) await this.giveUp(tx, message, reason);
      else await this.store.end(tx, message.id, { state: 'QUEUED', unknown });
    });
    if (reason === null) throw fault;
  }
}

/** Why this was the last attempt; null where another may follow. */
function lastReason(
  { attempt, unknowns }: ClaimedText,
  fault: Error,
  { isLastAttempt }: JobRun,
): TextFailReason | null {
  if (fault instanceof TextRefusedError) return fault.reason;
  const isUnknown = fault instanceof TextUnknownError;
  if (isUnknown && unknowns >= MOST_UNKNOWN) return 'OUTCOME_UNKNOWN';
  if (!isLastAttempt && attempt < TEXT_ATTEMPTS) return null;
  return isUnknown ? 'OUTCOME_UNKNOWN' : 'GATEWAY_UNREACHED';
}

async function factsOf(tx: Transaction, message: ClaimedText, hasNumber: boolean) {
  const { caseId, personId, kind, channels, language, hourFrom, hourTo } = message;
  const purpose = kind === 'VISIT_M18' ? 'P5_FOLLOW_UP' : 'P1_CASE_WORK';
  return {
    template: message.template,
    stillSo: message.stillSo,
    consent: await purposeOpens(tx, { id: caseId, principalId: personId }, purpose),
    safe: channels && language ? { channels, hourFrom, hourTo, language } : null,
    hasNumber,
    dueOn: message.dueOn,
    quiet: await quietHoursOf(tx),
  };
}
