/** An event that takes a whole day, without a zone: the same day wherever the calendar is read. */
export interface AllDayEvent {
  /** The same for as long as it is the same thing. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly summary: string;
  /** When it was made; part of the text, so that the same rows give the same bytes. */
  readonly madeAt: Date;
  /** Changes since then; 0 for none. */
  readonly sequence: number;
  readonly url?: string;
}

export interface ICalendar {
  readonly name: string;
  /** Hours after which a reader asks again. */
  readonly refreshHours: number;
  readonly events: readonly AllDayEvent[];
}

const CRLF = '\r\n';
/** Longest line in octets, without its end (RFC 5545 3.1). */
const LINE_OCTETS = 75;

/** Text as a value: what has a meaning of its own is escaped (RFC 5545 3.3.11). */
const textOf = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** `20261205` of a day, also the day after it. */
function dateOf(day: string, later = 0): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}

const instantOf = (instant: Date): string =>
  `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Cuts a long line so that no character is cut in two; each further piece begins with a space. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > LINE_OCTETS) {
      pieces.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += character;
    octets += length;
  }
  return [...pieces, piece].join(CRLF);
}

const eventLines = ({ uid, on, summary, madeAt, sequence, url }: AllDayEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${textOf(uid)}`,
  `DTSTAMP:${instantOf(madeAt)}`,
  `SEQUENCE:${sequence}`,
  `DTSTART;VALUE=DATE:${dateOf(on)}`,
  `DTEND;VALUE=DATE:${dateOf(on, 1)}`,
  `SUMMARY:${textOf(summary)}`,
  ...(url === undefined ? [] : [`URL:${url}`]),
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** A calendar of whole days in the words of RFC 5545 and 7986, with CRLF ends and folded lines. */
export function writeICalendar({ name, refreshHours, events }: ICalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Qayidis//Calendar feed 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${textOf(name)}`,
    `X-WR-CALNAME:${textOf(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`,
    `X-PUBLISHED-TTL:PT${refreshHours}H`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}${CRLF}`).join('');
}
