import { describe, expect, it } from '@jest/globals';
import { daysBetween, formatDate, formatInstant, parseDate } from './dates';

describe('dates', () => {
  it.each([
    ['05.03.2026', '2026-03-05'],
    ['5.3.2026', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['05032026', '2026-03-05'],
    ['31.02.2026', null],
    ['March 5', null],
    ['', null],
  ])('reads %p as %p, day before month', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  it('names months in the language of the screen', () => {
    expect(formatDate('2026-03-05', 'az', 'long')).toBe('5 mart 2026');
    expect(formatDate('2026-03-05', 'en', 'long')).toBe('5 March 2026');
    expect(formatDate(null, 'az')).toBe('—');
  });

  it('shows instants in Baku time across midnight', () => {
    expect(formatInstant('2026-03-05T21:30:00Z', 'az')).toBe('06.03.2026, 01:30');
  });

  it('counts days across the change of clocks of 1957 that confuses local time', () => {
    expect(daysBetween('1957-02-28', '1957-03-01')).toBe(1);
    expect(daysBetween('2026-03-01', '2026-02-26')).toBe(-3);
  });
});
