import { describe, expect, it } from '@jest/globals';
import { valueAt, withValueAt } from './value-path';

const VALUES = {
  name: 'A',
  event: { city: 'B', day: null },
  members: [{ sex: 'F' }, { sex: 'M' }],
};

describe('a value of a form', () => {
  it.each([
    ['name', 'A'],
    ['event.city', 'B'],
    ['event.day', null],
    ['members.1.sex', 'M'],
    ['members.2.sex', undefined],
    ['event.city.street', undefined],
  ])('stands at %s', (path, value) => expect(valueAt(VALUES, path)).toBe(value));

  it('is put elsewhere without changing what was given', () => {
    const before = JSON.stringify(VALUES);
    const after = withValueAt(withValueAt(VALUES, 'event.city', 'C'), 'members.0.sex', 'X');
    expect(after).toEqual({
      name: 'A',
      event: { city: 'C', day: null },
      members: [{ sex: 'X' }, { sex: 'M' }],
    });
    expect(JSON.stringify(VALUES)).toBe(before);
  });
});
