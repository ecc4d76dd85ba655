import { createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { KeyDestroyedError } from './cipher-errors.js';
import { readText } from './cipher.js';
import type { KeyStore } from './key-store.js';
import type { MasterKeys } from './master-keys.js';
import type { Place } from './place.js';
import { SubjectKey } from './subject-key.js';

/** Whose data key: destroying the row erases all that was sealed for that subject (decisions.md D-11). */
export const SUBJECT_KINDS = ['PERSON', 'CASE', 'IMPORT', 'USER'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** Identifiers that can be found by equality without being readable (E-15). */
export const BLIND_INDEX_KINDS = [
  'FIN',
  'PHONE',
  'PHONE_END',
  'DOCUMENT',
  'EMAIL',
  'REGISTER',
] as const;
export type BlindIndexKind = (typeof BLIND_INDEX_KINDS)[number];

/** A row of `data_keys`. */
export interface DataKeyRow {
  readonly id: string;
  readonly keyring: KeyringName;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly wrapped: string;
  readonly masterKid: string;
}

/** NGO's side and the state's side have keys of their own (E-14). */
export type KeyringName = 'NGO' | 'STATE';

/**
 * Data keys per subject, wrapped by the master key. Nothing is cached: a destroyed key stops working with
 * the next transaction, in every process.
 */
export class Keyring {
  private readonly indexKeys: ReadonlyMap<BlindIndexKind, Buffer>;

  /** @param indexRoot 32 random bytes of this installation that stay the same when the master key rotates */
  constructor(
    readonly name: KeyringName,
    private readonly masters: MasterKeys,
    indexRoot: Buffer,
  ) {
    this.indexKeys = new Map(
      BLIND_INDEX_KINDS.map((kind) => [
        kind,
        Buffer.from(hkdfSync('sha256', indexRoot, '', `qayidis blind index ${kind}`, 32)),
      ]),
    );
  }

  /** The subject's key; made and stored in this transaction when there is none yet. */
  async subject(store: KeyStore, subject: Subject): Promise<SubjectKey> {
    const existing = await this.existing(store, subject);
    if (existing) return existing;
    const { row } = this.newSubject(subject);
    await this.insertKeys(store, [row]);
    // Another transaction may have been first; its key then is the one.
    const stored = await this.existing(store, subject);
    if (!stored) throw new KeyDestroyedError();
    return stored;
  }

  /** The subject's key, or undefined when it never had one or it was destroyed. */
  async existing(store: KeyStore, subject: Subject): Promise<SubjectKey | undefined> {
    return (await this.existingMany(store, subject.kind, [subject.id])).get(subject.id);
  }

  /** Keys of many subjects by their ids in one query, for lists; subjects without a key are left out. */
  async existingMany(
    store: KeyStore,
    kind: SubjectKind,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, SubjectKey>> {
    if (ids.length === 0) return new Map();
    const rows = await store.query<{ id: string; subject_id: string; wrapped: string }>(
      `select id, subject_id, wrapped from data_keys
        where keyring = $1 and subject_kind = $2 and subject_id = any($3::uuid[])`,
      [this.name, kind, ids],
    );
    return new Map(
      rows.map((row) => {
        const place = wrapPlace(this.name, row.id, { kind, id: row.subject_id });
        return [row.subject_id, new SubjectKey(row.id, this.masters.unwrap(place, row.wrapped))];
      }),
    );
  }

  /** A new key and the row to store with `insertKeys`: for bulk work, where a query per subject is too slow. */
  newSubject(subject: Subject): { key: SubjectKey; row: DataKeyRow } {
    const id = randomUUID();
    const secret = randomBytes(32);
    const row: DataKeyRow = {
      id,
      keyring: this.name,
      subjectKind: subject.kind,
      subjectId: subject.id,
      wrapped: this.masters.wrap(wrapPlace(this.name, id, subject), secret),
      masterKid: this.masters.currentKid,
    };
    return { key: new SubjectKey(id, secret), row };
  }

  /** Stores new keys in one statement. A subject that has a key keeps it. */
  async insertKeys(store: KeyStore, rows: readonly DataKeyRow[]): Promise<void> {
    await store.query(
      `insert into data_keys (id, keyring, subject_kind, subject_id, wrapped, master_kid)
       select * from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[])
       on conflict (keyring, subject_kind, subject_id) do nothing`,
      [
        rows.map((row) => row.id),
        rows.map((row) => row.keyring),
        rows.map((row) => row.subjectKind),
        rows.map((row) => row.subjectId),
        rows.map((row) => row.wrapped),
        rows.map((row) => row.masterKid),
      ],
    );
  }

  /** Erases all that was sealed for the subject, also in backups that are restored with the erasure ledger. */
  async destroy(store: KeyStore, subject: Subject): Promise<void> {
    await store.query(
      'delete from data_keys where keyring = $1 and subject_kind = $2 and subject_id = $3',
      [this.name, subject.kind, subject.id],
    );
  }

  /**
   * HMAC-SHA256 of a normalised identifier, 32 bytes, for an indexed column. The same identifier gives the
   * same bytes within one installation and kind only.
   */
  blindIndex(kind: BlindIndexKind, normalised: string): Buffer {
    const key = this.indexKeys.get(kind);
    if (!key) throw new RangeError(`No blind index of kind ${kind}`);
    return createHmac('sha256', key).update(normalised, 'utf8').digest();
  }

  /** The id of the data key that sealed a value. @throws CipherTamperedError when it is no sealed value. */
  static kidOf(sealed: string): string {
    return readText(sealed).kid;
  }
}

/** A wrapped key is bound to its row and subject: nobody can hand one person's key to another. */
const wrapPlace = (keyring: KeyringName, id: string, subject: Subject): Place => ({
  table: 'data_keys',
  column: `wrapped:${keyring}:${subject.kind}:${subject.id}`,
  rowId: id,
});
