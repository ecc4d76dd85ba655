import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OPEN_VISIT_STATES } from '@qayidis/domain/monitoring';
import { visitEventKind } from '@qayidis/domain/timeline';
import type { Transaction } from '../../platform/database/index.js';
import { type CaseEffectContext, CaseEffects, type CaseEntity } from '../cases/public.js';
import { Deadlines } from '../deadlines/public.js';
import { ItemDeliveries } from '../items/public.js';
import { MonitoringVisitEntity } from './monitoring-visit.entity.js';
import { VisitScheduler } from './visit-scheduler.js';

/** What the machine of the case and the deliveries order of the visits (VISIT-02, VISIT-13). */
@Injectable()
export class VisitCaseEffects implements OnModuleInit {
  constructor(
    private readonly effects: CaseEffects,
    private readonly deliveries: ItemDeliveries,
    private readonly scheduler: VisitScheduler,
    private readonly deadlines: Deadlines,
  ) {}

  onModuleInit(): void {
    const { effects, scheduler } = this;
    effects.register('OPEN_BASELINE_SURVEY', (tx, { after }) =>
      scheduler.schedule(tx, after, ['M0']),
    );
    effects.register('SCHEDULE_VISITS', (tx, { after }) =>
      scheduler.schedule(tx, after, ['M1', 'M3', 'M6', 'M12', 'M18']),
    );
    effects.register('STOP_CLOCKS', (tx, context) => this.end(tx, context));
    effects.register('NEW_EPISODE', (tx, { after }) => this.takeUp(tx, after));
    this.deliveries.onDelivered(async (tx, of) => {
      await scheduler.schedule(tx, of, ['M1']);
      await this.deadlines.refreshNext(tx, of.id);
    });
  }

  /** A case that ends takes its open visits with it; who agreed is followed up after a closure (D-33). */
  private async end(tx: Transaction, { command, after }: CaseEffectContext): Promise<void> {
    const waived = await tx.query<{ code: string }>(
      `update monitoring_visits set state = 'WAIVED', waive_reason = 'CASE_ENDED', version = version + 1,
          updated_at = app.now() where case_id = $1 and state = any($2::text[]) returning code`,
      [after.id, OPEN_VISIT_STATES],
    );
    for (const { code } of waived)
      tx.event({ caseId: after.id, kind: visitEventKind('WAIVE'), data: { visit: code } });
    if (command !== 'CONFIRM_CLOSURE') return;
    await this.scheduler.schedule(tx, after, ['M18']);
    await this.followUp(tx, after);
  }

  private async followUp(tx: Transaction, of: CaseEntity): Promise<void> {
    const rows = await tx.em.findBy(MonitoringVisitEntity, {
      caseId: of.id,
      code: 'M18',
      waiveReason: 'CASE_ENDED',
    });
    await this.restart(tx, of, rows);
  }

  /** A reopened case has again the visits that its end took away. */
  private async takeUp(tx: Transaction, of: CaseEntity): Promise<void> {
    const rows = await tx.em.findBy(MonitoringVisitEntity, {
      caseId: of.id,
      waiveReason: 'CASE_ENDED',
    });
    await this.restart(tx, of, rows);
  }

  private async restart(
    tx: Transaction,
    of: CaseEntity,
    visits: readonly MonitoringVisitEntity[],
  ): Promise<void> {
    for (const { id, code } of visits) {
      const deadlineId = await this.scheduler.startClock(tx, of, code, tx.today);
      await tx.query(
        `update monitoring_visits set state = 'SCHEDULED', waive_reason = null, deadline_id = $2,
            version = version + 1, updated_at = app.now() where id = $1`,
        [id, deadlineId],
      );
      tx.event({ caseId: of.id, kind: visitEventKind('TAKE_UP'), data: { visit: code } });
    }
  }
}
