import { Injectable } from '@nestjs/common';
import { addWorkingDays } from '@qayidis/domain/calendar';
import { isFileOpenFor } from '@qayidis/domain/cases';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { SurveyAlert } from '@qayidis/domain/survey';
import type { Transaction } from '../../platform/database/index.js';
import type { CaseEntity } from '../cases/public.js';
import { calendarOf } from '../calendars/public.js';
import { parametersOf } from '../parameters/public.js';
import { type NewTask, Tasks } from '../tasks/public.js';
import type { RaisedTaskResponse } from './dto/survey.response.js';

/** The coordinator who leads the case, else the one whose account is the oldest. */
const COORDINATOR = `select u.id from users u where u.role = 'COORDINATOR' and u.programme_id = $1
  and u.status = 'ACTIVE' order by (u.id = $2) desc nulls last, u.id limit 1`;

/** For whom tasks were made; of what they hold only the kind, for that says nothing of an answer. */
async function raised(tx: Transaction, made: readonly NewTask[]): Promise<RaisedTaskResponse[]> {
  const users = await tx.query<{ id: string; name: string }>(
    'select id, name from users where id = any($1::uuid[])',
    [made.flatMap(({ assigneeId }) => assigneeId ?? [])],
  );
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return made.map(({ kind, dueOn = null, assigneeRole, assigneeId }) => ({
    kind,
    dueOn,
    assigneeRole,
    assigneeName: names.get(assigneeId ?? '') ?? null,
    mine: assigneeId === tx.actor.userId,
  }));
}

/** What answers of a survey ask for, as tasks: codes only, so that nothing of what was said leaves the survey (D-07). */
@Injectable()
export class SurveyAlerts {
  constructor(private readonly tasks: Tasks) {}

  /** @returns what was made, the gravest first; what is open already is not made again. */
  async raise(
    tx: Transaction,
    of: CaseEntity,
    alerts: readonly SurveyAlert[],
  ): Promise<RaisedTaskResponse[]> {
    const { SURVEY_ALERT_WITHIN } = await parametersOf(tx, of.programmeId);
    const soon = addWorkingDays(await calendarOf(tx), tx.today, SURVEY_ALERT_WITHIN.value);
    const made: NewTask[] = [];
    for (const alert of alerts)
      for (const task of await this.tasksOf(tx, of, alert, soon))
        if (await this.tasks.createOnce(tx, task)) made.push(task);
    return raised(tx, made);
  }

  private async tasksOf(
    tx: Transaction,
    of: CaseEntity,
    alert: SurveyAlert,
    soon: PlainDate,
  ): Promise<NewTask[]> {
    const base = { programmeId: of.programmeId, caseId: of.id };
    const mentor = { ...base, assigneeRole: 'MENTOR', assigneeId: of.mentorId } as const;
    // Several answers may ask for support; it is one conversation, and the survey says about what.
    if (alert.kind === 'SUPPORT') return [{ ...mentor, kind: 'SURVEY_SUPPORT', dueOn: soon }];
    if (alert.kind === 'SUGGESTION') {
      // The visit after a closure: there is no plan left to which help could be added.
      if (!isFileOpenFor(of.state, 'PLAN')) return [];
      const params = { assistance: alert.help };
      return [{ ...mentor, kind: 'PLAN_SUGGESTION', params, dueOn: soon }];
    }
    return this.safetyTasks(tx, of, mentor);
  }

  /** The same day, to two people by name (D-08): mentor and coordinator. */
  private async safetyTasks(
    tx: Transaction,
    of: CaseEntity,
    mentor: Pick<NewTask, 'programmeId' | 'assigneeRole' | 'assigneeId'>,
  ): Promise<NewTask[]> {
    const [found] = await tx.query<{ id: string }>(COORDINATOR, [of.programmeId, of.coordinatorId]);
    const task = { kind: 'SAFETY', dueOn: tx.today, caseId: of.id } as const;
    const second = { assigneeRole: 'COORDINATOR', assigneeId: found?.id ?? null } as const;
    return [
      { ...mentor, ...task },
      { ...mentor, ...task, ...second },
    ];
  }
}
