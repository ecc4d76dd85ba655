import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, plainDate } from '../kernel/index.js';
import { nameKeys, parsePersonName } from '../names/index.js';
import { comparePair, createDuplicateIndex, type DuplicateSubject } from './index.js';

interface Given {
  name?: string;
  born?: string | null;
  fin?: string;
  arrival?: string;
  sex?: 'F' | 'M';
}

let counter = 0;
function subject({ name = 'Həsənov Elçin', born, fin, arrival, sex }: Given): DuplicateSubject {
  const parsed = parsePersonName(name);
  const date = plainDate(born ?? '1980-05-06');
  return {
    ref: String((counter += 1)),
    name: parsed && nameKeys(parsed.name),
    born: born === null ? null : { date, precision: 'DAY' },
    sex: sex ?? 'M',
    finKey: fin ?? null,
    arrivals: [plainDate(arrival ?? '2020-01-10')],
  };
}

const compare = (a: Given, b: Given): string => {
  const match = comparePair(subject(a), subject(b));
  return match ? `${match.kind} ${match.needsDecision}` : 'none';
};

describe('the duplicate check', () => {
  it.each<[string, Given, Given, string]>([
    ['all equal', {}, {}, 'DUPLICATE true'],
    ['other spelling', {}, { name: 'Elchin Hasanov' }, 'DUPLICATE true'],
    ['birth date a year off', {}, { born: '1981-05-06' }, 'DUPLICATE true'],
    ['birth date two years off', {}, { born: '1982-05-08' }, 'none'],
    ['day and month swapped', {}, { born: '1980-06-05' }, 'DUPLICATE true'],
    ['birth date unknown', {}, { born: null }, 'DUPLICATE true'],
    ['arrival thirty days later', {}, { arrival: '2020-02-09' }, 'DUPLICATE true'],
    [
      'another return, birth date a month off',
      {},
      { born: '1980-06-20', arrival: '2021-01-10' },
      'none',
    ],
    ['arrival thirty-one days later', {}, { arrival: '2020-02-10' }, 'SECOND_RETURN true'],
    ['other given name', {}, { name: 'Həsənov Vüqar' }, 'none'],
    ['twins of two sexes', {}, { name: 'Həsənova Elçinə', sex: 'F' }, 'none'],
    ['one FIN', { fin: 'A' }, { fin: 'A' }, 'DUPLICATE true'],
    [
      'one FIN, another return',
      { fin: 'A' },
      { fin: 'A', arrival: '2021-01-10' },
      'SECOND_RETURN false',
    ],
    [
      'one FIN, another name',
      { fin: 'A' },
      { fin: 'A', name: 'Quliyev Vüqar', arrival: '2021-01-10' },
      'SECOND_RETURN true',
    ],
    ['two FINs, else equal', { fin: 'A' }, { fin: 'B' }, 'DUPLICATE true'],
    ['two FINs, near birth date', { fin: 'A' }, { fin: 'B', born: '1981-05-01' }, 'none'],
    ['no birth date, another return', { born: null }, { arrival: '2021-01-10' }, 'none'],
  ])('%s', (_case, a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
    expect(compare(b, a)).toBe(expected);
  });

  it('takes its threshold as given', () => {
    const near = { born: '1981-04-30', arrival: '2020-02-01' };
    expect(comparePair(subject({}), subject(near), 0.99)).toBeNull();
    expect(comparePair(subject({}), subject(near), 0.8)?.score).toBeLessThan(0.99);
  });

  it('finds by its keys whatever a comparison of all pairs finds', () => {
    const names = fc.constantFrom(
      'Həsənov Elçin',
      'Hasanov Elchin',
      'Elçin Həsənov',
      'Quliyev Vüqar',
      'Kuliev Vugar',
    );
    const given = fc.record({
      name: names,
      born: fc.oneof(
        fc.constant(null),
        fc.integer({ min: 0, max: 800 }).map((by) => addDays(plainDate('1980-01-01'), by)),
      ),
      fin: fc.constantFrom('A', 'B', 'C'),
      arrival: fc.integer({ min: 0, max: 60 }).map((by) => addDays(plainDate('2020-01-01'), by)),
    });
    fc.assert(
      fc.property(fc.array(given, { minLength: 2, maxLength: 12 }), (list) => {
        const subjects = list.map(subject);
        const index = createDuplicateIndex();
        subjects.forEach((one, at) => {
          const slow = subjects.slice(0, at).filter((other) => comparePair(one, other));
          const found = index.find(one).map(({ ref }) => ref);
          expect(found.sort()).toEqual(slow.map(({ ref }) => ref).sort());
          index.add(one);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('offers a few to decide between, however many bear one name', () => {
    const index = createDuplicateIndex();
    for (let each = 0; each < 3_000; each += 1) index.add(subject({}));
    expect(index.find(subject({}))).toHaveLength(10);
  });
});
