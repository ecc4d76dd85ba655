import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hiddenCharacters, withoutHidden } from './index.js';

describe('a line of text', () => {
  it.each([
    ['a line break', 'Rəşad\nƏliyev', 'U+000A'],
    ['a carriage return', 'Rəşad\rƏliyev', 'U+000D'],
    ['a tab', 'Rəşad\tƏliyev', 'U+0009'],
    ['NUL', 'Rəşad\0', 'U+0000'],
    ['an escape', '\u001b[31mRəşad', 'U+001B'],
    ['an override of direction', 'Rəşad\u202Eveyilə', 'U+202E'],
    ['an isolate', '\u2066Rəşad', 'U+2066'],
    ['zero width', 'Rə\u200Bşad', 'U+200B'],
    ['a joiner', 'Rə\u200Dşad', 'U+200D'],
    ['a non-joiner', 'Rə\u200Cşad', 'U+200C'],
    ['a byte order mark', '\uFEFFRəşad', 'U+FEFF'],
    ['half a character', 'Rəşad\uD83D', 'U+D83D'],
  ])('must not hold %s', (_what, text, named) => {
    expect(hiddenCharacters(text, false)).toEqual([named]);
  });

  it.each(['Rəşad Əliyev', "O'Connor-Şükürlü", '<b>&amp;</b>', '张伟', 'محمد', '🙂', '=1+1'])(
    'may be %s',
    (text) => {
      expect(hiddenCharacters(text, false)).toEqual([]);
      expect(withoutHidden(text, false)).toBe(text);
    },
  );
});

describe('a note of several lines', () => {
  it.each(['one\ntwo\tthree', 'a\r\nb', '👨\u200D👩\u200D👧', 'می\u200Cروم'])(
    'may be %j',
    (text) => {
      expect(hiddenCharacters(text, true)).toEqual([]);
    },
  );

  it.each(['a\0', '\uDC00', 'a\u202Eb', 'a\u2069'])('must not be %j', (text) => {
    expect(hiddenCharacters(text, true)).toHaveLength(1);
  });
});

it('names no more than five kinds, never the text', () => {
  expect(hiddenCharacters('Rəşad\u0001\u0002\u0003\u0004\u0005\u0006', false)).toHaveLength(5);
});

// What unit 'binary' gives, without its table of every character, which takes a second to make.
const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

it('cleaned text holds none, and a line break parts two words', () => {
  expect(withoutHidden('Əliyev\nRə\u200Bşad', false)).toBe('Əliyev Rəşad');
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.boolean(), (text, lines) => {
      expect(hiddenCharacters(withoutHidden(text, lines), lines)).toEqual([]);
    }),
  );
});
