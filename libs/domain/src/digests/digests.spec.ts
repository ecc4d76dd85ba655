import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, plainDate, type PlainDate } from '../kernel/index.js';
import { ROLES } from '../permissions/index.js';
import {
  isQuiet,
  noticeGroup,
  REMINDER_CHANNELS,
  LADDERED_TRIGGERS,
  REMINDER_TRIGGERS,
  type ReminderTrigger,
  standardLadder,
  TRIGGER_TRAITS,
} from '../reminders/index.js';
import {
  actionsFor,
  ANSWER_REASONS,
  answerRefusal,
  LINE_ACTIONS,
  LINE_MEANINGS,
  type LineAnswer,
  reasonsOf,
} from './answers.js';
import {
  MAIL_CHANNELS,
  mailChannelsOf,
  type NoticeChoice,
  ladderMailChannels,
  SWITCHABLE_TRIGGERS,
  triggersFor,
} from './choices.js';
import { composeDigest, type DigestLine, DIGEST_ORDER, latestOfEach } from './composition.js';
import {
  DIGEST_HOUR,
  DIGEST_LATEST_HOURS,
  DIGEST_ZONES,
  digestDayAt,
  digestMoment,
  localDay,
} from './moments.js';
import { isNamedInLetters } from './wording.js';

const QUIET = { from: 20, until: 8 };
const HOUR = 3_600_000;
const TODAY = plainDate('2026-03-10');
const anyDay = fc.integer({ min: 0, max: 366 * 6 }).map((n) => addDays(plainDate('2023-12-30'), n));
const anyZone = fc.constantFrom(...DIGEST_ZONES);
const hourIn = (instant: number, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(instant);

describe('the moment of the morning mail (DIG-01)', () => {
  it.each([
    ['2026-02-06', 'Asia/Baku', '2026-02-06T04:00:00Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-29T06:00:00Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-25T07:00:00Z'],
    ['2028-02-29', 'Europe/London', '2028-02-29T08:00:00Z'],
  ] as const)('%s in %s is %s', (day, zone, instant) => {
    expect(digestMoment(plainDate(day), zone, QUIET)).toBe(Date.parse(instant));
  });

  it('is eight by the clock of the zone on every day, summer time and leap days included', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, zone) => {
        const moment = digestMoment(day, zone, QUIET);
        expect(hourIn(moment, zone)).toBe(`0${DIGEST_HOUR}:00`);
        expect(localDay(moment, zone)).toBe(day);
      }),
    );
  });

  it('lies outside the quiet hours of Baku with all its lateness', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyZone,
        fc.integer({ min: 0, max: DIGEST_LATEST_HOURS * 60 - 1 }),
        (day, zone, late) => {
          expect(isQuiet(digestMoment(day, zone, QUIET) + late * 60_000, QUIET)).toBe(false);
        },
      ),
    );
  });

  it('comes once for every day: asked each minute, each day answers from its moment for the hours of lateness', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyZone,
        fc.integer({ min: -26 * 60, max: 26 * 60 }),
        (day, zone, minutes) => {
          const moment = digestMoment(day, zone, QUIET);
          const answer = digestDayAt(moment + minutes * 60_000, zone, QUIET);
          const inTime = minutes >= 0 && minutes < DIGEST_LATEST_HOURS * 60;
          expect(answer === day).toBe(inTime);
        },
      ),
    );
  });

  it('waits where the installation keeps quiet for longer', () => {
    const moment = digestMoment(plainDate('2026-02-06'), 'Asia/Baku', { from: 20, until: 10 });
    expect(moment).toBe(Date.parse('2026-02-06T06:00:00Z'));
    expect(digestDayAt(moment - HOUR, 'Asia/Baku', { from: 20, until: 10 })).toBeNull();
  });
});

const anyLine: fc.Arbitrary<DigestLine> = fc.record({
  noticeId: fc.uuid(),
  trigger: fc.constantFrom(...REMINDER_TRIGGERS),
  kind: fc.constantFrom(null, 'PLAN'),
  toldAt: fc.constantFrom('2026-03-01T04:00:00Z', '2026-03-02T04:00:00Z'),
  urgency: fc.constantFrom('NORMAL' as const, 'URGENT' as const),
  caseId: fc.constant(null),
  caseNumber: fc.constantFrom('RS-2026-000001', 'RS-2026-000002', 'RS-2025-000009', null),
  dueOn: fc.option(fc.integer({ min: -9, max: 9 }).map((n) => addDays(TODAY, n))),
});
const linesOf = (digest: ReturnType<typeof composeDigest>) =>
  digest.sections.flatMap(({ group, cases }) =>
    cases.flatMap(({ caseNumber, lines }) => lines.map((line) => ({ group, caseNumber, line }))),
  );

const anOverdueLine = (n: number): DigestLine => ({
  noticeId: `n${n}`,
  trigger: 'ITEM_DELIVERY_DUE',
  kind: 'HOUSING',
  toldAt: '2026-03-01T04:00:00Z',
  urgency: 'NORMAL',
  caseId: null,
  caseNumber: `RS-${n}`,
  dueOn: addDays(TODAY, -1),
  subjectId: 'i1',
});

