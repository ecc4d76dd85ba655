import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { systemActor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { type CheckResult, Readiness } from '../../platform/health/index.js';
import { newId } from '../../platform/ids/index.js';
import { SystemNotices } from '../reminders/public.js';
import { PlannerSilences } from './planner-silences.js';
import { SilenceLetters } from './silence-letters.js';

const LOOK_EVERY_MS = 30_000;

/**
 * Notices from outside when the planner is silent for three minutes (security.md 5): every process that answers requests
 * listens, the first to notice tells. A silence is told once, and its end ends the notices.
 */
@Injectable()
export class PlannerWatch implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('Operations');
  private listeningSince: Date | undefined;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly silences: PlannerSilences,
    private readonly notices: SystemNotices,
    private readonly letters: SilenceLetters,
    private readonly readiness: Readiness,
  ) {}

  onModuleInit(): void {
    this.readiness.add('planner', () => this.check());
  }

  /** Called by the process that answers requests; a test looks when it wants to. */
  start(): void {
    const look = (): void => {
      this.looking ??= this.look()
        .catch((error: unknown) => {
          // Where the database is gone, readiness says so.
          this.log.warn(`operations.watch fault=${(error as Error).name}`);
        })
        .finally(() => {
          this.looking = undefined;
        });
    };
    look();
    this.timer = setInterval(look, LOOK_EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  async look(): Promise<void> {
    const isSilent = await this.work.run(systemActor(newId()), async (tx) => {
      const { ranAt, silent } = await this.silences.heard(tx, this.listen(tx));
      if (silent) await this.notice(tx, ranAt);
      else await this.end(tx);
      return silent;
    });
    if (isSilent) await this.letters.send();
  }

  private async notice(tx: Transaction, ranAt: Date | null): Promise<void> {
    const opened = await this.silences.open(tx, ranAt);
    if (opened === null) return;
    const told = await this.notices.tell(tx, 'PLANNER_SILENT', opened);
    const since = ranAt?.toISOString() ?? 'never';
    this.log.error(`operations.planner-silent silence=${opened} since=${since} told=${told}`);
  }

  private async end(tx: Transaction): Promise<void> {
    const ended = await this.silences.end(tx);
    if (ended === null) return;
    await this.notices.settle(tx, 'PLANNER_SILENT', ended);
    this.log.warn(`operations.planner-heard silence=${ended}`);
  }

  /** Somebody has to look; requests are answered all the same. */
  private check(): Promise<CheckResult> {
    return this.work.run(
      systemActor(newId()),
      async (tx) => {
        const { silent } = await this.silences.heard(tx, this.listen(tx));
        return { ok: !silent, degrades: true, detail: silent ? 'SILENT' : 'HEARD' };
      },
      { readOnly: true },
    );
  }

  private listen(tx: Transaction): Date {
    this.listeningSince ??= tx.now;
    return this.listeningSince;
  }
}
