import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { type UnreadableReason, UnreadableRegisterError } from './unreadable-register.error.js';

/** What a spreadsheet's archive may be at most; judged before anything is unpacked (security.md 5.2.3). */
const LIMITS = { entries: 1000, bytes: 100_000_000, ratio: 250, smallEntry: 1_000_000 } as const;

const ENCRYPTED = 1;
const ACTIVE = /vbaProject\.bin$|^xl\/(externalLinks|embeddings|activeX|ctrlProps)\//i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const ROW = /<(?:x:)?row[\s>]/g;

const refused = (reason: UnreadableReason): UnreadableRegisterError =>
  new UnreadableRegisterError(reason);

function openArchive(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    if (zip.entryCount > LIMITS.entries) return reject(refused('ARCHIVE_TOO_LARGE'));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

function judge(entries: readonly Entry[]): void {
  let total = 0;
  for (const { fileName, uncompressedSize, compressedSize, generalPurposeBitFlag } of entries) {
    if ((generalPurposeBitFlag & ENCRYPTED) !== 0) throw refused('PASSWORD_PROTECTED');
    if (ACTIVE.test(fileName)) throw refused('ACTIVE_CONTENT');
    const isTight = uncompressedSize > compressedSize * LIMITS.ratio;
    if (isTight && uncompressedSize > LIMITS.smallEntry) throw refused('ARCHIVE_TOO_LARGE');
    total += uncompressedSize;
  }
  if (total > LIMITS.bytes) throw refused('ARCHIVE_TOO_LARGE');
  if (!entries.some(({ fileName }) => fileName === 'xl/workbook.xml'))
    throw refused('NOT_A_SPREADSHEET');
}

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

/** Unpacks without keeping: a size that lies ends the stream with an error. @returns rows of a sheet */
async function rowsIn(zip: ZipFile, entry: Entry): Promise<number> {
  let rows = 0;
  let rest = '';
  for await (const chunk of await streamOf(zip, entry)) {
    if (!SHEET.test(entry.fileName)) continue;
    const text = rest + (chunk as Buffer).toString('latin1');
    rows += text.match(ROW)?.length ?? 0;
    rest = /<[^<>\s]{0,5}$/.exec(text)?.[0] ?? '';
  }
  return rows;
}

/**
 * Judges the archive of a spreadsheet by its directory, then by one pass through its streams.
 * @throws UnreadableRegisterError
 */
export async function inspectArchive(bytes: Buffer, mostRows: number): Promise<void> {
  const zip = await openArchive(bytes).catch(() => {
    throw refused('NOT_A_SPREADSHEET');
  });
  const entries = await entriesOf(zip).catch((error: unknown) => {
    throw asRefusal(error);
  });
  judge(entries);
  let rows = 0;
  for (const entry of entries) {
    rows += await rowsIn(zip, entry).catch((error: unknown) => {
      throw asRefusal(error);
    });
    if (rows > mostRows) throw new UnreadableRegisterError('TOO_MANY_ROWS', { max: mostRows });
  }
}

const asRefusal = (error: unknown): unknown =>
  error instanceof UnreadableRegisterError ? error : refused('NOT_A_SPREADSHEET');
