/** Header fields of a part, unfolded, by their name in small letters; the first of each name. */
function fieldsOf(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

interface Part {
  readonly type: string;
  readonly contentType: string;
  readonly body: string;
}

function partOf(text: string): Part {
  const end = text.indexOf('\n\n');
  const contentType =
    fieldsOf(end === -1 ? text : text.slice(0, end)).get('content-type') ?? 'text/plain';
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  return { type, contentType, body: end === -1 ? '' : text.slice(end + 2) };
}

function parameterOf(contentType: string, name: string): string | null {
  for (const piece of contentType.split(';').slice(1)) {
    const equals = piece.indexOf('=');
    if (piece.slice(0, equals).trim().toLowerCase() !== name) continue;
    const value = piece.slice(equals + 1).trim();
    return value.startsWith('"') ? value.slice(1, value.lastIndexOf('"')) : value;
  }
  return null;
}

const REPORTS: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
]);
/** RFC 3463; a comment may follow. */
const FAILURE = /^([45]\.\d{1,3}\.\d{1,3})(?![\d.])/;

/** The machine-readable part of a notification; null where a message is none. */
function reportOf(raw: Buffer): string | null {
  const { type, contentType, body } = partOf(raw.toString('latin1').replaceAll('\r\n', '\n'));
  const boundary = parameterOf(contentType, 'boundary');
  const kind = parameterOf(contentType, 'report-type')?.toLowerCase();
  if (type !== 'multipart/report' || kind !== 'delivery-status' || !boundary) return null;
  const parts = `\n${body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .map((text) => partOf(text.replace(/^[ \t]*\n/, '')));
  return parts.find((part) => REPORTS.has(part.type))?.body ?? null;
}

/** Of the fields about one recipient; null where they tell of no failure. */
function failureOf(fields: ReadonlyMap<string, string>): string | null {
  if (fields.get('action')?.toLowerCase() !== 'failed') return null;
  return FAILURE.exec(fields.get('status') ?? '')?.[1] ?? null;
}

/**
 * The status code of a letter that was given up, by the machine-readable part of a delivery status notification
 * (RFC 3464): `5.1.1`. Of its text nothing is read.
 * @returns null for any other message: a delay, a receipt, an answer of a person, what is malformed
 */
export function failureStatusOf(raw: Buffer): string | null {
  const groups = reportOf(raw)?.split(/\n\n+/) ?? [];
  const failures = groups.map((group) => failureOf(fieldsOf(group)));
  return failures.find((status) => status !== null) ?? null;
}