describe('the composition of a letter (DIG-02)', () => {
  it('puts the overdue first, and in each part all lines of a case together', () => {
    const line = (noticeId: string, caseNumber: string, dueOn: string): DigestLine => ({
      noticeId,
      trigger: 'WORK_DUE',
      kind: null,
      toldAt: '2026-03-01T04:00:00Z',
      urgency: 'NORMAL',
      caseId: null,
      caseNumber,
      dueOn: plainDate(dueOn),
    });
    const digest = composeDigest(
      [
        line('a', 'RS-1', '2026-03-10'),
        line('b', 'RS-2', '2026-03-09'),
        line('c', 'RS-1', '2026-03-01'),
        line('d', 'RS-2', '2026-02-01'),
      ],
      TODAY,
    );
    expect(
      linesOf(digest).map(({ group, caseNumber, line: { noticeId } }) => [
        group,
        caseNumber,
        noticeId,
      ]),
    ).toEqual([
      ['OVERDUE', 'RS-2', 'd'],
      ['OVERDUE', 'RS-2', 'b'],
      ['OVERDUE', 'RS-1', 'c'],
      ['TODAY', 'RS-1', 'a'],
    ]);
    expect(digest).toMatchObject({ total: 4, overdue: 3, left: 0 });
  });

  it('says a thing once, by its latest reminder', () => {
    const told = (noticeId: string, toldAt: string, kind: string | null = 'PLAN'): DigestLine => ({
      noticeId,
      toldAt,
      kind,
      trigger: 'WORK_DUE',
      urgency: 'NORMAL',
      caseId: null,
      caseNumber: 'RS-1',
      dueOn: TODAY,
    });
    const lines = [
      told('a', '2026-03-01T04:00:00Z'),
      told('b', '2026-03-02T04:00:00Z'),
      told('c', '2026-03-01T04:00:00Z', 'INTAKE'),
    ];
    expect(latestOfEach(lines).map(({ noticeId }) => noticeId)).toEqual(['b', 'c']);
  });

  it('tells two items of one kind, case and day apart', () => {
    const [one, other] = [anOverdueLine(1), anOverdueLine(1)];
    expect(latestOfEach([one, { ...other, noticeId: 'again' }])).toHaveLength(1);
    expect(latestOfEach([one, { ...other, noticeId: 'other', subjectId: 'i2' }])).toHaveLength(2);
  });

  it('keeps room for what a colleague hands up, however much is overdue', () => {
    const handedUp: DigestLine = {
      ...anOverdueLine(0),
      noticeId: 'up',
      trigger: 'CANNOT_DO',
      dueOn: null,
    };
    const overdue = Array.from({ length: 70 }, (_, n) => anOverdueLine(n));
    const digest = composeDigest([...overdue, handedUp], TODAY);
    expect(linesOf(digest)).toHaveLength(60);
    expect(digest.sections.map(({ group }) => group)).toEqual(['OVERDUE', 'HAPPENED']);
    expect(digest).toMatchObject({ total: 71, overdue: 70, left: 11 });
  });

  it('loses and doubles nothing, whatever comes in whichever order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyLine, { selector: ({ noticeId }) => noticeId }),
        fc.nat(20),
        (lines, most) => {
          const digest = composeDigest(lines, TODAY, most);
          const shown = linesOf(digest);
          expect(shown.length + digest.left).toBe(latestOfEach(lines).length);
          expect(new Set(shown.map(({ line }) => line.noticeId)).size).toBe(shown.length);
          expect(composeDigest([...lines].reverse(), TODAY, most)).toEqual(digest);
          const ranks = shown.map(({ group }) => DIGEST_ORDER.indexOf(group));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
          for (const { group, caseNumber, line } of shown) {
            expect(line.caseNumber).toBe(caseNumber);
            expect(noticeGroup(line, TODAY)).toBe(group);
          }
          for (const { cases } of digest.sections)
            expect(new Set(cases.map(({ caseNumber }) => caseNumber)).size).toBe(cases.length);
        },
      ),
    );
  });
});

