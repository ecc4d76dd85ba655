import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../kernel/index.js';
import * as lists from './index.js';
import {
  AGE_GROUP_OF,
  AZ_PLACES,
  COUNTRIES,
  ECONOMIC_REGIONS,
  ageBand,
  ageBandOn,
  isCeilingExempt,
  isCodeOf,
  isEuCountry,
  isProvisionalConsent,
  regionOfPlace,
} from './index.js';

const codeArrays = Object.entries<unknown>(lists).flatMap(([name, list]) =>
  Array.isArray(list) && list.every((code) => typeof code === 'string')
    ? [[name, list as readonly string[]] as const]
    : [],
);

describe('code lists', () => {
  it.each(codeArrays)('%s holds upper-case codes, each once', (_name, codes) => {
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z][A-Z0-9_-]*$/);
  });

  it('knows a member and refuses everything else', () => {
    expect(isCodeOf(lists.SEXES, 'F')).toBe(true);
    for (const value of ['f', '', null, 7, 'toString'])
      expect(isCodeOf(lists.SEXES, value)).toBe(false);
  });
});

describe('places of Azerbaijan', () => {
  it('has every ISO unit once and Ağdərə with a code of our own', () => {
    expect(AZ_PLACES.filter(({ code }) => code.startsWith('AZ-'))).toHaveLength(78);
    expect(AZ_PLACES.filter(({ uncertain }) => uncertain).map(({ code }) => code)).toEqual([
      'X-AGD',
    ]);
  });

  it('uses each of the fourteen economic regions', () => {
    expect(ECONOMIC_REGIONS).toHaveLength(14);
    expect(new Set(AZ_PLACES.map(({ region }) => region)).size).toBe(14);
    expect(regionOfPlace('AZ-SR')).toBe('ER14');
  });

  it('spells schwa with U+0259 only', () => {
    for (const { az } of AZ_PLACES) expect(az).not.toContain('\u01DD');
    expect(AZ_PLACES.find(({ code }) => code === 'AZ-KAN')?.az).toBe('K\u0259ng\u0259rli');
  });

  it('puts the places of Nakhchivan under the autonomous republic', () => {
    const children = AZ_PLACES.filter(({ parent }) => parent === 'AZ-NX').map(({ code }) => code);
    expect(children).toHaveLength(8);
    expect(children).not.toContain('AZ-NX');
  });
});

describe('countries', () => {
  it('has 27 member states, four associates, and unique codes', () => {
    expect(COUNTRIES.filter(({ group }) => group === 'EU')).toHaveLength(27);
    expect(COUNTRIES.filter(({ group }) => group === 'ASSOCIATE')).toHaveLength(4);
    expect(new Set(COUNTRIES.map(({ alpha3 }) => alpha3)).size).toBe(COUNTRIES.length);
  });

  it('counts Denmark as a member state and Norway not', () => {
    expect(isEuCountry('DK')).toBe(true);
    expect(isEuCountry('NO')).toBe(false);
  });
});

describe('age bands', () => {
  it.each([
    [0, 'AGE_0_5'],
    [5, 'AGE_0_5'],
    [6, 'AGE_6_13'],
    [17, 'AGE_14_17'],
    [18, 'AGE_18_24'],
    [64, 'AGE_50_64'],
    [65, 'AGE_65_PLUS'],
    [101, 'AGE_65_PLUS'],
  ] as const)('%i years is %s', (age, band) => expect(ageBand(age)).toBe(band));

  it('takes the age on the day asked for, and none before birth', () => {
    const born = plainDate('2003-02-04');
    expect(ageBandOn(born, plainDate('2021-02-03'))).toBe('AGE_14_17');
    expect(ageBandOn(born, plainDate('2021-02-04'))).toBe('AGE_18_24');
    expect(ageBandOn(born, plainDate('2003-02-03'))).toBeNull();
    expect(() => ageBand(-1)).toThrow(RangeError);
  });

  it('rolls children up into one group', () => {
    expect(AGE_GROUP_OF[ageBand(14)]).toBe('AGE_0_17');
    expect(AGE_GROUP_OF[ageBand(50)]).toBe('AGE_25_64');
  });
});

describe('rules carried by lists', () => {
  it('knows what a drawn or oral consent is worth', () => {
    expect(lists.CONSENT_METHODS.filter(isProvisionalConsent)).toEqual([
      'DRAWN_SIGNATURE',
      'WITNESSED_ORAL',
    ]);
  });

  it('leaves health, counselling and papers out of the ceiling', () => {
    expect(lists.ASSISTANCE_TYPES.filter(isCeilingExempt)).toEqual([
      'MED',
      'MHPSS',
      'LEGAL_DOC',
      'COUNSEL',
    ]);
  });
});
