import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../code-lists/index.js';
import { plainDate } from '../kernel/index.js';
import { isQuiet } from '../reminders/index.js';
import {
  decideText,
  nextSafeInstant,
  TEXT_TEMPLATES,
  type TextFacts,
  textLanguages,
  textWords,
} from './index.js';

const QUIET = { from: 20, until: 8 };
const SAFE = { channels: ['TEXT_MESSAGE'], hourFrom: null, hourTo: null, language: 'AZ' };
const FACTS: TextFacts = {
  template: 'APPOINTMENT_SOON',
  stillSo: true,
  consent: true,
  safe: SAFE,
  hasNumber: true,
  dueOn: plainDate('2026-03-12'),
  quiet: QUIET,
};
const at = (text: string): number => Date.parse(`${text}+04:00`);
const NOON = at('2026-03-10T12:00:00');
const bakuHour = (instant: number): number => (Math.floor(instant / 3_600_000) + 4) % 24;

describe('when a person may be texted (REM-51)', () => {
  it('is in their safe hours, outside the quiet hours, and as soon as possible', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1_600_000_000, max: 2_000_000_000 }),
        hour,
        hour,
        (s, hourFrom, hourTo) => {
          const now = s * 1000;
          const safe = { ...SAFE, hourFrom, hourTo };
          const isSafe = (h: number): boolean =>
            h >= 8 &&
            h < 20 &&
            (hourFrom === hourTo ||
              (hourFrom < hourTo ? h >= hourFrom && h < hourTo : h >= hourFrom || h < hourTo));
          const found = nextSafeInstant(now, safe, QUIET);
          const hours = Array.from({ length: 24 }, (_, h) => h).filter(isSafe);
          if (found === null) return expect(hours).toEqual([]);
          expect(found >= now && isSafe(bakuHour(found)) && !isQuiet(found, QUIET)).toBe(true);
          // None of the hours between is allowed.
          for (let t = now; t < found; t += 3_600_000) expect(isSafe(bakuHour(t))).toBe(false);
        },
      ),
    );
  });

  it.each([
    ['2026-03-10T12:00:00', null, null, { kind: 'SEND' }],
    ['2026-03-10T12:30:00', 14, 18, { kind: 'HOLD', until: at('2026-03-10T14:00:00') }],
    ['2026-03-10T19:30:00', 9, 12, { kind: 'HOLD', until: at('2026-03-11T09:00:00') }],
    ['2026-03-12T19:30:00', 9, 12, { kind: 'SKIP', reason: 'NO_HOUR' }],
    ['2026-03-10T12:00:00', 22, 6, { kind: 'SKIP', reason: 'NO_HOUR' }],
  ])('at %s with the hours %s to %s', (now, hourFrom, hourTo, decision) => {
    const safe = { ...SAFE, hourFrom, hourTo };
    expect(decideText({ ...FACTS, safe }, at(now))).toMatchObject(decision);
  });
});

describe('a message is not sent (REM-52)', () => {
  it.each([
    ['NO_LONGER_SO', { stillSo: false }],
    ['NO_CONSENT', { consent: false }],
    ['NO_SAFE_CONTACT', { safe: null }],
    ['CHANNEL_NOT_SAFE', { safe: { ...SAFE, channels: ['PHONE'] } }],
    ['CHANNEL_NOT_SAFE', { safe: { ...SAFE, channels: [] } }],
    ['NO_NUMBER', { hasNumber: false }],
    ['NO_WORDS', { safe: { ...SAFE, language: 'KA' } }],
  ])('%s', (reason, changed) => {
    expect(decideText({ ...FACTS, ...changed }, NOON)).toEqual({ kind: 'SKIP', reason });
  });
});

describe('the words (REM-50)', () => {
  it('name nobody, no body and no matter, and fit two parts of a message', () => {
    const telling =
      /qayıd|return|реинт|возвр|rück|reint|monitor|case|iş üzrə|mentor|proqram|program|NGO|QHT|DMX|\d/i;
    for (const template of TEXT_TEMPLATES)
      for (const language of textLanguages(template)) {
        expect(LANGUAGES).toContain(language);
        const words = textWords(template, language) ?? '';
        expect(words).not.toMatch(telling);
        expect(words.length).toBeLessThanOrEqual(134);
      }
  });
});
