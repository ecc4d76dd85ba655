import { describe, expect, it } from '@jest/globals';
import { TASK_KINDS } from '../tasks/index.js';
import { mayWait, noticeActions, type NoticeSubject, URGENT_TRIGGERS } from './put-off.js';
import { TRIGGER_TRAITS } from './triggers.js';
import { REMINDER_TRIGGERS } from './vocabulary.js';

const about = (more: Partial<NoticeSubject>): NoticeSubject => ({
  trigger: 'WORK_DUE',
  kind: null,
  taskKind: null,
  ...more,
});
const OPEN = { isDone: false, isPutOff: false, settled: false };

describe('what protects people and is urgent (REM-20)', () => {
  it('is told by the traits of the trigger', () => {
    expect(URGENT_TRIGGERS).toEqual(['URGENT_FLAG', 'PLANNER_SILENT']);
    for (const trigger of REMINDER_TRIGGERS) {
      const { urgent, protects } = TRIGGER_TRAITS[trigger];
      expect([trigger, mayWait(about({ trigger }))]).toEqual([trigger, !(urgent && protects)]);
    }
  });

  it('is told of a task by its kind, of a clock by its own', () => {
    const tasks = TASK_KINDS.filter(
      (taskKind) => !mayWait(about({ trigger: 'TASK_DUE', taskKind })),
    );
    expect(tasks).toEqual(['SAFETY', 'URGENT_NEED']);
    const ofContact = (kind: string) => mayWait(about({ trigger: 'FIRST_CONTACT_DUE', kind }));
    expect([ofContact('FIRST_CONTACT_URGENT'), ofContact('FIRST_CONTACT')]).toEqual([false, true]);
  });

  it('is done, not put off; other lines are either, and are taken back', () => {
    expect(noticeActions(about({ trigger: 'URGENT_FLAG' }), OPEN)).toEqual(['DONE']);
    expect(noticeActions(about({}), OPEN)).toEqual(['DONE', 'SNOOZE']);
    expect(noticeActions(about({}), { ...OPEN, isPutOff: true })).toEqual(['REOPEN']);
    expect(noticeActions(about({}), { ...OPEN, isDone: true })).toEqual(['REOPEN']);
    expect(noticeActions(about({}), { ...OPEN, isDone: true, settled: true })).toEqual([]);
  });
});
