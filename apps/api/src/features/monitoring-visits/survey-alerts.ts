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

/** The coordinator who leads the case, else the one whose account is the oldest. */
const COORDINATOR = `select u.id from users u where u.role = 'COORDINATOR' and u.programme_id = $1
  and u.status = 'ACTIVE' order by (u.id = $2) desc nulls last, u.id limit 1`;

/** What answers of a survey ask for, as tasks: codes only, so that nothing of what was said leaves the survey (D-07). */
@Injectable()
export class SurveyAlerts {
  constructor(private readonly tasks: Tasks) {}

  async raise(tx: Transaction, of: CaseEntity, alerts: readonly SurveyAlert[]): Promise<void> {
    const { SURVEY_ALERT_WITHIN } = await parametersOf(tx, of.programmeId);
    const soon = addWorkingDays(await calendarOf(tx), tx.today, SURVEY_ALERT_WITHIN.value);
    for (const alert of alerts)
      for (const task of await this.tasksOf(tx, of, alert, soon))
        await this.tasks.createOnce(tx, task);
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