describe('what a reader chooses (DIG-06)', () => {
  const anyChoice: fc.Arbitrary<NoticeChoice> = fc.record({
    trigger: fc.constantFrom(...REMINDER_TRIGGERS),
    channel: fc.constantFrom(...MAIL_CHANNELS),
    wanted: fc.boolean(),
  });

  it('never switches off what protects people', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REMINDER_TRIGGERS),
        fc.subarray([...REMINDER_CHANNELS]),
        fc.array(anyChoice),
        (trigger, ladder, choices) => {
          const channels = mailChannelsOf(trigger, ladder, choices);
          const offered = MAIL_CHANNELS.filter((channel) => ladder.includes(channel));
          if (TRIGGER_TRAITS[trigger].protects)
            expect(channels).toEqual(expect.arrayContaining(offered));
          if (choices.every((one) => one.trigger !== trigger)) expect(channels).toEqual(offered);
        },
      ),
    );
  });

  it('switches what does not protect on and off', () => {
    const wanted = (channel: 'DIGEST' | 'MAIL_NOW', yes: boolean) =>
      ({ trigger: 'PLAN_RETURNED', channel, wanted: yes }) as const;
    expect(
      mailChannelsOf(
        'PLAN_RETURNED',
        ['IN_APP', 'MAIL_NOW'],
        [wanted('MAIL_NOW', false), wanted('DIGEST', true)],
      ),
    ).toEqual(['DIGEST']);
  });

  it('is offered for the kinds that reach the role, and every kind reaches some', () => {
    const reached = new Set(ROLES.flatMap((role) => triggersFor(role)));
    expect([...reached].sort()).toEqual([...LADDERED_TRIGGERS].sort());
    expect(triggersFor('DONOR_VIEWER')).toEqual([]);
    expect(triggersFor('MENTOR')).not.toContain('BUDGET_USE');
    expect(ladderMailChannels(standardLadder('URGENT_FLAG').steps)).toEqual(['MAIL_NOW']);
  });

  it('ends, by one press on unsubscribe, only what protects nobody (DIG-07)', () => {
    expect(SWITCHABLE_TRIGGERS.some((trigger) => TRIGGER_TRAITS[trigger].protects)).toBe(false);
    expect(SWITCHABLE_TRIGGERS).toContain('WORK_DUE');
  });
});

describe('the answer to a line (DIG-05)', () => {
  const refused = (
    trigger: ReminderTrigger,
    answer: LineAnswer,
    today: PlainDate,
    taskKind: string | null = null,
  ) => answerRefusal({ trigger, kind: null, taskKind }, answer, today)?.params?.['rule'] ?? null;
  it.each([
    [{ action: 'DONE' }, null],
    [{ action: 'DONE', reason: 'NO_TIME' }, 'ANSWER_REASON'],
    [{ action: 'MOVED', reason: 'NO_TIME', movedTo: plainDate('2026-03-11') }, null],
    [{ action: 'MOVED', reason: 'NO_TIME' }, 'ANSWER_DAY'],
    [{ action: 'MOVED', movedTo: plainDate('2026-03-11') }, 'ANSWER_REASON'],
    [{ action: 'MOVED', reason: 'NO_TIME', movedTo: TODAY }, 'SNOOZE_DAY'],
    [{ action: 'CANNOT', reason: 'NOT_MINE' }, null],
    [{ action: 'CANNOT' }, 'ANSWER_REASON'],
    [{ action: 'CANNOT', reason: 'NOT_MINE', movedTo: plainDate('2026-03-11') }, 'ANSWER_DAY'],
  ] as const)('%j is refused by %s', (answer, rule) => {
    expect(refused('WORK_DUE', answer, TODAY)).toBe(rule);
  });

  it('is one that its kind knows', () => {
    expect(refused('CASE_TAKEN', { action: 'CANNOT', reason: 'NOT_MINE' }, TODAY)).toBe(
      'ANSWER_ACTION',
    );
    for (const { actions } of Object.values(LINE_MEANINGS)) expect(actions).toContain('DONE');
  });

  it('puts off neither what is urgent and protects, nor a task that does, whatever a link says (REM-20)', () => {
    const moved = { action: 'MOVED', reason: 'NO_TIME', movedTo: addDays(TODAY, 1) } as const;
    expect(actionsFor('URGENT_FLAG', 'MENTOR')).toEqual(['DONE', 'CANNOT']);
    expect(refused('URGENT_FLAG', moved, TODAY)).toBe('SNOOZE_URGENT');
    // A letter does not tell which task it is: the link is there, and the page refuses it.
    expect(actionsFor('TASK_DUE', 'MENTOR')).toContain('MOVED');
    expect(refused('TASK_DUE', moved, TODAY, 'SAFETY')).toBe('SNOOZE_URGENT');
    expect(refused('TASK_DUE', moved, TODAY, 'ASKED')).toBeNull();
  });

  it('"cannot" is offered where there is somebody above whom it tells', () => {
    expect(actionsFor('READMISSION_REPLY_DUE', 'SMS_READMISSION')).toContain('CANNOT');
    expect(actionsFor('READMISSION_REPLY_DUE', 'SMS_HEAD')).toEqual(['DONE', 'MOVED']);
    expect(actionsFor('CANNOT_DO', 'PM')).toContain('CANNOT');
  });

  it('has reasons, each used', () => {
    expect([...new Set(LINE_ACTIONS.flatMap(reasonsOf))].sort()).toEqual(
      [...ANSWER_REASONS].sort(),
    );
  });
});

it('a letter names no kind that tells of health or protection (D-07, DIG-03)', () => {
  expect(REMINDER_TRIGGERS.filter((trigger) => !isNamedInLetters(trigger))).toEqual([
    'URGENT_FLAG',
  ]);
});
