import { describe, expect, it } from '@jest/globals';
import { CAPITAL_ZONES } from '../calendar/index.js';
import { plainDate } from '../kernel/index.js';
import { dayIn, expiresAt } from './index.js';

const d = plainDate;

describe('the end of a deadline (DL-09)', () => {
  it.each([
    ['AZ', '2026-02-17', '2026-02-17T20:00:00Z'],
    ['AZ', '2026-12-31', '2026-12-31T20:00:00Z'],
    ['AZ', '2028-02-29', '2028-02-29T20:00:00Z'],
    ['DE', '2026-02-17', '2026-02-17T23:00:00Z'],
    ['DE', '2026-07-24', '2026-07-24T22:00:00Z'],
    ['DE', '2026-03-28', '2026-03-28T23:00:00Z'],
    ['DE', '2026-03-29', '2026-03-29T22:00:00Z'],
    ['IE', '2026-10-24', '2026-10-24T23:00:00Z'],
    ['IE', '2026-10-25', '2026-10-26T00:00:00Z'],
  ] as const)('in %s on %s is at %s', (country, due, instant) => {
    expect(expiresAt(d(due), CAPITAL_ZONES[country])).toBe(instant);
  });

  it('falls at midnight in Baku: a second before it is still the day', () => {
    const zone = CAPITAL_ZONES.AZ;
    expect(dayIn(zone, new Date('2026-02-17T19:59:59Z'))).toBe('2026-02-17');
    expect(dayIn(zone, new Date('2026-02-17T20:00:00Z'))).toBe('2026-02-18');
    expect(dayIn(zone, new Date('2026-12-31T20:00:00Z'))).toBe('2027-01-01');
  });

  it('leaves no instant outside a day: each expiry is the first of the next', () => {
    for (const zone of Object.values(CAPITAL_ZONES))
      for (const day of ['2026-03-28', '2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29']) {
        const end = new Date(expiresAt(d(day), zone));
        expect(dayIn(zone, new Date(end.getTime() - 1))).toBe(day);
        expect(dayIn(zone, end) > day).toBe(true);
      }
  });
});
