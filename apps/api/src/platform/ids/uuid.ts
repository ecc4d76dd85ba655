import { randomUUID } from 'node:crypto';

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A version 7 UUID (RFC 9562): ordered by time of creation, so that index pages stay together. */
export function newId(now: number = Date.now()): string {
  const time = now.toString(16).padStart(12, '0');
  // Variant and random bits of a version 4 UUID, which Node draws from a pool: bulk work asks for many.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

export const isUuid = (text: string): boolean => SHAPE.test(text);
