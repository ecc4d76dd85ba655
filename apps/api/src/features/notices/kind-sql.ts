import type { Role } from '@qayidis/domain/permissions';
import type { ReminderTrigger } from '@qayidis/domain/reminders';
import type { Transaction } from '../../platform/database/index.js';

/** To one role notices of a trigger speak of another kind while a condition holds. */
export interface ReaderKind {
  readonly role: Role;
  readonly trigger: ReminderTrigger;
  readonly kind: string;
  /** Of a notice `n`; fixed text, as its reader. */
  readonly whileSql: string;
}

const READER_KINDS: ReaderKind[] = [];

/** Said once, where it is known what the condition means: a notice itself knows nothing of it. */
export function defineReaderKind(of: ReaderKind): void {
  READER_KINDS.push(of);
}

const AS_TOLD = "n.data->>'kind'";

/** Which of several a notice `n` speaks of, as it stands for its reader on the day on which it is read. */
export function kindSql(tx: Transaction): string {
  const cases = READER_KINDS.filter(({ role }) => role === tx.actor.role).map(
    ({ trigger, kind, whileSql }) => `when n.trigger = '${trigger}' and ${whileSql} then '${kind}'`,
  );
  return cases.length === 0 ? AS_TOLD : `case ${cases.join(' ')} else ${AS_TOLD} end`;
}
