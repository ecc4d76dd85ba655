import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, type PlainDate } from '@qayidis/domain/kernel';
import type { Role } from '@qayidis/domain/permissions';
import type { Transaction } from '../../platform/database/index.js';
import { type CaseEffectContext, CaseEffects, type CaseEntity } from '../cases/public.js';
import { Deadlines } from '../deadlines/public.js';
import { parametersOf } from '../parameters/public.js';
import { Tasks } from '../tasks/public.js';
import type { ChecklistKind } from './checklist-kinds.js';

/** By when: with the assessment, at the end of support, or so long after the last delivery. */
type Anchor = 'ASSESSMENT' | 'SUPPORT_END' | 'PAYMENTS';

interface Expected {
  readonly kind: ChecklistKind;
  readonly anchor: Anchor;
  readonly owner: Extract<Role, 'MENTOR' | 'COORDINATOR'>;
}

/** What each effect of the machine lets stand on the checklist (decisions.md, "What stands in for a fact"). */
const EXPECTED = {
  OPEN_BASELINE_SURVEY: [{ kind: 'BASELINE_SURVEY', anchor: 'ASSESSMENT', owner: 'MENTOR' }],
  SCHEDULE_VISITS: [
    { kind: 'FINAL_VISIT', anchor: 'SUPPORT_END', owner: 'MENTOR' },
    { kind: 'FINAL_SURVEY', anchor: 'SUPPORT_END', owner: 'MENTOR' },
  ],
  ACTIVATE_FOLLOW_UP: [
    { kind: 'PAYMENTS_SETTLED', anchor: 'PAYMENTS', owner: 'COORDINATOR' },
    { kind: 'SATISFACTION_OFFERED', anchor: 'SUPPORT_END', owner: 'MENTOR' },
  ],
} as const satisfies Record<string, readonly Expected[]>;

/** The task beside a row of the checklist; recording the row settles it. */
export const CHECKLIST_TASK = 'CHECKLIST';

/** Puts rows on the checklist with a date and a task when the work reaches them. */
@Injectable()
export class ExpectedEntries implements OnModuleInit {
  constructor(
    private readonly effects: CaseEffects,
    private readonly deadlines: Deadlines,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    for (const [code, rows] of Object.entries(EXPECTED))
      this.effects.register(code as keyof typeof EXPECTED, (tx, context) =>
        this.expect(tx, context, rows),
      );
    this.effects.register('RECOMPUTE_CLOCKS', (tx, { after }) => moveWithSupport(tx, after));
  }

  private async expect(
    tx: Transaction,
    { after }: CaseEffectContext,
    rows: readonly Expected[],
  ): Promise<void> {
    for (const { kind, anchor, owner } of rows) {
      const dueOn = await this.dueOn(tx, after, anchor);
      const made = await tx.query(
        `insert into checklist_entries (case_id, kind, due_on) values ($1, $2, $3)
          on conflict (case_id, kind) do nothing returning kind`,
        [after.id, kind, dueOn],
      );
      // What stands already, recorded or not, is not asked for a second time.
      if (made.length === 0) continue;
      await this.tasks.create(tx, {
        kind: CHECKLIST_TASK,
        programmeId: after.programmeId,
        caseId: after.id,
        assigneeRole: owner,
        assigneeId: owner === 'MENTOR' ? after.mentorId : null,
        params: { checklist: kind },
        dueOn,
      });
    }
  }

  private async dueOn(tx: Transaction, of: CaseEntity, anchor: Anchor): Promise<PlainDate | null> {
    if (anchor === 'SUPPORT_END') return of.supportEndOn;
    if (anchor === 'ASSESSMENT')
      return (await this.deadlines.plan(tx, of, 'ASSESSMENT', tx.today))?.dueOn ?? null;
    const { SETTLE_PAYMENTS_WITHIN } = await parametersOf(tx, of.programmeId);
    return addDays(tx.today, SETTLE_PAYMENTS_WITHIN.value);
  }
}

/** What is due at the end of support moves with it (D-13). */
async function moveWithSupport(tx: Transaction, { id, supportEndOn }: CaseEntity): Promise<void> {
  const kinds = Object.values(EXPECTED)
    .flatMap((rows): readonly Expected[] => rows)
    .filter(({ anchor }) => anchor === 'SUPPORT_END')
    .map(({ kind }) => kind);
  await tx.query(
    `with moved as (update checklist_entries set due_on = $2, version = version + 1, updated_at = app.now()
        where case_id = $1 and kind = any($3::text[]) and outcome is null
          and due_on is distinct from $2 returning kind)
      update tasks set due_on = $2, version = version + 1
        where case_id = $1 and kind = $4 and state = 'OPEN'
          and params ->> 'checklist' in (select kind from moved)`,
    [id, supportEndOn, kinds, CHECKLIST_TASK],
  );
}
