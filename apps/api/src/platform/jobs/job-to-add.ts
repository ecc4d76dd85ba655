import { newId } from '../ids/index.js';
import { type IdPayload, jobNamed } from './job-definition.js';

export interface EnqueueOptions {
  /** Milliseconds to wait before the job may run; 0 by default. */
  readonly delayMs?: number;
  /** Overrides the id rule of the catalogue. Neither a whole number nor with a colon (BullMQ). */
  readonly jobId?: string;
}

/** A job as `app.add_jobs` expects it (migration 0031). */
export interface JobToAdd {
  readonly id: string;
  readonly name: string;
  readonly queue: string;
  readonly payload: IdPayload;
  readonly delayMs: number;
  readonly attempts: number;
  readonly backoffMs: number;
}

/** Ids, codes, dates and the like: no blanks, at most 64 characters. A name or a note does not fit. */
const CODE = /^[\w.:+/-]{0,64}$/;
const JOB_ID = /^(?!\d+$)[\w.-]{1,100}$/;

/**
 * Completes a request with what the catalogue says of its kind.
 * @throws RangeError for an unknown kind, a payload that is more than ids and codes, or an unusable id.
 */
export function jobToAdd(name: string, payload: IdPayload, options: EnqueueOptions = {}): JobToAdd {
  const definition = jobNamed(name);
  for (const [key, value] of Object.entries(payload)) refuseText(name, key, value);
  const id = options.jobId ?? definition.jobId?.(payload) ?? newId();
  if (!JOB_ID.test(id)) throw new RangeError(`The job ${name} was given an unusable id`);
  return {
    id,
    name,
    queue: definition.queue,
    payload,
    delayMs: Math.max(0, Math.round(options.delayMs ?? 0)),
    attempts: definition.attempts,
    backoffMs: definition.backoffMs,
  };
}

function refuseText(name: string, key: string, value: IdPayload[string]): void {
  const fits =
    typeof value === 'string' ? CODE.test(value) : value === null || typeof value !== 'object';
  if (!fits) throw new RangeError(`The job ${name} may carry ids and codes only, not "${key}"`);
}
