import { decrypt, encrypt } from '../crypto/cipher.js';
import { BackupRefused } from './backup-refused.js';

/** Plain bytes per frame; one frame is in memory at a time. */
const FRAME_BYTES = 262_144;
const HEADER_BYTES = 4 + 12 + 16;
/** What a frame may hold at most, so that a broken length cannot ask for gigabytes. */
const MAX_FRAME_BYTES = FRAME_BYTES * 2;

/** Which file of which backup: a frame opens at its own place in its own file only. */
export interface StreamPlace {
  readonly backup: string;
  readonly file: string;
}

const placeOf = ({ backup, file }: StreamPlace, index: number, last: boolean) => ({
  table: backup,
  column: file,
  rowId: `${index}:${last ? 'last' : 'more'}`,
});

/**
 * Encrypts a stream frame by frame. The last frame says that it is the last, so a cut file is noticed.
 */
export async function* sealStream(
  key: Buffer,
  place: StreamPlace,
  source: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  let index = 0;
  let held: Buffer | undefined;
  for await (const plain of inFrames(source)) {
    if (held !== undefined) yield seal(key, place, index++, false, held);
    held = plain;
  }
  yield seal(key, place, index, true, held ?? Buffer.alloc(0));
}

function seal(
  key: Buffer,
  place: StreamPlace,
  index: number,
  last: boolean,
  plain: Buffer,
): Buffer {
  const { nonce, tag, body } = encrypt(key, placeOf(place, index, last), plain);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, nonce, tag, body]);
}

async function* inFrames(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    parts.push(chunk);
    size += chunk.length;
    if (size < FRAME_BYTES) continue;
    const all = Buffer.concat(parts);
    let from = 0;
    for (; all.length - from >= FRAME_BYTES; from += FRAME_BYTES)
      yield all.subarray(from, from + FRAME_BYTES);
    parts = [all.subarray(from)];
    size = all.length - from;
  }
  if (size > 0) yield Buffer.concat(parts);
}

/** @throws BackupRefused when the file was cut, altered, or belongs elsewhere. */
export async function* openStream(
  key: Buffer,
  place: StreamPlace,
  source: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let index = 0;
  let held: Buffer | undefined;
  for await (const chunk of source) {
    rest = Buffer.concat([rest, chunk]);
    for (let frame = frameAt(rest, place); frame !== undefined; frame = frameAt(rest, place)) {
      if (held !== undefined) yield open(key, place, index++, false, held);
      held = frame;
      rest = rest.subarray(frame.length);
    }
  }
  if (held === undefined || rest.length > 0) throw broken(place);
  yield open(key, place, index, true, held);
}

function frameAt(bytes: Buffer, place: StreamPlace): Buffer | undefined {
  if (bytes.length < HEADER_BYTES) return undefined;
  const length = bytes.readUInt32BE(0);
  if (length > MAX_FRAME_BYTES) throw broken(place);
  return bytes.length < HEADER_BYTES + length
    ? undefined
    : bytes.subarray(0, HEADER_BYTES + length);
}

function open(
  key: Buffer,
  place: StreamPlace,
  index: number,
  last: boolean,
  frame: Buffer,
): Buffer {
  const parts = {
    nonce: frame.subarray(4, 16),
    tag: frame.subarray(16, HEADER_BYTES),
    body: frame.subarray(HEADER_BYTES),
  };
  try {
    return decrypt(key, placeOf(place, index, last), parts);
  } catch {
    throw broken(place);
  }
}

const broken = ({ file }: StreamPlace): BackupRefused =>
  new BackupRefused(
    `The backup is damaged: ${file} was cut or altered. Nothing was restored. Use another copy of this backup.`,
  );
