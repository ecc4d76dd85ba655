import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addWorkingDays, azHolidays, azHolidayTable, createCalendar } from '../calendar/index.js';
import { CASE_STATES, CLOCK_KINDS, OPEN_STATES } from '../cases/index.js';
import { addDays, plainDate, type PlainDate } from '../kernel/index.js';
import { CLOCK_TRIGGERS, CONTACT_STATES, STATE_WATCH } from './coverage.js';
import { noticeGroup, snoozeRefusal } from './inbox.js';
import { type LadderStep, stepKey } from './ladder.js';
import { ladderDayRefusal, ladderRefusal } from './ladder-change.js';
import { anchorDaysOf, occurrencesOf, stepDay } from './occurrences.js';
import { bakuDay, isQuiet, morningOf, tellAt } from './quiet-hours.js';
import { STANDARD_LADDERS, standardLadder } from './standard-ladders.js';
import { TRIGGER_TRAITS } from './triggers.js';
import {
  EVENT_TRIGGERS,
  LADDER_TRIGGERS,
  LADDERED_TRIGGERS,
  type ReminderTrigger,
  type StepUnit,
  SYSTEM_TRIGGERS,
} from './vocabulary.js';

const QUIET = { from: 20, until: 8 };
const CALENDAR = createCalendar([2025, 2026, 2027].flatMap(azHolidayTable), azHolidays);
const day = plainDate;
const at = (text: string): number => Date.parse(text);

const stepsOf = (trigger: ReminderTrigger): string[] =>
  standardLadder(trigger).steps.map(
    (step) =>
      `${stepKey(step)} ${step.recipient.role} ${step.recipient.relation}${step.escalation ? ' !' : ''}`,
  );

describe('the standard ladders', () => {
  it('are the 16 of the page and one for each other clock and event (REM-01)', () => {
    expect(LADDER_TRIGGERS).toHaveLength(16);
    expect(STANDARD_LADDERS.map(({ trigger }) => trigger)).toEqual(LADDERED_TRIGGERS);
  });

  it.each<[ReminderTrigger, string[]]>([
    [
      'REFERRAL_UNACKNOWLEDGED',
      ['DUE+0WD COORDINATOR CASE', 'DUE+1WD COORDINATOR CASE', 'DUE+3WD PM PROGRAMME !'],
    ],
    [
      'FIRST_CONTACT_DUE',
      ['DUE-1WD MENTOR CASE', 'DUE+1WD MENTOR CASE', 'DUE+2WD COORDINATOR CASE !'],
    ],
    [
      'URGENT_FLAG',
      ['EVENT+0HOUR MENTOR CASE', 'EVENT+0HOUR COORDINATOR CASE', 'EVENT+4HOUR PM PROGRAMME !'],
    ],
    [
      'WORK_DUE',
      [
        'DUE-5WD MENTOR CASE',
        'DUE-1WD MENTOR CASE',
        'DUE+1WD MENTOR CASE',
        'DUE+3WD COORDINATOR CASE !',
        'DUE+10WD PM PROGRAMME !',
      ],
    ],
    [
      'VISIT_DUE',
      [
        'WINDOW_OPENS-14CD MENTOR CASE',
        'DUE-2CD RETURNEE CASE',
        'DUE+0CD MENTOR CASE',
        'WINDOW_ENDS-3CD MENTOR CASE',
        'WINDOW_ENDS+0CD COORDINATOR CASE !',
      ],
    ],
    [
      'NO_CONTACT',
      [
        'LAST_CONTACT_ACTIVE+30CD MENTOR CASE',
        'LAST_CONTACT_ACTIVE+40CD COORDINATOR CASE !',
        'LAST_CONTACT_FOLLOW_UP+60CD MENTOR CASE',
        'LAST_CONTACT_FOLLOW_UP+70CD COORDINATOR CASE !',
      ],
    ],
    ['RETENTION_END', ['DUE-60CD DPO INSTALLATION']],
  ])('%s climbs as the page says', (trigger, steps) => {
    expect(stepsOf(trigger)).toEqual(steps);
  });

  it('tell only what a rule of their own would let pass', () => {
    for (const { trigger, steps } of STANDARD_LADDERS)
      expect([trigger, ladderRefusal(trigger, steps)]).toEqual([trigger, null]);
  });
});

