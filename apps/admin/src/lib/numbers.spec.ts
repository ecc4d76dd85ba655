import { describe, expect, it } from '@jest/globals';
import { formatBytes, formatMoney, formatNumber, parseAmount } from './numbers';

describe('numbers', () => {
  it('writes them as the language does', () => {
    expect(formatNumber(1234567, 'az')).toBe('1.234.567');
    expect(formatMoney(123450, 'EUR', 'az')).toBe('1.234,50 EUR');
    expect(formatMoney(123450, 'EUR', 'en')).toBe('1,234.50 EUR');
    expect(formatBytes(3_240_000, 'az')).toBe('3,2 MB');
  });

  it.each([
    ['200', 20000],
    ['200,5', 20050],
    ['200.55', 20055],
    ['1.234,50', 123450],
    ['1,234.50', 123450],
    ['1 234', 123400],
    ['1.234', 123400],
    ['12,345,678', 1234567800],
    ['-5', null],
    ['5 EUR', null],
    ['', null],
  ])('reads %p as %p minor units', (text, minor) => {
    expect(parseAmount(text)).toBe(minor);
  });
});
