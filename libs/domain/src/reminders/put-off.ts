import type { ClockKind } from '../cases/index.js';
import type { Refusal } from '../problems/index.js';
import { URGENT_TASKS } from '../tasks/index.js';
import { TRIGGER_TRAITS } from './triggers.js';
import { REMINDER_TRIGGERS, type ReminderTrigger } from './vocabulary.js';

/** Kinds whose every reminder protects people and is urgent, by their traits (REM-20). */
export const URGENT_TRIGGERS: readonly ReminderTrigger[] = REMINDER_TRIGGERS.filter((trigger) => {
  const { urgent, protects } = TRIGGER_TRAITS[trigger];
  return urgent && protects;
});

/** Clocks that run because a person is to be protected at once. */
export const URGENT_CLOCKS: readonly ClockKind[] = ['FIRST_CONTACT_URGENT'];

/** What a notice is about; its task is known to who may see it. */
export interface NoticeSubject {
  readonly trigger: ReminderTrigger;
  readonly kind: string | null;
  readonly taskKind: string | null;
}

const has = (codes: readonly string[], code: string | null): boolean =>
  code !== null && codes.includes(code);

/** Whether a notice may be put off: not what protects people and is urgent (REM-20). */
export const mayWait = ({ trigger, kind, taskKind }: NoticeSubject): boolean =>
  !(has(URGENT_TRIGGERS, trigger) || has(URGENT_CLOCKS, kind) || has(URGENT_TASKS, taskKind));

/** @param pointer where it was asked for */
export const cannotWaitRefusal = (pointer: string): Refusal => ({
  code: 'RULE_REFUSED',
  params: { rule: 'SNOOZE_URGENT' },
  pointer,
});

/** What a reader may do with a line of the inbox. */
export const NOTICE_ACTIONS = ['DONE', 'SNOOZE', 'REOPEN'] as const;
export type NoticeAction = (typeof NOTICE_ACTIONS)[number];

export interface NoticeState {
  readonly isDone: boolean;
  readonly isPutOff: boolean;
  /** By itself, because the thing is over (REM-09). */
  readonly settled: boolean;
}

export function noticeActions(subject: NoticeSubject, state: NoticeState): NoticeAction[] {
  if (state.settled) return [];
  if (state.isDone || state.isPutOff) return ['REOPEN'];
  return mayWait(subject) ? ['DONE', 'SNOOZE'] : ['DONE'];
}
