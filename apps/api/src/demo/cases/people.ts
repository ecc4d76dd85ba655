import { searchKey, sortKeyAz } from '@qayidis/domain/names';
import type { DataKeyRow, Keyring } from '../../platform/crypto/index.js';
import { newId } from '../../platform/ids/index.js';
import { CITIES, FAMILY_NAMES, FATHER_NAMES, GIVEN_NAMES, STREETS } from './names.data.js';
import type { SeededRandom } from './random.js';

export interface Someone {
  readonly id: string;
  readonly sortKey: string;
  readonly sex: 'F' | 'M';
  readonly givenName: string;
  readonly birthYear: number;
  readonly row: Readonly<Record<string, unknown>>;
  readonly key: DataKeyRow;
}

interface Wanted {
  readonly sex?: 'F' | 'M';
  readonly family?: number;
  readonly birthYear: number;
  /** Given name of the father; any without it. */
  readonly father?: string;
  /** Given names that brothers and sisters have already. */
  readonly notCalled?: readonly string[];
  /** With phone, FIN and address. */
  readonly reachable: boolean;
}

const FIN_SIGNS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** An invented person, identifiers sealed just as the product seals them. */
export function someone(random: SeededRandom, keyring: Keyring, wanted: Wanted): Someone {
  const id = newId();
  const sex = wanted.sex ?? (random.chance(0.4) ? 'F' : 'M');
  const family = FAMILY_NAMES[wanted.family ?? random.whole(0, FAMILY_NAMES.length - 1)];
  const familyName = family?.[sex === 'F' ? 1 : 0] ?? '';
  const givenName = nameFrom(random, GIVEN_NAMES[sex], wanted.notCalled);
  const father = wanted.father ?? random.pick(FATHER_NAMES);
  const fatherName = `${father} ${sex === 'F' ? 'qızı' : 'oğlu'}`;
  const full = `${familyName} ${givenName} ${fatherName}`;
  const { key, row } = keyring.newSubject({ kind: 'PERSON', id });
  const seal = (column: string, text: string) =>
    key.seal({ table: 'persons', column, rowId: id }, text);
  const bornOn = `${wanted.birthYear}-${pad(random.whole(1, 12))}-${pad(random.whole(1, 28))}`;
  const identifiers = wanted.reachable ? identifiersOf(random, keyring, seal) : NO_IDENTIFIERS;
  return {
    id,
    sex,
    givenName,
    birthYear: wanted.birthYear,
    key: row,
    sortKey: sortKeyAz(full),
    row: {
      id,
      given_name: givenName,
      family_name: familyName,
      father_name: fatherName,
      search_key: searchKey(full),
      sort_key: sortKeyAz(full),
      sex,
      birth_year: wanted.birthYear,
      birth_date_cipher: seal('birth_date_cipher', bornOn),
      birth_date_precision: 'DAY',
      nationalities: ['AZ'],
      languages: ['AZ'],
      ...identifiers,
    },
  };
}

const nameFrom = (
  random: SeededRandom,
  names: readonly string[],
  taken: readonly string[] = [],
): string => random.pick(names.filter((name) => !taken.includes(name)));

const pad = (number: number): string => String(number).padStart(2, '0');

const NO_IDENTIFIERS = {
  fin_cipher: null,
  fin_index: null,
  fin_last2: null,
  phone_cipher: null,
  phone_index: null,
  phone_end_index: null,
  address_cipher: null,
};

function identifiersOf(
  random: SeededRandom,
  keyring: Keyring,
  seal: (column: string, text: string) => string,
): Record<keyof typeof NO_IDENTIFIERS, string> {
  const fin = Array.from({ length: 7 }, () =>
    FIN_SIGNS.charAt(random.whole(0, FIN_SIGNS.length - 1)),
  ).join('');
  const phone = `+99450${random.whole(2_000_000, 9_999_999)}`;
  const index = (kind: 'FIN' | 'PHONE' | 'PHONE_END', value: string) =>
    `\\x${keyring.blindIndex(kind, value).toString('hex')}`;
  return {
    fin_cipher: seal('fin_cipher', fin),
    fin_index: index('FIN', fin),
    fin_last2: fin.slice(-2),
    phone_cipher: seal('phone_cipher', phone),
    phone_index: index('PHONE', phone),
    phone_end_index: index('PHONE_END', phone.slice(-4)),
    address_cipher: seal('address_cipher', `${random.pick(STREETS)} ${random.whole(1, 120)}`),
  };
}

export const cityOf = (country: string): string | null => CITIES[country] ?? null;

/** What the product leaves of a person whose file was anonymised: nothing that names, nothing to open. */
export const nameless = ({ row }: Someone): Someone['row'] => ({
  ...row,
  ...NO_IDENTIFIERS,
  given_name: '',
  family_name: '',
  father_name: null,
  search_key: '',
  sort_key: '',
  birth_date_cipher: null,
  birth_date_precision: 'YEAR',
  languages: [],
});
