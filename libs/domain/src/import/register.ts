import type { PlainDate } from '../kernel/index.js';
import type { RegisterSheet } from './cells.js';
import { DUPLICATE_THRESHOLD } from './duplicates.js';
import type { RegisterField } from './fields.js';
import { detectSheet, type DetectedSheet } from './header.js';
import { missingFields, type ColumnMapping } from './mapping.js';
import type { UnderstoodMember } from './family.js';
import { understandMembers, type UnderstoodFamily } from './members.js';
import { understandPrincipals, type UnderstoodRow } from './principals.js';
import { otherWithPeople } from './sheet-choice.js';
import {
  lastPerson,
  pickSheet,
  readingOf,
  splitRows,
  type BodyRow,
  type MappedSheet,
  type SheetMapping,
} from './sheets.js';
import type { SkippedRow } from './skipped.js';

export interface RegisterOptions {
  readonly today: PlainDate;
  readonly register?: SheetMapping;
  /** Null: the file's sheet of family members is left alone. */
  readonly members?: SheetMapping | null;
  /** Score from which on two rows are suspected to be one; 0.85 unless given. */
  readonly threshold?: number;
}

export const FILE_PROBLEMS = [
  'NO_REGISTER',
  'FIELD_NOT_MAPPED',
  'SHEET_IGNORED',
  'MEMBERS_IGNORED',
  'NO_ROWS',
] as const;

export interface FileProblem {
  readonly code: (typeof FILE_PROBLEMS)[number];
  readonly field?: RegisterField;
  readonly sheet?: string;
  /** Rows that speak of somebody and are not read. */
  readonly rows?: number;
}

export interface UnderstoodRegister {
  readonly header: DetectedSheet | null;
  readonly memberHeader: DetectedSheet | null;
  readonly mapping: ColumnMapping;
  readonly rows: readonly UnderstoodRow[];
  readonly members: readonly UnderstoodMember[];
  readonly skipped: readonly SkippedRow[];
  readonly problems: readonly FileProblem[];
}

/** A sheet that is left alone; of family members it is said how many are lost with it. */
function ignored(sheets: readonly RegisterSheet[], found: DetectedSheet): FileProblem {
  const { name, kind } = found;
  const family = kind === 'MEMBERS' ? pickSheet(sheets, [found], 'MEMBERS') : null;
  if (family === null) return { code: 'SHEET_IGNORED', sheet: name };
  return { code: 'MEMBERS_IGNORED', sheet: name, rows: splitRows(family).body.length };
}

interface ReadSheets {
  readonly register: MappedSheet;
  readonly members: MappedSheet | null;
  readonly left: readonly FileProblem[];
}

function unmapped({ register, members }: ReadSheets): FileProblem[] {
  const code = 'FIELD_NOT_MAPPED';
  const own = missingFields(register.mapping).map((field) => ({ code, field }) as const);
  if (members === null) return own;
  const sheet = members.detected.name;
  return [
    ...own,
    ...missingFields(members.mapping, true).map((field) => ({ code, field, sheet }) as const),
  ];
}

/** A register of nobody, with the sheet that has rows where there is one. */
function nobody(sheets: readonly RegisterSheet[], { register }: ReadSheets): FileProblem {
  const people = sheets.map((sheet) => ({
    ...detectSheet(sheet),
    lastPerson: lastPerson(sheet),
  }));
  const other = otherWithPeople(people, register.detected.name);
  return { code: 'NO_ROWS', ...(other && { sheet: other.name }) };
}

const fileProblems = (
  sheets: readonly RegisterSheet[],
  read: ReadSheets,
  body: readonly BodyRow[],
): FileProblem[] => [
  ...unmapped(read),
  ...read.left,
  ...(body.length === 0 ? [nobody(sheets, read)] : []),
];

/** What is known of the file beside the sheets that are read. */
function leftAlone(
  sheets: readonly RegisterSheet[],
  detected: readonly DetectedSheet[],
  used: readonly (string | undefined)[],
): FileProblem[] {
  return detected.flatMap((found, index) => {
    const sheet = sheets[index];
    return sheet && !used.includes(found.name) ? [ignored([sheet], found)] : [];
  });
}

const NOTHING: UnderstoodRegister = {
  header: null,
  memberHeader: null,
  mapping: {},
  rows: [],
  members: [],
  skipped: [],
  problems: [{ code: 'NO_REGISTER' }],
};

function findMembers(
  sheets: readonly RegisterSheet[],
  detected: readonly DetectedSheet[],
  choice: SheetMapping | null | undefined,
): MappedSheet | null {
  return choice === null ? null : pickSheet(sheets, detected, 'MEMBERS', choice);
}

const NO_FAMILY = { members: [], skipped: [] };

function withFamily(
  sheet: MappedSheet | null,
  principals: readonly UnderstoodRow[],
  today: PlainDate,
): UnderstoodFamily {
  return sheet ? understandMembers(sheet, principals, today) : { ...NO_FAMILY, principals };
}

/**
 * Understands a register: finds the sheets and their titles, reads each cell, points out what is wrong, and finds rows
 * that speak of the same person. Pure; never throws on a cell's content; its time grows with the rows, not faster.
 */
export function understandRegister(
  sheets: readonly RegisterSheet[],
  options: RegisterOptions,
): UnderstoodRegister {
  const { today, threshold = DUPLICATE_THRESHOLD } = options;
  const detected = sheets.map(detectSheet);
  const sheet = pickSheet(sheets, detected, 'REGISTER', options.register);
  if (!sheet) return NOTHING;
  const memberSheet = findMembers(sheets, detected, options.members);
  const used = [sheet.detected.name, memberSheet?.detected.name];
  const left = leftAlone(sheets, detected, used);
  const { body, skipped } = splitRows(sheet);
  const principals = understandPrincipals(body, readingOf(sheet, today), threshold);
  const family = withFamily(memberSheet, principals, today);
  return {
    header: sheet.detected,
    memberHeader: memberSheet ? memberSheet.detected : null,
    mapping: sheet.mapping,
    rows: family.principals,
    members: family.members,
    skipped: [...skipped, ...family.skipped],
    problems: fileProblems(sheets, { register: sheet, members: memberSheet, left }, body),
  };
}
