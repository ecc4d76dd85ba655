import { Injectable } from '@nestjs/common';
import { Keyring } from '../../platform/crypto/index.js';
import {
  changesBetween,
  lastChange,
  namesGiven,
  insertBulk,
  insertRows,
  type Transaction,
  updateGuarded,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { OneFin } from './one-fin.js';
import { type PersonFields, personColumns } from './person-columns.js';
import { PersonOpener } from './person-opener.js';
import { PersonEntity } from './person.entity.js';
import { demandPlausible, type PersonPlace } from './plausible-person.js';

export type NewPerson = PersonFields & { readonly givenName: string; readonly familyName: string };

/** Follows a change of a person, in its transaction. */
export type PersonListener = (tx: Transaction, personId: string) => Promise<void>;

const NO_NAMES = { givenName: '', familyName: '', fatherName: null };

/** Writes persons of the NGO's side. */
@Injectable()
export class Persons {
  private readonly listeners: PersonListener[] = [];

  constructor(
    private readonly keyring: Keyring,
    private readonly opener: PersonOpener,
    private readonly oneFin: OneFin,
  ) {}

  onChange(listener: PersonListener): void {
    this.listeners.push(listener);
  }

  /** @returns the row as written; the writer sees it only once a case shows it. */
  async create(tx: Transaction, fields: NewPerson, place: PersonPlace): Promise<PersonEntity> {
    demandPlausible(tx, fields, place);
    const id = newId();
    const { key, row } = this.keyring.newSubject({ kind: 'PERSON', id });
    const columns = personColumns(id, fields, NO_NAMES, this.keyring, key, place.pointer);
    const person = { id, createdBy: tx.actor.userId, ...columns } as PersonEntity;
    await insertRows(tx, PersonEntity, [person]);
    await this.keyring.insertKeys(tx, [row]);
    return person;
  }

  /**
   * For whoever can name the record that the person has already.
   * @throws ProblemError RULE_REFUSED where a record that the actor sees has the FIN
   */
  async createNew(
    tx: Transaction,
    fields: NewPerson,
    place: PersonPlace & { readonly pointer: string },
  ): Promise<PersonEntity> {
    await this.oneFin.demandFree(tx, fields.fin, place.pointer);
    return this.create(tx, fields, place);
  }

  /** Many at once, of an import: two statements however many they are. */
  async createMany(
    tx: Transaction,
    importId: string,
    people: readonly { readonly id: string; readonly fields: NewPerson }[],
  ): Promise<ReadonlyMap<string, PersonEntity>> {
    const made = people.map(({ id, fields }) => {
      const { key, row } = this.keyring.newSubject({ kind: 'PERSON', id });
      const columns = personColumns(id, fields, NO_NAMES, this.keyring, key);
      const createdBy = tx.actor.userId;
      return { row, person: { id, importId, createdBy, ...columns } as PersonEntity };
    });
    const persons = made.map(({ person }) => person);
    await insertBulk(tx, PersonEntity, persons);
    await this.keyring.insertKeys(
      tx,
      made.map(({ row }) => row),
    );
    return new Map(persons.map((person) => [person.id, person]));
  }

  /** @throws ProblemError NOT_FOUND outside one's cases, VERSION_STALE, RULE_REFUSED for another's FIN. */
  async update(
    tx: Transaction,
    id: string,
    version: number,
    fields: PersonFields,
  ): Promise<PersonEntity> {
    const person = await tx.em.findOneBy(PersonEntity, { id });
    if (person === null) throw new ProblemError('NOT_FOUND');
    demandPlausible(tx, fields, { stored: person });
    const [known] = await this.opener.open(tx, [person]);
    const key = await this.keyring.subject(tx, { kind: 'PERSON', id });
    const columns = personColumns(id, fields, person, this.keyring, key);
    if (!(await updateGuarded(tx, PersonEntity, { id, version }, columns)))
      throw new ProblemError('VERSION_STALE', {
        sentVersion: version,
        current: {
          id,
          version: person.version,
          changed: await lastChange(tx, id, ['person.update']),
        },
      });
    await this.oneFin.demandFree(tx, fields.fin, '#', person);
    await this.followName(tx, id, columns.sortKey);
    for (const listener of this.listeners) await listener(tx, id);
    tx.audit({
      action: 'person.update',
      entity: 'person',
      entityId: id,
      fields: namesGiven(fields),
      changes: changesBetween<PersonFields>(known ?? {}, fields),
    });
    return Object.assign(person, columns, { version: version + 1 });
  }

  /** Lists sort by the name of the principal, which is copied to the case. */
  private async followName(
    tx: Transaction,
    id: string,
    sortKey: string | undefined,
  ): Promise<void> {
    await tx.query(
      'update cases set principal_sort_key = $2 where principal_id = $1 and principal_sort_key <> $2',
      [id, sortKey],
    );
  }
}
