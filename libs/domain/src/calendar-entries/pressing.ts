import { CLOCK_KINDS, type ClockKind } from '../cases/index.js';
import { CLOCK_TRIGGERS, TRIGGER_TRAITS, URGENT_CLOCKS } from '../reminders/index.js';
import { URGENT_TASKS } from '../tasks/index.js';
import type { CalendarEntryType } from './entry-types.js';

interface Pressing {
  readonly types: readonly CalendarEntryType[];
  /** Null: every kind. */
  readonly kinds: readonly string[] | null;
}

/** Entries that stand for a clock. */
const CLOCKS: readonly CalendarEntryType[] = ['DEADLINE', 'WINDOW_END', 'PLANNED_VISIT'];
const protects = (kind: ClockKind): boolean => TRIGGER_TRAITS[CLOCK_TRIGGERS[kind]].protects;

/**
 * What comes first in a day of the calendar (REM-45): what is urgent and protects people, then what protects people by its
 * reminders, then all else. A task protects by its kind, not by its reminders, which are those of every task.
 */
export const PRESSING_ENTRIES: readonly (readonly Pressing[])[] = [
  [
    { types: ['TASK'], kinds: URGENT_TASKS },
    { types: CLOCKS, kinds: URGENT_CLOCKS },
  ],
  [
    { types: CLOCKS, kinds: CLOCK_KINDS.filter(protects) },
    { types: ['CONSENT_END'], kinds: null },
  ],
];

/** The place of an entry among those of its day, from 0. */
export function entryRank(type: CalendarEntryType, kind: string): number {
  const rank = PRESSING_ENTRIES.findIndex((parts) =>
    parts.some(({ types, kinds }) => types.includes(type) && (kinds?.includes(kind) ?? true)),
  );
  return rank === -1 ? PRESSING_ENTRIES.length : rank;
}
