import { describe, expect, it } from '@jest/globals';
import { changeLanguage } from '#/lib/i18n';
import { fieldText, problemFrom } from '.';

describe('what was thrown', () => {
  it.each([
    'Failed to fetch dynamically imported module: http://localhost/assets/home.js',
    'error loading dynamically imported module: http://localhost/assets/home.js',
    'Importing a module script failed.',
    'Load failed',
    'NetworkError when attempting to fetch resource.',
  ])('is a lost connection where a part of the screens did not come: %s', (message) => {
    expect(problemFrom(new TypeError(message)).code).toBe('UNAVAILABLE');
  });

  it('is a fault of the system where the screen itself broke', () => {
    expect(problemFrom(new TypeError('l is not a function')).code).toBe('INTERNAL');
    expect(problemFrom(new Error('?')).code).toBe('INTERNAL');
  });
});

describe('what stands in the place of a name', () => {
  it('is said to be no name, not that nobody bears it', async () => {
    await changeLanguage('az');
    expect(fieldText({ code: 'NOT_A_NAME' })).toMatch(/^Bu, ad deyil\./);
    await changeLanguage('en');
    expect(fieldText({ code: 'NOT_A_NAME' })).toMatch(/^This is not a name\./);
  });
});
