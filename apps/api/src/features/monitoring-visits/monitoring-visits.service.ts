import { Injectable } from '@nestjs/common';
import { daysBetween, type PlainDate } from '@qayidis/domain/kernel';
import {
  availableVisitActions,
  decideVisit,
  keptFindings,
  findingFaults,
  VISIT_SCHEDULE,
  type VisitCommand,
  type VisitEffect,
  type VisitFacts,
  type VisitFindings,
  windowAfterRescheduling,
} from '@qayidis/domain/monitoring';
import { visitEventKind } from '@qayidis/domain/timeline';
import { changesBetween, type Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { Deadlines } from '../deadlines/public.js';
import { EventNotices } from '../reminders/public.js';
import type { MonitoringVisitEntity } from './monitoring-visit.entity.js';
import { inputOf, type VisitBody, visitColumns } from './visit-changes.js';
import { deadlineOf, visitActor, visitFacts } from './visit-facts.js';
import { VisitScheduler } from './visit-scheduler.js';
import { findingsPlace, type LoadedVisit, VisitStore } from './visit-store.js';
import { sealed } from './visit-texts.js';

/** The commands on a visit; the rules stand in `@qayidis/domain/monitoring`. */
@Injectable()
export class MonitoringVisits {
  constructor(
    private readonly store: VisitStore,
    private readonly scheduler: VisitScheduler,
    private readonly deadlines: Deadlines,
    private readonly notices: EventNotices,
  ) {}

  /**
   * Carries out one command.
   * @param version null for the system, which sees the newest
   * @returns the id of the case
   * @throws ProblemError NOT_FOUND, VERSION_STALE, TRANSITION_NOT_ALLOWED, RULE_REFUSED, FOUR_EYES
   */
  async command(
    tx: Transaction,
    [id, version]: readonly [id: string, version: number | null],
    command: VisitCommand,
    body: VisitBody = {},
  ): Promise<string> {
    const loaded = await this.store.load(tx, id, version);
    const { of, visit, around, key, findings } = loaded;
    const facts = visitFacts(tx, visit, around, findings);
    const request = { command, actor: visitActor(tx), input: inputOf(body) };
    const decided = decideVisit(visit.state, request, facts);
    if (!decided.ok) {
      const allowedActions = availableVisitActions(visit.state, request.actor, facts).map(
        (action) => action.command,
      );
      const late = decided.error.code === 'TRANSITION_NOT_ALLOWED' ? { allowedActions } : {};
      throw ProblemError.of(decided.error, late);
    }
    const { to: state, effects } = decided.value;
    const deadline = await this.carryOut(tx, effects, loaded, { facts, body });
    const columns = { ...visitColumns(tx, command, { visit, body, key }), ...deadline, state };
    await this.store.change(tx, visit, columns);
    record(tx, visit, command, columns);
    await this.deadlines.refreshNext(tx, of.id);
    if (command === 'MISS' && of.mentorId !== null)
      await this.notices.tell(tx, {
        trigger: 'VISIT_MISSED',
        caseId: of.id,
        recipientId: of.mentorId,
        subjectId: id,
      });
    return of.id;
  }

  /**
   * Saves what was found so far, complete or not.
   * @throws ProblemError NOT_FOUND, VERSION_STALE, TRANSITION_NOT_ALLOWED once the visit is settled, VALIDATION_FAILED
   */
  async saveFindings(
    tx: Transaction,
    [id, version]: readonly [id: string, version: number],
    findings: VisitFindings,
  ): Promise<string> {
    const { of, visit, around, key } = await this.store.load(tx, id, version);
    demandUnsettled(visit);
    const errors = findingFaults(findings).map(({ code, fault }) => ({
      pointer: `#/findings/${code}`,
      ...fault,
    }));
    if (errors.length > 0) throw new ProblemError('VALIDATION_FAILED', { errors });
    const kept = keptFindings(visit.code, around.hasBusiness, findings);
    const findingsCipher = sealed(key, findingsPlace(visit.id), JSON.stringify(kept));
    await this.store.change(tx, visit, { findingsCipher });
    tx.audit({
      action: 'visit.save-findings',
      entity: 'monitoring-visit',
      entityId: id,
      caseId: of.id,
      fields: Object.keys(kept),
    });
    return of.id;
  }

  private async carryOut(
    tx: Transaction,
    effects: readonly VisitEffect[],
    { of, visit, around }: LoadedVisit,
    { facts, body }: { readonly facts: VisitFacts; readonly body: VisitBody },
  ): Promise<Partial<MonitoringVisitEntity>> {
    const { clock } = VISIT_SCHEDULE[visit.code];
    if (effects.includes('MEET_CLOCK')) await this.deadlines.stop(tx, of.id, clock, 'MET');
    if (effects.includes('CANCEL_CLOCK')) await this.deadlines.stop(tx, of.id, clock, 'CANCELLED');
    if (!effects.includes('START_CLOCK')) return {};
    const newDay = body.plannedOn ?? tx.today;
    const due = deadlineOf(visit, around)?.dueOn ?? newDay;
    const window = facts.window && {
      ...windowAfterRescheduling(facts.window, { today: tx.today, newDay }, reach(facts, due)),
    };
    const moved = { code: visit.code, newDay, movedFrom: due, window };
    return { deadlineId: await this.scheduler.startOnNewDay(tx, of, moved) };
  }
}

const reach = ({ window }: VisitFacts, due: PlainDate): number =>
  window ? daysBetween(due, window.to) : 0;

const SETTLED: readonly string[] = ['DONE', 'REFUSED', 'WAIVED'];

/** @throws ProblemError TRANSITION_NOT_ALLOWED once the visit is done, refused or waived. */
export function demandUnsettled({ state }: MonitoringVisitEntity): void {
  if (SETTLED.includes(state))
    throw new ProblemError('TRANSITION_NOT_ALLOWED', { params: { state } });
}

function record(
  tx: Transaction,
  visit: MonitoringVisitEntity,
  command: VisitCommand,
  columns: Partial<MonitoringVisitEntity>,
): void {
  const kind = visitEventKind(command);
  const { id, caseId, code, state: from } = visit;
  const { heldOn, plannedOn } = columns;
  const on = heldOn ?? plannedOn;
  const moved = plannedOn && visit.plannedOn && plannedOn !== visit.plannedOn;
  const days = { ...(on && { on }), ...(moved && { onBefore: visit.plannedOn }) };
  tx.event({ caseId, kind, data: { visit: code, from, ...days } });
  tx.audit({
    action: kind,
    entity: 'monitoring-visit',
    entityId: id,
    caseId,
    changes: changesBetween<MonitoringVisitEntity>(visit, columns),
  });
}
