import { afterEach, describe, expect, it } from '@jest/globals';
import { changeLanguage, defineMessages, translate } from '.';

const t = translate(
  defineMessages('messages-spec', {
    hello: { az: 'Salam, {{name}}', en: 'Hello, {{name}}' },
    days: { az: '{{count}} gün', en: { one: '{{count}} day', other: '{{count}} days' } },
  }),
);

describe('a catalogue', () => {
  afterEach(() => changeLanguage('az'));

  it('speaks the language of the moment', async () => {
    expect(t('hello', { name: 'Leyla' })).toBe('Salam, Leyla');
    await changeLanguage('en');
    expect(t('hello', { name: 'Leyla' })).toBe('Hello, Leyla');
  });

  it('chooses the form by number where a language has two', async () => {
    expect(t('days', { count: 3 })).toBe('3 gün');
    await changeLanguage('en');
    expect([t('days', { count: 1 }), t('days', { count: 3 })]).toEqual(['1 day', '3 days']);
  });

  it('leaves markup in a value as text', () => {
    expect(t('hello', { name: '<b>' })).toBe('Salam, <b>');
  });

  it('refuses a second catalogue of the same name', () => {
    expect(() => defineMessages('messages-spec', {})).toThrow('messages-spec');
  });
});
