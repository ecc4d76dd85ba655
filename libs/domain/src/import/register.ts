import type { PlainDate } from '../kernel/index.js';
import type { RegisterSheet } from './cells.js';
import { DUPLICATE_THRESHOLD } from './duplicates.js';
import type { RegisterField } from './fields.js';
import { detectSheet, type DetectedSheet } from './header.js';
import { missingFields, type ColumnMapping } from './mapping.js';
import { understandMembers, type UnderstoodFamily, type UnderstoodMember } from './members.js';
import { understandPrincipals, type UnderstoodRow } from './principals.js';
import {
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
  'NO_ROWS',
] as const;

export interface FileProblem {
  readonly code: (typeof FILE_PROBLEMS)[number];
  readonly field?: RegisterField;
  readonly sheet?: string;
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

function fileProblems(
  sheet: MappedSheet,
  members: MappedSheet | null,
  detected: readonly DetectedSheet[],
  body: readonly BodyRow[],
): FileProblem[] {
  const used = [sheet.detected.name, members?.detected.name];
  return [
    ...missingFields(sheet.mapping).map((field) => ({ code: 'FIELD_NOT_MAPPED' as const, field })),
    ...detected
      .filter(({ name }) => !used.includes(name))
      .map(({ name }) => ({ code: 'SHEET_IGNORED' as const, sheet: name })),
    ...(body.length === 0 ? [{ code: 'NO_ROWS' as const }] : []),
  ];
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
    problems: fileProblems(sheet, memberSheet, detected, body),
  };
}