describe('nothing lapses unannounced (REM-02)', () => {
  it('neither a clock of a case', () => {
    for (const kind of CLOCK_KINDS) {
      const trigger = CLOCK_TRIGGERS[kind];
      expect([kind, TRIGGER_TRAITS[trigger].arises]).toEqual([kind, 'CLOCK']);
      expect(standardLadder(trigger).steps.length).toBeGreaterThan(0);
    }
  });

  it('nor a case in any state: one that nothing watches says why', () => {
    for (const state of CASE_STATES) {
      const watch = STATE_WATCH[state];
      if ('unwatched' in watch) expect(watch.unwatched).not.toBe('');
      else expect(standardLadder(watch.trigger).steps.length).toBeGreaterThan(0);
    }
    const unwatched = OPEN_STATES.filter((state) => 'unwatched' in STATE_WATCH[state]);
    expect(unwatched).toEqual([]);
    const byContact = OPEN_STATES.filter((state) => {
      const watch = STATE_WATCH[state];
      return 'trigger' in watch && watch.trigger === 'NO_CONTACT';
    });
    expect(byContact.sort()).toEqual([...CONTACT_STATES, 'FOLLOW_UP'].sort());
  });
});

describe('quiet hours (REM-03)', () => {
  it.each([
    ['in the day', '2026-02-04T19:59:59+04:00', '2026-02-04T19:59:59+04:00'],
    ['at their beginning', '2026-02-04T20:00:00+04:00', '2026-02-05T08:00:00+04:00'],
    ['before midnight', '2026-02-28T23:30:00+04:00', '2026-03-01T08:00:00+04:00'],
    ['after midnight', '2026-02-05T00:10:00+04:00', '2026-02-05T08:00:00+04:00'],
    ['at their end', '2026-02-05T08:00:00+04:00', '2026-02-05T08:00:00+04:00'],
  ])('%s', (_when, due, told) => {
    expect(tellAt(at(due), false, QUIET)).toBe(at(told));
    expect(tellAt(at(due), true, QUIET)).toBe(at(due));
  });

  it('move nothing earlier, nothing by more than twelve hours, and nothing twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: at('2025-01-01'), max: at('2028-01-01') }), (instant) => {
        const told = tellAt(instant, false, QUIET);
        expect(told).toBeGreaterThanOrEqual(instant);
        expect(told - instant).toBeLessThanOrEqual(12 * 3_600_000);
        expect(isQuiet(told, QUIET)).toBe(false);
        expect(tellAt(told, false, QUIET)).toBe(told);
      }),
    );
  });
});

