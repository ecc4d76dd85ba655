import { searchKey } from '../names/index.js';
import type { RegisterField } from './fields.js';
import type { UnderstoodCells } from './row-values.js';

/** What makes a row the same row: neither its place in the list nor who looks after it nor what is noted. */
const FINGERPRINTED = [
  'FULL_NAME',
  'SEX',
  'BIRTH_DATE',
  'FIN',
  'SENDING_COUNTRY',
  'RETURN_TYPE',
  'ARRIVAL_DATE',
  'PLACE',
  'PHONE',
  'VULNERABILITY',
  'ASSISTANCE',
  'AMOUNT',
] as const satisfies readonly RegisterField[];

const VERSION = 'R1';

function partOf(cells: UnderstoodCells, field: (typeof FINGERPRINTED)[number]): string {
  const cell = cells[field];
  if (!cell) return '';
  // As written: the same person in another spelling is for somebody to decide, not to be passed over.
  if (field === 'FULL_NAME') return cell.original.normalize('NFC').trim().replace(/\s+/gu, ' ');
  return cell.understood === null ? searchKey(cell.original) : JSON.stringify(cell.understood);
}

/**
 * A canonical text of a row: the same for the spreadsheet and the CSV of one register, in whatever notation. It is
 * made of personal data: store its keyed digest only.
 */
export const rowFingerprint = (cells: UnderstoodCells): string =>
  [VERSION, ...FINGERPRINTED.map((field) => partOf(cells, field))].join('\u001F');
