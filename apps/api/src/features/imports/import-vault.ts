import { Injectable } from '@nestjs/common';
import type {
  DetectedSheet,
  FileProblem,
  RegisterField,
  RowProblem,
  SheetMapping,
  SkippedRow,
  UnderstoodCells,
} from '@qayidis/domain/import';
import { Keyring, type SubjectKey } from '../../platform/crypto/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { KeptCell } from './reading/kept-cell.js';

export type CorrectedCells = Readonly<Partial<Record<RegisterField, string>>>;

/** Everything a row says, sealed as one text. */
export interface RowContent {
  /** The register's own running number. */
  readonly number: string | null;
  readonly raw: Readonly<Partial<Record<RegisterField, KeptCell>>>;
  readonly cells: UnderstoodCells;
  /** What the file said in cells that were corrected. */
  readonly inFile?: CorrectedCells;
  readonly problems: readonly RowProblem[];
}

export interface SheetSummary extends Pick<
  DetectedSheet,
  'name' | 'kind' | 'headerRow' | 'columns'
> {
  readonly rowCount: number;
  /** Row of the last that may speak of somebody, 0: nobody. Absent in what was read before it was asked. */
  readonly lastPerson?: number;
  /** The first rows as text, to choose the row of titles by. */
  readonly preview: readonly (readonly string[])[];
}

export interface MappingChoice {
  readonly register: SheetMapping;
  readonly members: SheetMapping | null;
}

/** How the file writes its dates and amounts; asked of the whole file, needed again for one corrected cell. */
export interface Notation {
  readonly birthDayFirst: boolean;
  readonly arrivalDayFirst: boolean;
  readonly currency: string;
}

export interface StoredReading {
  readonly choice: MappingChoice | null;
  readonly sheets: readonly SheetSummary[];
  readonly register: SheetMapping | null;
  readonly members: SheetMapping | null;
  readonly notation: Notation | null;
  readonly skipped: readonly SkippedRow[];
  readonly problems: readonly FileProblem[];
}

/** A name in the register's column of mentors, and whose account it is. */
export interface RegisterMentor {
  readonly name: string;
  readonly rows: number;
  readonly userId: string | null;
}

export const NOTHING_READ: StoredReading = {
  choice: null,
  sheets: [],
  register: null,
  members: null,
  notation: null,
  skipped: [],
  problems: [],
};

const place = (column: string, rowId: string) => ({ table: 'imports', column, rowId });
const rowPlace = (rowId: string) => ({ table: 'import_rows', column: 'cells_cipher', rowId });

/** What is sealed of one import, opened with its key (decisions.md D-11). */
export class OpenVault {
  constructor(
    readonly key: SubjectKey,
    private readonly importId: string,
  ) {}

  sealName = (name: string): string =>
    this.key.seal(place('file_name_cipher', this.importId), name);
  openName = (cipher: string): string =>
    this.key.open(place('file_name_cipher', this.importId), cipher);

  sealReading = (reading: StoredReading): string =>
    this.key.seal(place('reading_cipher', this.importId), JSON.stringify(reading));
  openReading(cipher: string | null): StoredReading {
    if (cipher === null) return NOTHING_READ;
    return JSON.parse(
      this.key.open(place('reading_cipher', this.importId), cipher),
    ) as StoredReading;
  }

  sealMentors = (mentors: readonly RegisterMentor[]): string =>
    this.key.seal(place('mentors_cipher', this.importId), JSON.stringify(mentors));
  openMentors(cipher: string | null): RegisterMentor[] {
    if (cipher === null) return [];
    return JSON.parse(
      this.key.open(place('mentors_cipher', this.importId), cipher),
    ) as RegisterMentor[];
  }

  sealRow = (rowId: string, content: RowContent): string =>
    this.key.seal(rowPlace(rowId), JSON.stringify(content));
  openRow = (rowId: string, cipher: string): RowContent =>
    JSON.parse(this.key.open(rowPlace(rowId), cipher)) as RowContent;
}

@Injectable()
export class ImportVault {
  constructor(private readonly keyring: Keyring) {}

  async open(tx: Transaction, importId: string): Promise<OpenVault> {
    const key = await this.keyring.subject(tx, { kind: 'IMPORT', id: importId });
    return new OpenVault(key, importId);
  }

  async openMany(
    tx: Transaction,
    importIds: readonly string[],
  ): Promise<ReadonlyMap<string, OpenVault>> {
    const keys = await this.keyring.existingMany(tx, 'IMPORT', importIds);
    return new Map([...keys].map(([id, key]) => [id, new OpenVault(key, id)]));
  }

  /** Keyed, so that nobody who guesses a row or a file can confirm it (IMP-26). */
  digest = (text: string): Buffer => this.keyring.blindIndex('REGISTER', text);
  finKey = (fin: string): string => this.keyring.blindIndex('FIN', fin).toString('hex');
}
