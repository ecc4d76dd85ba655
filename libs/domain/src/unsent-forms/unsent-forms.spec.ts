import { describe, expect, it } from '@jest/globals';
import { idsInFormName, isFormName } from './index.js';

const CASE = '01985b2e-7c5e-7a10-9b1f-0242ac120002';
const PERSON = '01985b2e-7c5e-7a10-9b1f-0242ac120003';

describe('the name of an unsent form', () => {
  it.each(['new-referral', `note-${CASE}`, 'ladder:PLAN_DUE:all', `a.b:${CASE}`])(
    'may be %s',
    (name) => expect(isFormName(name)).toBe(true),
  );

  it.each(['', '-x', 'Əliyeva', 'a b', 'a/b', '../x', 'a?b', `a${'x'.repeat(160)}`])(
    'is not %s',
    (name) => expect(isFormName(name)).toBe(false),
  );

  it('tells the ids of what it is about, each once', () => {
    expect(idsInFormName(`kinship-${CASE}-${PERSON}`)).toEqual([CASE, PERSON]);
    expect(idsInFormName(`a-${CASE}:${CASE}`)).toEqual([CASE]);
    expect(idsInFormName('new-referral')).toEqual([]);
  });
});
