import { describe, expect, it } from '@jest/globals';
import {
  caseEventKind,
  itemEventKind,
  kindsOfGroup,
  TIMELINE_GROUPS,
  TIMELINE_KINDS,
  timelineGroupOf,
} from './index.js';

describe('kinds of timeline entries', () => {
  it('are named after the command', () => {
    expect(caseEventKind('CONFIRM_ELIGIBILITY')).toBe('case.confirm-eligibility');
    expect(itemEventKind('VERIFY_RETURN')).toBe('item.verify-return');
  });

  it.each([
    ['case.acknowledge', 'STEPS'],
    ['case.approve-plan', 'PLAN_AND_HELP'],
    ['case.discard-amendment', 'PLAN_AND_HELP'],
    ['item.deliver', 'PLAN_AND_HELP'],
    ['plan.draft', 'PLAN_AND_HELP'],
    ['visit.record', 'VISITS'],
    ['survey.complete', 'VISITS'],
    ['note.open', 'NOTES'],
    ['safe-contact.update', 'CONSENT'],
    ['case.update', 'OTHER'],
    ['task.complete', 'OTHER'],
    ['of.tomorrow', 'OTHER'],
  ])('%s is found under %s', (kind, group) => expect(timelineGroupOf(kind)).toBe(group));

  it('stand in exactly one group each, and only once', () => {
    const grouped = TIMELINE_GROUPS.flatMap(kindsOfGroup);
    expect([...grouped].sort()).toEqual([...TIMELINE_KINDS].sort());
    expect(new Set(grouped).size).toBe(TIMELINE_KINDS.length);
  });
});
