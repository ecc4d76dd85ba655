import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLOCK_KINDS } from '../cases/index.js';
import { addDays, daysBetween, plainDate } from '../kernel/index.js';
import {
  CALENDAR_ENTRY_TYPES,
  daysOf,
  entryRank,
  FEED_SUBJECTS,
  feedSubject,
  LONGEST_CALENDAR_DAYS,
  monthOf,
  periodFault,
} from './index.js';

const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(plainDate('1995-01-01'), n));

describe('a period of the calendar (REM-40)', () => {
  it('is a whole month unless something else is asked for', () => {
    fc.assert(
      fc.property(day, (on) => {
        const { from, to } = monthOf(on);
        expect(from <= on && on <= to).toBe(true);
        expect([from.slice(8), addDays(to, 1).slice(8)]).toEqual(['01', '01']);
        expect(daysOf({ from, to })).toHaveLength(daysBetween(from, to) + 1);
      }),
    );
  });

  it('spans at most two months and ends after it begins', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100, max: 200 }), (from, length) => {
        const fault = periodFault({ from, to: addDays(from, length - 1) });
        const expected = length > LONGEST_CALENDAR_DAYS ? 'TOO_LARGE' : null;
        expect(fault?.code ?? null).toBe(length < 1 ? 'TOO_EARLY' : expected);
      }),
    );
  });
});

describe('a day of the calendar (REM-45)', () => {
  it.each([
    ['TASK', 'SAFETY', 0],
    ['TASK', 'URGENT_NEED', 0],
    ['DEADLINE', 'FIRST_CONTACT_URGENT', 0],
    ['DEADLINE', 'FIRST_CONTACT', 1],
    ['PLANNED_VISIT', 'VISIT_M3', 1],
    ['CONSENT_END', 'P1', 1],
    ['TASK', 'ASKED', 2],
    ['DEADLINE', 'INTAKE', 2],
    ['DELIVERY', 'MED', 2],
  ] as const)('has %s %s in part %d', (type, kind, rank) => {
    expect(entryRank(type, kind)).toBe(rank);
  });
});

describe('what a feed says of an entry (REM-44)', () => {
  it('never tells what is urgent, immediate, of health, or what somebody wrote', () => {
    const told = CALENDAR_ENTRY_TYPES.flatMap((type) =>
      [...CLOCK_KINDS, 'MED', 'SAFETY', 'URGENT_NEED'].map((kind) => feedSubject(type, kind)),
    );
    expect(told.filter((subject) => !FEED_SUBJECTS.includes(subject))).toEqual([]);
    expect(feedSubject('DEADLINE', 'FIRST_CONTACT_URGENT')).toBe('FIRST_CONTACT');
    expect(feedSubject('DEADLINE', 'IMMEDIATE_HELP_APPROVAL')).toBe('DECISION');
    expect(feedSubject('TASK', 'SAFETY')).toBe('TASK');
    expect(feedSubject('DELIVERY', 'MED')).toBe('DELIVERY');
  });
});
