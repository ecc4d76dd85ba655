import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type AllDayEvent, writeICalendar } from './index.js';

const event = fc.record<AllDayEvent>({
  uid: fc.uuid().map((id) => `deadline-${id}@example.org`),
  on: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  // Also what has a meaning of its own, several lines, Azerbaijani letters and pictures of four octets.
  summary: fc
    .array(fc.constantFrom(...'abc ,;:\\"\nəığöüşçƏİ😀'), { minLength: 1, maxLength: 120 })
    .map((signs) => `x${signs.join('')}x`),
  madeAt: fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  }),
  sequence: fc.nat(1000),
});

const written = (events: readonly AllDayEvent[]): string =>
  writeICalendar({ name: 'İş təqvimi', refreshHours: 1, events });

describe('a calendar as it leaves (REM-43)', () => {
  it('is read by a strict reader as it was written', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 4 }), (events) => {
        const calendar = new ICAL.Component(ICAL.parse(written(events)) as unknown[]);
        expect(calendar.getFirstPropertyValue('name')).toBe('İş təqvimi');
        const read = calendar.getAllSubcomponents('vevent').map((one) => {
          const { uid, summary, startDate, endDate, sequence } = new ICAL.Event(one, {
            strictExceptions: true,
          });
          const days = endDate.subtractDate(startDate).toSeconds() / 86_400;
          const isDate = startDate.isDate;
          return { uid, summary, on: startDate.toString(), days, isDate, sequence };
        });
        expect(read).toEqual(
          events.map(({ uid, summary, on, sequence }) => ({
            ...{ uid, summary, on, sequence },
            days: 1,
            isDate: true,
          })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('has no line of more than 75 octets, cuts no character, and ends lines as the standard says', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 2 }), (events) => {
        const text = written(events);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }),
      { numRuns: 60 },
    );
  });
});
