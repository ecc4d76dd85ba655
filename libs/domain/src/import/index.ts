export * from './cells.js';
export { isDependant } from './dependants.js';
export * from './duplicate-index.js';
export * from './duplicates.js';
export * from './fields.js';
export { rowFingerprint } from './fingerprint.js';
export { detectSheet, type DetectedSheet, type SheetKind } from './header.js';
export {
  headerSignature,
  mappingOf,
  missingFields,
  proposeMapping,
  type ColumnMapping,
  type ColumnProposal,
} from './mapping.js';
export * from './import-states.js';
export { linkFamily, type UnderstoodMember } from './family.js';
export * from './problems.js';
export { readAmount } from './read-amount.js';
export { readDate, type DateReading, type ReadDate } from './read-date.js';
export { readFin, readPhones } from './read-identifiers.js';
export type { ReadPlace } from './read-place.js';
export { USUAL_RETURN_TYPES, type ReadReturnType, type ReadVulnerability } from './read-words.js';
export { subjectOf, type UnderstoodRow } from './principals.js';
export {
  FILE_PROBLEMS,
  understandRegister,
  type FileProblem,
  type RegisterOptions,
  type UnderstoodRegister,
} from './register.js';
export {
  lastPerson,
  mayHoldPeople,
  readingOf,
  type MappedSheet,
  type SheetMapping,
} from './sheets.js';
export { emptySheetRefusal, type SheetPeople } from './sheet-choice.js';
export {
  understandMemberRow,
  understandRow,
  type RowReading,
  type UnderstoodRowParts,
} from './row.js';
export {
  understandCell,
  type FieldValues,
  type ReadingContext,
  type UnderstoodCells,
} from './row-values.js';
export { SKIP_REASONS, type SkippedRow, type SkipReason } from './skipped.js';
export type { UnderstoodCell } from './understood.js';
export { REGISTER_OUTCOMES, type RegisterOutcome, type RelationWord } from './words.js';