describe('occurrences', () => {
  const occurrences = (trigger: ReminderTrigger, facts: Parameters<typeof occurrencesOf>[0]) =>
    occurrencesOf(facts, standardLadder(trigger), CALENDAR, QUIET).map(
      ({ key, day: on, step }) => `${on} ${key} ${step.recipient.role}`,
    );

  it('count working days over Novruz, and come at the end of the quiet hours (REM-04)', () => {
    const facts = { days: { DUE: day('2026-03-19') }, since: day('2026-01-01') };
    expect(occurrences('FIRST_CONTACT_DUE', facts)).toEqual([
      '2026-03-18 DUE-1WD MENTOR',
      '2026-03-31 DUE+1WD MENTOR',
      '2026-04-01 DUE+2WD COORDINATOR',
    ]);
    const [first] = occurrencesOf(facts, standardLadder('FIRST_CONTACT_DUE'), CALENDAR, QUIET);
    expect(first?.at).toBe(at('2026-03-18T08:00:00+04:00'));
  });

  it('of days before the thing began, or before the system, are left out (REM-05, D-19)', () => {
    const facts = { days: { DUE: day('2026-02-11') }, since: day('2026-02-09') };
    expect(occurrences('WORK_DUE', facts).map((line) => line.split(' ')[1])).toEqual([
      'DUE-1WD',
      'DUE+1WD',
      'DUE+3WD',
      'DUE+10WD',
    ]);
  });

  it('of an event come at once and hours after it, at night too when they are urgent', () => {
    const facts = {
      days: {},
      happenedAt: at('2026-02-04T22:00:00+04:00'),
      since: day('2026-01-01'),
    };
    const told = occurrencesOf(facts, standardLadder('URGENT_FLAG'), CALENDAR, QUIET);
    expect(told.map(({ at: when }) => new Date(when).toISOString())).toEqual([
      '2026-02-04T18:00:00.000Z',
      '2026-02-04T18:00:00.000Z',
      '2026-02-04T22:00:00.000Z',
    ]);
  });

  it('of a budget come with each share that is reached', () => {
    const facts = { days: { USE: day('2026-01-01') }, usedPercent: 96, since: day('2026-01-01') };
    expect(occurrences('BUDGET_USE', facts).map((line) => line.split(' ')[1])).toEqual([
      'USE+80PERCENT',
      'USE+80PERCENT',
      'USE+95PERCENT',
      'USE+95PERCENT',
    ]);
  });

  it('are found from their day as from their anchor: what the planner looks for is what the rule says', () => {
    const unit = fc.constantFrom<'CD' | 'WD'>('CD', 'WD');
    const step = fc.record({ offset: fc.integer({ min: -60, max: 60 }), unit });
    const start = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(step, start, (one, days) => {
        const from = addDays(day('2025-06-01'), days);
        const to = addDays(from, 4);
        const found = anchorDaysOf([one], { from, to }, CALENDAR).map(({ anchorDay }) => anchorDay);
        const expected: PlainDate[] = [];
        for (
          let anchor = addDays(from, -160);
          anchor <= addDays(to, 160);
          anchor = addDays(anchor, 1)
        ) {
          const made = stepDay(anchor, one, CALENDAR);
          if (made >= from && made <= to) expected.push(anchor);
        }
        expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
    expect(addWorkingDays(CALENDAR, day('2026-03-19'), 1)).toBe('2026-03-31');
  });
});

describe('a changed ladder (REM-06)', () => {
  const [step] = standardLadder('NO_CONTACT').steps as [LadderStep];
  const ruleOf = (trigger: ReminderTrigger, steps: readonly LadderStep[]) =>
    ladderRefusal(trigger, steps)?.params?.['rule'] ?? null;

  const inUnit = (trigger: ReminderTrigger, unit: StepUnit): LadderStep[] =>
    standardLadder(trigger).steps.map((one) => ({ ...one, unit }));

  it.each<[string, ReminderTrigger, LadderStep[], string | null]>([
    ['off, though it protects', 'NO_CONTACT', [], 'LADDER_PROTECTS'],
    ['off, where nobody is endangered', 'DRAFT_PURGE', [], null],
    [
      'told to the returnee alone',
      'VISIT_DUE',
      standardLadder('VISIT_DUE').steps.filter(({ recipient }) => recipient.role === 'RETURNEE'),
      'LADDER_PROTECTS',
    ],
    [
      'from an anchor it does not have',
      'NO_CONTACT',
      [{ ...step, anchor: 'DUE' }],
      'LADDER_ANCHOR',
    ],
    ['in working days', 'ITEM_DELIVERY_DUE', inUnit('ITEM_DELIVERY_DUE', 'WD'), null],
    [
      'in hours, where there is only a day',
      'NO_CONTACT',
      [{ ...step, unit: 'HOUR' }],
      'LADDER_ANCHOR',
    ],
    ['too far away', 'NO_CONTACT', [{ ...step, offset: 366 }], 'LADDER_OFFSET'],
    ['by half a day', 'NO_CONTACT', [{ ...step, offset: 1.5 }], 'LADDER_OFFSET'],
    [
      'to a stranger',
      'NO_CONTACT',
      [{ ...step, recipient: { role: 'FINANCE', relation: 'PROGRAMME' } }],
      'LADDER_RECIPIENT',
    ],
    [
      'to a level above',
      'NO_CONTACT',
      [
        ...standardLadder('NO_CONTACT').steps,
        { ...step, recipient: { role: 'PM', relation: 'PROGRAMME' } },
      ],
      null,
    ],
    ['past the inbox', 'NO_CONTACT', [{ ...step, channels: ['MAIL_NOW'] }], 'LADDER_CHANNEL'],
    [
      'to staff by text message',
      'NO_CONTACT',
      [{ ...step, channels: ['IN_APP', 'TEXT'] }],
      'LADDER_CHANNEL',
    ],
    ['twice the same', 'NO_CONTACT', [step, step], 'LADDER_TWICE'],
  ])('%s', (_what, trigger, steps, rule) => {
    expect(ruleOf(trigger, steps)).toBe(rule);
  });

  it('does not exist for what only the system tells: it can be neither given steps nor left out (REM-15)', () => {
    expect(
      SYSTEM_TRIGGERS.map((trigger) => [ruleOf(trigger, []), ruleOf(trigger, [step])]),
    ).toEqual([['LADDER_PROTECTS', 'LADDER_ANCHOR']]);
  });

  it('does not reach back', () => {
    expect(ladderDayRefusal(day('2026-02-03'), day('2026-02-04'))?.params?.['rule']).toBe(
      'LADDER_DAY',
    );
    expect(ladderDayRefusal(day('2026-02-04'), day('2026-02-04'))).toBeNull();
  });

  it('of an event goes to nobody but whom it concerns', () => {
    for (const trigger of EVENT_TRIGGERS) {
      const [only] = standardLadder(trigger).steps as [LadderStep];
      const other = { ...only, recipient: { role: 'PM', relation: 'PROGRAMME' } } as const;
      expect(ruleOf(trigger, [other])).toBe('LADDER_RECIPIENT');
    }
  });
});

describe('an inbox', () => {
  it.each([
    ['WORK_DUE', 'URGENT', '2026-03-01', 'URGENT'],
    ['WORK_DUE', 'NORMAL', '2026-02-03', 'OVERDUE'],
    ['WORK_DUE', 'NORMAL', '2026-02-04', 'TODAY'],
    ['WORK_DUE', 'NORMAL', '2026-02-05', 'COMING'],
    ['NO_CONTACT', 'NORMAL', null, 'WITHOUT_DAY'],
    ['CANNOT_DO', 'NORMAL', null, 'HAPPENED'],
  ] as const)(
    'puts %s that is %s and due on %s under %s (REM-09)',
    (trigger, urgency, on, group) => {
      const dueOn = on === null ? null : day(on);
      expect(noticeGroup({ trigger, urgency, dueOn }, day('2026-02-04'))).toBe(group);
    },
  );

  it.each([
    ['2026-02-04', 'SNOOZE_DAY'],
    ['2026-02-05', null],
    ['2026-03-06', null],
    ['2026-03-07', 'SNOOZE_DAY'],
  ])('may be put off from 4 February until %s or not (REM-10)', (until, rule) => {
    const refusal = snoozeRefusal(day(until), day('2026-02-04'));
    expect(refusal?.params?.['rule'] ?? null).toBe(rule);
  });

  it('knows the day in Baku, whatever the zone of the server', () => {
    expect(bakuDay(at('2026-02-04T20:30:00Z'))).toBe('2026-02-05');
    expect(morningOf(day('2026-02-05'), QUIET)).toBe(at('2026-02-05T04:00:00Z'));
  });
});
