import { searchKey, sortKeyAz } from '@qayidis/domain/names';
import type { Keyring, SubjectKey } from '../../platform/crypto/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { normalDocument, normalFin, normalPhone, phoneEnd } from './identifiers.js';
import type { PersonEntity } from './person.entity.js';

/** What may be said about a person; absent: not said, null: taken back. */
export interface PersonFields {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly fatherName?: string | null;
  readonly nameInForeignDocument?: string | null;
  readonly sex?: string;
  readonly bornOn?: string | null;
  readonly birthYear?: number | null;
  readonly nationality?: string | null;
  readonly languages?: string[];
  readonly maritalStatus?: string | null;
  readonly fin?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly address?: string | null;
  readonly documentNumber?: string | null;
  readonly deceasedOn?: string | null;
}

type Names = Pick<PersonEntity, 'givenName' | 'familyName' | 'fatherName'>;

const AS_THEY_ARE = [
  'givenName',
  'familyName',
  'fatherName',
  'nameInForeignDocument',
  'sex',
  'languages',
  'maritalStatus',
  'deceasedOn',
] as const;

/** Field of the request, column of its ciphertext. */
const SEALED = [
  ['bornOn', 'birthDateCipher', 'birth_date_cipher'],
  ['fin', 'finCipher', 'fin_cipher'],
  ['phone', 'phoneCipher', 'phone_cipher'],
  ['email', 'emailCipher', 'email_cipher'],
  ['address', 'addressCipher', 'address_cipher'],
  ['documentNumber', 'documentCipher', 'document_cipher'],
] as const;

export const placeOf = (id: string, column: string) => ({ table: 'persons', column, rowId: id });

/** The order in lists: family name, given name, father's name. */
export const sortKeyOf = ({ familyName, givenName, fatherName }: Names): string =>
  sortKeyAz([familyName, givenName, fatherName].filter(Boolean).join(' '));

export const searchKeyOf = ({ familyName, givenName, fatherName }: Names): string =>
  searchKey([familyName, givenName, fatherName].filter(Boolean).join(' '));

/**
 * Columns for what was said: names clear, identifiers sealed with a blind index (decisions.md D-11, E-15).
 * @param pointer where the fields stand in the request, for the refusal of one
 */
export function personColumns(
  id: string,
  fields: PersonFields,
  known: Names,
  keyring: Keyring,
  key: SubjectKey,
  pointer = '#',
): Partial<PersonEntity> {
  const columns: Record<string, unknown> = {};
  for (const field of AS_THEY_ARE) if (fields[field] !== undefined) columns[field] = fields[field];
  for (const [field, property, column] of SEALED) {
    const value = canonical(field, fields[field], pointer);
    if (value === undefined) continue;
    columns[property] = value === null ? null : key.seal(placeOf(id, column), value);
    Object.assign(columns, indexOf(field, value, keyring));
  }
  const names: Names = { ...known, ...columns };
  Object.assign(columns, birthYear(fields), nationality(fields));
  return { ...columns, searchKey: searchKeyOf(names), sortKey: sortKeyOf(names) };
}

/** @throws ProblemError VALIDATION_FAILED for a telephone or document number that cannot be one. */
function canonical(
  field: string,
  value: string | null | undefined,
  pointer: string,
): string | null | undefined {
  if (value === null || value === undefined) return value;
  const normalise = { fin: normalFin, phone: normalPhone, documentNumber: normalDocument }[field];
  if (normalise === undefined) return value;
  const normal = normalise(value);
  if (normal === null)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: `${pointer}/${field}`, code: 'BAD_FORMAT' }],
    });
  return normal;
}

function indexOf(field: string, value: string | null, keyring: Keyring): Partial<PersonEntity> {
  const of = (kind: 'FIN' | 'PHONE' | 'DOCUMENT') =>
    value === null ? null : keyring.blindIndex(kind, value);
  if (field === 'fin') return { finIndex: of('FIN'), finLast2: value?.slice(-2) ?? null };
  if (field === 'phone') {
    const end = value === null ? null : phoneEnd(value);
    const phoneEndIndex = end === null ? null : keyring.blindIndex('PHONE_END', end);
    return { phoneIndex: of('PHONE'), phoneEndIndex };
  }
  return field === 'documentNumber' ? { documentIndex: of('DOCUMENT') } : {};
}

/** The year stays clear for reports (D-11); a whole date decides it. */
function birthYear({ bornOn, birthYear: year }: PersonFields): Partial<PersonEntity> {
  if (typeof bornOn === 'string')
    return { birthYear: Number(bornOn.slice(0, 4)), birthDatePrecision: 'DAY' };
  if (typeof year === 'number')
    return { birthYear: year, birthDatePrecision: 'YEAR', birthDateCipher: null };
  if (bornOn === null || year === null) return { birthYear: null, birthDatePrecision: 'UNKNOWN' };
  return {};
}

const nationality = ({ nationality: code }: PersonFields): Partial<PersonEntity> =>
  code === undefined ? {} : { nationalities: code === null ? [] : [code] };
