import { Inject, Injectable } from '@nestjs/common';
import { type Keyring, STATE_KEYRING, type SubjectKey } from '../../platform/crypto/index.js';
import { insertRows, type Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import {
  demandPlausible,
  normalDocument,
  normalFin,
  searchKeyOf,
  sortKeyOf,
} from '../persons/public.js';
import type { ReadmissionPersonRequest } from './dto/readmission.requests.js';
import { ReadmissionPersonEntity } from './readmission-person.entity.js';

type Identifier = 'birth_date_cipher' | 'fin_cipher' | 'document_cipher';

const placeOf = (rowId: string, column: Identifier) =>
  ({ table: 'readmission_persons', column, rowId }) as const;

export interface OpenedPerson {
  readonly bornOn: string | null;
  readonly fin: string | null;
  readonly documentNumber: string | null;
}

/** Persons of the state's side: sealed under its own master key (ADR 0008). */
@Injectable()
export class ReadmissionPersons {
  constructor(@Inject(STATE_KEYRING) private readonly keyring: Keyring) {}

  /** @throws ProblemError VALIDATION_FAILED for a document number, a name or a birth that cannot be one. */
  async create(
    tx: Transaction,
    request: ReadmissionPersonRequest,
  ): Promise<{ readonly person: ReadmissionPersonEntity; readonly key: SubjectKey }> {
    demandPlausible(tx, request, { pointer: '#/person' });
    const id = newId();
    const { key, row } = this.keyring.newSubject({ kind: 'PERSON', id });
    const person = {
      id,
      ...namesOf(request),
      sex: request.sex ?? 'U',
      birthYear: birthYearOf(request),
      ...this.identifiersOf(id, key, request),
      createdBy: tx.actor.userId,
    } as ReadmissionPersonEntity;
    await insertRows(tx, ReadmissionPersonEntity, [person]);
    await this.keyring.insertKeys(tx, [row]);
    return { person, key };
  }

  keyOf(tx: Transaction, personId: string): Promise<SubjectKey> {
    return this.keyring.subject(tx, { kind: 'PERSON', id: personId });
  }

  /** The key for reading; undefined where it was destroyed. */
  keyToRead(tx: Transaction, personId: string): Promise<SubjectKey | undefined> {
    return this.keyring.existing(tx, { kind: 'PERSON', id: personId });
  }

  open(person: ReadmissionPersonEntity, key: SubjectKey | undefined): OpenedPerson {
    const text = (column: Identifier, cipher: string | null): string | null =>
      cipher === null || key === undefined ? null : key.open(placeOf(person.id, column), cipher);
    return {
      bornOn: text('birth_date_cipher', person.birthDateCipher),
      fin: text('fin_cipher', person.finCipher),
      documentNumber: text('document_cipher', person.documentCipher),
    };
  }

  private identifiersOf(id: string, key: SubjectKey, request: ReadmissionPersonRequest) {
    const fin = request.fin ? normalFin(request.fin) : null;
    const document = documentOf(request.documentNumber);
    const seal = (column: Identifier, text: string | null) =>
      text === null ? null : key.seal(placeOf(id, column), text);
    return {
      birthDateCipher: seal('birth_date_cipher', request.bornOn ?? null),
      finCipher: seal('fin_cipher', fin),
      finIndex: fin === null ? null : this.keyring.blindIndex('FIN', fin),
      documentCipher: seal('document_cipher', document),
      documentIndex: document === null ? null : this.keyring.blindIndex('DOCUMENT', document),
    };
  }
}

function namesOf({ familyName, givenName, fatherName = null }: ReadmissionPersonRequest) {
  const names = { familyName, givenName, fatherName };
  return { ...names, searchKey: searchKeyOf(names), sortKey: sortKeyOf(names) };
}

const birthYearOf = ({ bornOn, birthYear }: ReadmissionPersonRequest): number | null =>
  bornOn ? Number(bornOn.slice(0, 4)) : (birthYear ?? null);

function documentOf(text: string | null | undefined): string | null {
  if (!text) return null;
  const normal = normalDocument(text);
  if (normal !== null) return normal;
  const pointer = '#/person/documentNumber';
  throw new ProblemError('VALIDATION_FAILED', { errors: [{ pointer, code: 'BAD_FORMAT' }] });
}
