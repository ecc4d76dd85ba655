import { createHmac, hkdfSync } from 'node:crypto';
import type { AuditChange, AuditRecord } from './transaction.js';

/** An entry of the trail as it is stored: names of fields and digests, never a value. */
export type StoredRecord = Omit<AuditRecord, 'changes'> & {
  readonly digests?: Readonly<Record<string, readonly [before: string, after: string]>>;
};

const BYTES = 16;

/**
 * Keyed digests of old and new values (decisions.md E-04): with the key one can prove later what a value was, without
 * it nothing can be guessed or compared. Bound to the thing and its field, so that equal values look different.
 */
export class AuditDigests {
  private readonly key: Buffer;

  /** @param secret one that never rotates (E-03) */
  constructor(secret: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'qayidis audit digests', 32));
  }

  stored({ changes, ...record }: AuditRecord): StoredRecord {
    if (changes === undefined) return record;
    const names = Object.keys(changes);
    const digests = names.map((field) => {
      const { before, after } = changes[field] as AuditChange;
      return [field, [this.of(record, field, before), this.of(record, field, after)]] as const;
    });
    return {
      ...record,
      fields: [...new Set([...(record.fields ?? []), ...names])],
      digests: Object.fromEntries(digests),
    };
  }

  of(
    { entity, entityId }: Pick<AuditRecord, 'entity' | 'entityId'>,
    field: string,
    value: unknown,
  ): string {
    const text = JSON.stringify([entity, entityId, field, value ?? null]);
    const digest = createHmac('sha256', this.key).update(text, 'utf8').digest();
    return digest.subarray(0, BYTES).toString('hex');
  }
}

/** Names of what a request says: what it leaves out is there as undefined. */
export const namesGiven = (request: object): string[] =>
  Object.entries(request).flatMap(([name, value]) => (value === undefined ? [] : [name]));

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Of the fields named in `after`, those whose value changed. Ciphers never stand for their text. */
export function changesBetween<Row extends object>(
  before: Partial<Row>,
  after: Partial<Row>,
): Readonly<Record<string, AuditChange>> {
  const old = before as Readonly<Record<string, unknown>>;
  const changed = Object.entries(after).filter(
    ([name, value]) =>
      value !== undefined &&
      typeof value !== 'function' &&
      !name.endsWith('Cipher') &&
      !isSame(old[name], value),
  );
  return Object.fromEntries(
    changed.map(([name, value]) => [name, { before: old[name] ?? null, after: value ?? null }]),
  );
}
