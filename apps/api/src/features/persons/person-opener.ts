import { Injectable } from '@nestjs/common';
import { Keyring, type SubjectKey } from '../../platform/crypto/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { PersonResponse } from './dto/person.response.js';
import { placeOf } from './person-columns.js';
import type { PersonEntity } from './person.entity.js';

type SealedBirth = Pick<PersonEntity, 'id' | 'birthDateCipher'>;
type SealedPhone = Pick<PersonEntity, 'id' | 'phoneCipher'>;

/** Persons as those see them who work on their case: sealed fields opened. */
@Injectable()
export class PersonOpener {
  constructor(private readonly keyring: Keyring) {}

  async open(tx: Transaction, persons: readonly PersonEntity[]): Promise<PersonResponse[]> {
    const ids = persons.map(({ id }) => id);
    const keys = await this.keyring.existingMany(tx, 'PERSON', ids);
    return persons.map((person) => toPerson(person, keys.get(person.id)));
  }

  /** The number under which a person is reached, E.164; null where none is known or it was erased. */
  async phone(
    tx: Transaction,
    { id, phoneCipher }: Pick<PersonEntity, 'id' | 'phoneCipher'>,
  ): Promise<string | null> {
    const key = await this.keyring.existing(tx, { kind: 'PERSON', id });
    if (phoneCipher === null || key === undefined) return null;
    return key.open(placeOf(id, 'phone_cipher'), phoneCipher);
  }

  /** Exact birth dates by person, of those whose is known and not erased: what doubles are told by. */
  births(tx: Transaction, persons: readonly SealedBirth[]): Promise<Map<string, string>> {
    const sealed = persons.map(({ id, birthDateCipher }) => ({ id, cipher: birthDateCipher }));
    return this.opened(tx, 'birth_date_cipher', sealed);
  }

  /** Telephones by person, as `births`. */
  phones(tx: Transaction, persons: readonly SealedPhone[]): Promise<Map<string, string>> {
    const sealed = persons.map(({ id, phoneCipher }) => ({ id, cipher: phoneCipher }));
    return this.opened(tx, 'phone_cipher', sealed);
  }

  private async opened(
    tx: Transaction,
    column: string,
    all: readonly { readonly id: string; readonly cipher: string | null }[],
  ): Promise<Map<string, string>> {
    const sealed = all.filter(({ cipher }) => cipher !== null);
    const ids = sealed.map(({ id }) => id);
    const keys = await this.keyring.existingMany(tx, 'PERSON', ids);
    return new Map(
      sealed.flatMap(({ id, cipher }) => {
        const key = keys.get(id);
        return key === undefined || cipher === null
          ? []
          : [[id, key.open(placeOf(id, column), cipher)] as const];
      }),
    );
  }
}

function toPerson(person: PersonEntity, key: SubjectKey | undefined): PersonResponse {
  const open = (column: string, sealed: string | null): string | null =>
    sealed === null || key === undefined ? null : key.open(placeOf(person.id, column), sealed);
  return {
    id: person.id,
    version: person.version,
    givenName: person.givenName,
    familyName: person.familyName,
    fatherName: person.fatherName,
    nameInForeignDocument: person.nameInForeignDocument,
    sex: person.sex,
    bornOn: open('birth_date_cipher', person.birthDateCipher),
    birthYear: person.birthYear,
    birthDatePrecision: person.birthDatePrecision,
    nationality: person.nationalities[0] ?? null,
    languages: person.languages,
    maritalStatus: person.maritalStatus,
    fin: open('fin_cipher', person.finCipher),
    phone: open('phone_cipher', person.phoneCipher),
    email: open('email_cipher', person.emailCipher),
    address: open('address_cipher', person.addressCipher),
    documentNumber: open('document_cipher', person.documentCipher),
    deceasedOn: person.deceasedOn,
  };
}
