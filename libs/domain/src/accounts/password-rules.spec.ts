import { describe, expect, it } from '@jest/globals';
import { commonWords } from './common-words.js';
import { checkPassword } from './password-rules.js';

const context = ['Xanım Rzayeva', 'xanim.rzayeva@umid.example', 'Ümid Dəstək Birliyi'];
const verdict = (password: string): string => {
  const result = checkPassword(password, context);
  return result.ok ? 'ACCEPTED' : result.error.code;
};

describe('a password', () => {
  it.each([
    ['eleven characters', 'vK9#rTq2!mZ', 'PASSWORD_TOO_SHORT'],
    ['twelve characters', 'vK9#rTq2!mZx', 'ACCEPTED'],
    ['twelve characters of which each counts once', 'ə😀ğ😀x🐟q🌵7🧭ş🪁', 'ACCEPTED'],
    ['spaces at both ends, kept', '  tuz qatar lampa  ', 'ACCEPTED'],
    ['Cyrillic letters', 'синийтрамвайпоёт', 'ACCEPTED'],
    ['128 characters', 'tuz qatar lampa ışıq '.repeat(7).slice(0, 128), 'ACCEPTED'],
    ['129 characters', 'tuz qatar lampa ışıq '.repeat(7).slice(0, 129), 'PASSWORD_TOO_LONG'],
    ['a phrase of four uncommon words', 'kepenek tandir xalca dolma', 'ACCEPTED'],
    ['only lower-case letters without a pattern', 'vjrtqmhzbwkd', 'ACCEPTED'],
  ])('%s: %s is %s', (_what, password, expected) => expect(verdict(password)).toBe(expected));

  it.each([
    'password1234',
    'P@ssw0rd2026!',
    'qwertyuiop12',
    'Azerbaycan2026',
    'Azərbaycan2026',
    '123456789012',
    '111111111111',
    'abcabcabcabc',
    'Returnee2026',
    'Qayidis-2026!',
    'qazwsxedcrfv',
    'salamsalam12',
    'Welcome2Baku!',
    'iloveyou1990',
  ])('%s stands at the head of every guessing list', (password) =>
    expect(verdict(password)).toBe('PASSWORD_COMMON'),
  );

  it.each(['UmidDestek#47', 'XanimRzayeva!9', 'xanim.rzayeva@umid.example', 'dəstəkbirliyi77'])(
    '%s is known to whoever knows the person',
    (password) => expect(verdict(password)).toBe('PASSWORD_PERSONAL'),
  );

  it('is judged against several hundred common words', () => {
    expect(commonWords().size).toBeGreaterThan(500);
  });
});
