import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CipherTamperedError, KeyDestroyedError } from './cipher-errors.js';
import type { Place } from './place.js';
import { SubjectKey } from './subject-key.js';

const key = new SubjectKey(randomUUID(), randomBytes(32));
const place: Place = { table: 'persons', column: 'phone', rowId: randomUUID() };
const part = fc.stringMatching(/^[a-z0-9_-]{1,20}$/);
const places = fc.record({ table: part, column: part, rowId: part });
const texts = fc.string({ unit: 'binary', maxLength: 200 });

describe('a sealed value', () => {
  it('opens to the same text at its place', () => {
    fc.assert(
      fc.property(texts, places, (text, at) => {
        expect(key.open(at, key.seal(at, text))).toBe(Buffer.from(text, 'utf8').toString('utf8'));
      }),
    );
  });

  it('is written as v1.kid.iv.tag.ct and never twice the same', () => {
    const [first, second] = [key.seal(place, '+994501234567'), key.seal(place, '+994501234567')];
    expect(first).toMatch(/^v1\.[0-9a-f-]{36}\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/);
    expect(first).not.toBe(second);
  });

  it('has a nonce of its own among thousands', () => {
    const nonces = Array.from({ length: 5000 }, () => key.seal(place, 'x').split('.')[2]);
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  it('does not open when any one character is changed', () => {
    const sealed = key.seal(place, 'Nizami küçəsi 12');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.stringMatching(/^[\w.-]$/), (at, other) => {
        fc.pre(sealed[at] !== other);
        const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
        expect(() => key.open(place, changed)).toThrow();
      }),
      { numRuns: 200 },
    );
  });

  it('does not open when any byte of its nonce, tag or ciphertext is flipped', () => {
    const sealed = key.seal(place, 'AZE1234567');
    const [version, kid, ...encoded] = sealed.split('.');
    encoded.forEach((text, which) => {
      const bytes = Buffer.from(text, 'base64url');
      bytes.forEach((byte, at) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = byte ^ 0x01;
        const parts = encoded.with(which, flipped.toString('base64url'));
        const changed = [version, kid, ...parts].join('.');
        expect(() => key.open(place, changed)).toThrow(CipherTamperedError);
      });
    });
  });

  it('does not open in another row, column or table', () => {
    fc.assert(
      fc.property(places, places, texts, (here, there, text) => {
        fc.pre(
          here.table !== there.table || here.column !== there.column || here.rowId !== there.rowId,
        );
        const sealed = key.seal(here, text);
        expect(() => key.open(there, sealed)).toThrow(CipherTamperedError);
      }),
    );
  });

  it('refuses a place whose parts could be read in two ways', () => {
    const bad = { ...place, column: 'phone|x' };
    expect(() => key.seal(bad, 'x')).toThrow(RangeError);
  });

  it('says that the key is gone, not that the value is broken, for a value of an earlier key', () => {
    const earlier = new SubjectKey(randomUUID(), randomBytes(32));
    expect(() => key.open(place, earlier.seal(place, 'x'))).toThrow(KeyDestroyedError);
  });
});

describe('a sealed file', () => {
  const bytes = randomBytes(5000);

  it('opens to the same bytes and hides them', () => {
    const sealed = key.sealBytes(place, bytes);
    expect(key.openBytes(place, sealed).equals(bytes)).toBe(true);
    expect(sealed.includes(bytes.subarray(0, 32))).toBe(false);
  });

  it('does not open when any byte is flipped, when cut, or at another place', () => {
    const sealed = key.sealBytes(place, bytes.subarray(0, 40));
    for (let at = 0; at < sealed.length; at += 1) {
      const flipped = Buffer.from(sealed);
      flipped[at] = (flipped[at] ?? 0) ^ 0x80;
      expect(() => key.openBytes(place, flipped)).toThrow();
      expect(() => key.openBytes(place, sealed.subarray(0, at))).toThrow();
    }
    expect(() => key.openBytes({ ...place, rowId: 'other' }, sealed)).toThrow(CipherTamperedError);
  });
});
