import type { Transaction } from '../../platform/database/index.js';
import type { RemindersStateResponse } from './dto/operations.response.js';

const OPEN = `select count(*) filter (where state = 'DUE')::integer as due,
    count(*) filter (where state = 'SENDING')::integer as sending,
    floor(extract(epoch from app.now() - min(due_at)))::integer as "lagSeconds"
  from reminder_occurrences where state in ('DUE', 'SENDING') and due_at <= app.now()`;
const PARKED = `select count(*)::integer as parked from reminder_occurrences where state = 'PARKED'`;
const TODAY = `select count(*) filter (where state = 'TOLD')::integer as told,
    count(*) filter (where state = 'SKIPPED')::integer as skipped
  from reminder_occurrences where due_local_date = app.today()`;

type Counted = Readonly<Record<string, number | null>>;

/** What is to be told and what was; each question has an index of its own, however long the history is. */
export async function remindersState(tx: Transaction): Promise<RemindersStateResponse> {
  const [open] = await tx.query<Counted>(OPEN);
  const [parked] = await tx.query<Counted>(PARKED);
  const [today] = await tx.query<Counted>(TODAY);
  const counted: Counted = { ...open, ...parked, ...today };
  const count = (name: string): number => counted[name] ?? 0;
  return {
    due: count('due'),
    lagSeconds: counted['lagSeconds'] ?? null,
    sending: count('sending'),
    parked: count('parked'),
    told: count('told'),
    skipped: count('skipped'),
  };
}
