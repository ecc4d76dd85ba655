import { systemActor } from './actor.js';
import type { Transaction } from './transaction.js';

/**
 * The same unit of work on behalf of the system: for what follows by rule from what a person did. Rights in the
 * database stay those of the person, so that nothing is reached that way which the person could not reach.
 */
export const asSystem = (tx: Transaction): Transaction => ({
  em: tx.em,
  actor: systemActor(tx.actor.requestId),
  now: tx.now,
  today: tx.today,
  query: (sql, params) => tx.query(sql, params),
  event: (event) => tx.event(event),
  audit: (record) => tx.audit(record),
  enqueue: (job, payload, options) => tx.enqueue(job, payload, options),
});
