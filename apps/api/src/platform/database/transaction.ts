import type { PlainDate } from '@qayidis/domain/kernel';
import type { TimelineKind } from '@qayidis/domain/timeline';
import type { EntityManager } from 'typeorm';
import type { IdPayload, JobDefinition } from '../jobs/job-definition.js';
import type { EnqueueOptions } from '../jobs/job-to-add.js';
import type { Actor } from './actor.js';

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** What people did, shown on the case's timeline: codes, dates and ids, never typed text. */
export interface TimelineEvent {
  readonly caseId: string;
  readonly kind: TimelineKind;
  readonly data?: Readonly<Record<string, Json>>;
}

/** A value before and after; it leaves the process as a digest only. */
export interface AuditChange {
  readonly before: unknown;
  readonly after: unknown;
}

/** Who saw or changed what: names of fields, never values (decisions.md E-04). */
export interface AuditRecord {
  /** Dotted code such as `case.read`. */
  readonly action: string;
  readonly entity: string;
  readonly entityId: string | null;
  readonly caseId?: string | null;
  readonly outcome?: 'DONE' | 'DENIED' | 'FAILED';
  readonly fields?: readonly string[];
  /** Changed fields with old and new value (`changesBetween`): kept as names and keyed digests. */
  readonly changes?: Readonly<Record<string, AuditChange>>;
}

/** One unit of work: everything in it happens, or nothing. */
export interface Transaction {
  /** For `insert`, `createQueryBuilder` and guarded updates. Its `save()` is banned: it breaks version checks. */
  readonly em: EntityManager;
  readonly actor: Actor;
  /** The database's time, the same for the whole transaction. */
  readonly now: Date;
  /** The calendar day in Baku at `now`. */
  readonly today: PlainDate;
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  event(event: TimelineEvent): void;
  audit(record: AuditRecord): void;
  /** Adds a job that exists if and only if this unit of work commits. Payloads hold ids, never personal data. */
  enqueue<Payload extends IdPayload>(
    job: JobDefinition<Payload> | string,
    payload: Payload,
    options?: EnqueueOptions,
  ): void;
}
