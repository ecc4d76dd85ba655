import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { systemActor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { HandlesJob, type JobHandler, type JobRun } from '../../platform/jobs/job-handler.js';
import { Failpoints, isTransient, jobFault, stopwatch } from '../../platform/jobs/index.js';
import { NoticeWriter } from '../notices/public.js';
import { NoticeDeliveries } from './notice-deliveries.js';
import {
  type ClaimedOccurrence,
  type Finished,
  OccurrenceStore,
  PASSED_OVER,
} from './occurrence-store.js';
import { REMINDER_TUNING, type ReminderTuning } from './reminder-tuning.js';
import { wakeAt } from './reminder-planner.js';
import { TELL_REMINDERS } from './reminders.jobs.definitions.js';

/** Thousands due at once may keep one statement busy for longer than a request may wait; in milliseconds. */
const PATIENT = { statementTimeoutMs: 30_000 } as const;

/** Milliseconds after which to look again at what has come up but is held by somebody else's transaction. */
const HELD_MS = 1000;

const notAtOnce = (tx: Transaction, next: Date): Date =>
  next <= tx.now ? new Date(tx.now.getTime() + HELD_MS) : next;

const idsOf = (of: readonly { readonly id: string }[]): string[] => of.map(({ id }) => id);

/**
 * Tells all that is due: claims a batch under a lease, asks again whether it is still so, and puts it into the inboxes
 * and marks it as told in one transaction. A crash anywhere leaves rows that the next run takes up (ADR 0019).
 *
 * Very many are told one batch after the other, with a rest between them, so that whoever works at a screen does not
 * notice, and by one run of this process at a time, so that the other jobs keep their places.
 */
@Injectable()
@HandlesJob(TELL_REMINDERS)
export class TellRemindersHandler implements JobHandler {
  private readonly log = new Logger('Reminders');
  /** Runs that began while one of this process was telling, and that one. */
  private begun = 0;

  constructor(
    private readonly work: UnitOfWork,
    private readonly store: OccurrenceStore,
    private readonly notices: NoticeWriter,
    private readonly deliveries: NoticeDeliveries,
    private readonly failpoints: Failpoints,
    @Inject(REMINDER_TUNING) private readonly tuning: ReminderTuning,
  ) {}

  /** A run that meets another one leaves the work to it: that one looks again before it ends. */
  async run(_payload: unknown, run: JobRun): Promise<void> {
    this.begun += 1;
    if (this.begun > 1) return;
    try {
      for (let lookedFor = 0; lookedFor < this.begun; ) {
        lookedFor = this.begun;
        await this.tellDue(run);
      }
    } finally {
      this.begun = 0;
    }
  }

  private async tellDue(run: JobRun): Promise<void> {
    for (;;) {
      const took = stopwatch();
      await this.failpoints.reach('BEFORE_CLAIM', run.id);
      const claimed = await this.claim(run.requestId);
      if (claimed.length === 0) return;
      await this.failpoints.reach('AFTER_CLAIM', run.id);
      await this.tellAll(run, claimed);
      await this.failpoints.reach('BEFORE_COMPLETE', run.id);
      if (claimed.length === this.tuning.batch) await wait(took() * this.tuning.rest);
    }
  }

  /** Where there is nothing left now, the next moment at which there may be gets a job of its own. */
  private claim(requestId: string): Promise<ClaimedOccurrence[]> {
    return this.work.run(
      systemActor(requestId),
      async (tx) => {
        const claimed = await this.store.claim(tx, this.tuning.leaseS, this.tuning.batch);
        if (claimed.length > 0) return claimed;
        const next = await this.store.nextWake(tx);
        if (next !== null) wakeAt(tx, notAtOnce(tx, next));
        return claimed;
      },
      PATIENT,
    );
  }

  /** Together, which is fast; one by one where one of them is at fault, so that it holds up none of the others. */
  private async tellAll(run: JobRun, claimed: readonly ClaimedOccurrence[]): Promise<void> {
    try {
      await this.tell(run, claimed);
    } catch (error) {
      if (isTransient(error)) throw error;
      for (const one of claimed)
        await this.tell(run, [one]).catch((fault: unknown) =>
          this.giveBack(run.requestId, one, fault),
        );
    }
  }

  private async tell(
    { id, requestId }: JobRun,
    claimed: readonly ClaimedOccurrence[],
  ): Promise<void> {
    await this.work.run(
      systemActor(requestId),
      async (tx) => {
        const [carried, mute] = this.byDriver(claimed);
        await this.store.finish(tx, mute, [], 'NO_DRIVER');
        const stillSo = await this.store.stillSo(tx, claimed);
        const passed = stillSo.filter(({ isPassedOver }) => isPassedOver);
        await this.store.finish(tx, idsOf(passed), [], PASSED_OVER);
        const told = stillSo.filter(({ isPassedOver }) => !isPassedOver);
        await this.store.notePassed(tx, told);
        const finished = await this.store.finish(tx, carried, idsOf(told), 'NO_LONGER_SO');
        await this.send(
          tx,
          finished.filter(({ state }) => state === 'TOLD'),
        );
        await this.failpoints.reach('AFTER_SEND', id);
      },
      PATIENT,
    );
  }

  /** A text message needs somebody who sends it; without a driver it is noted as not sent. */
  private byDriver(claimed: readonly ClaimedOccurrence[]): [carried: string[], mute: string[]] {
    const isMute = ({ channel }: ClaimedOccurrence) =>
      channel === 'TEXT' && !this.deliveries.serves('TEXT');
    return [idsOf(claimed.filter((one) => !isMute(one))), idsOf(claimed.filter(isMute))];
  }

  private async send(tx: Transaction, told: readonly Finished[]): Promise<void> {
    const written = await this.notices.write(
      tx,
      told.map(({ occurrenceId }) => occurrenceId),
    );
    const noticeIds = new Map(written.map(({ id, occurrenceId }) => [occurrenceId, id]));
    await this.deliveries.carry(
      tx,
      told.map(({ state: _state, ...one }) => ({
        ...one,
        noticeId: noticeIds.get(one.occurrenceId) ?? null,
      })),
    );
  }

  private async giveBack(
    requestId: string,
    { id, attempt }: ClaimedOccurrence,
    fault: unknown,
  ): Promise<void> {
    const { message } = jobFault(fault);
    this.log.warn(`reminders.fault id=${id} attempt=${attempt} fault=${message}`);
    await this.work.run(systemActor(requestId), (tx) =>
      this.store.giveBack(tx, id, message, this.tuning),
    );
  }
}
