import { searchKey, sortKeyAz } from '@qayidis/domain/names';
import type { DataKeyRow, Keyring, SubjectKey } from '../../platform/crypto/index.js';
import { newId } from '../../platform/ids/index.js';
import { FAMILY_NAMES, FATHER_NAMES, GIVEN_NAMES } from '../cases/names.data.js';
import type { SeededRandom } from '../cases/random.js';

export interface StatePerson {
  readonly id: string;
  readonly key: SubjectKey;
  readonly keyRow: DataKeyRow;
  readonly row: Readonly<Record<string, unknown>>;
}

const FIN_SIGNS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const pad = (number: number): string => String(number).padStart(2, '0');

/** An invented person of the state's side, sealed as the product seals them. */
export function someoneOfTheState(random: SeededRandom, keyring: Keyring): StatePerson {
  const id = newId();
  const { key, row: keyRow } = keyring.newSubject({ kind: 'PERSON', id });
  const sex = random.chance(0.25) ? 'F' : 'M';
  const familyName = random.pick(FAMILY_NAMES)[sex === 'F' ? 1 : 0];
  const givenName = random.pick(GIVEN_NAMES[sex]);
  const fatherName = `${random.pick(FATHER_NAMES)} ${sex === 'F' ? 'qızı' : 'oğlu'}`;
  const full = `${familyName} ${givenName} ${fatherName}`;
  const birthYear = random.whole(1965, 2004);
  const bornOn = `${birthYear}-${pad(random.whole(1, 12))}-${pad(random.whole(1, 28))}`;
  const fin = Array.from({ length: 7 }, () =>
    FIN_SIGNS.charAt(random.whole(0, FIN_SIGNS.length - 1)),
  ).join('');
  const document = `AZE${random.whole(1_000_000, 9_999_999)}`;
  const seal = (column: string, text: string) =>
    key.seal({ table: 'readmission_persons', column, rowId: id }, text);
  const index = (kind: 'FIN' | 'DOCUMENT', text: string) =>
    `\\x${keyring.blindIndex(kind, text).toString('hex')}`;
  return {
    ...{ id, key, keyRow },
    row: {
      id,
      family_name: familyName,
      given_name: givenName,
      father_name: fatherName,
      search_key: searchKey(full),
      sort_key: sortKeyAz(full),
      sex,
      birth_year: birthYear,
      birth_date_cipher: seal('birth_date_cipher', bornOn),
      fin_cipher: seal('fin_cipher', fin),
      fin_index: index('FIN', fin),
      document_cipher: seal('document_cipher', document),
      document_index: index('DOCUMENT', document),
    },
  };
}
