import dayjs from 'dayjs';
import 'dayjs/locale/az';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { now } from '#/lib/clock';
import type { Language } from '#/lib/i18n';

dayjs.extend(customParseFormat);

/**
 * Calendar dates are `YYYY-MM-DD` strings everywhere. Names of months come from dayjs and never from Intl:
 * Chromium has no Azerbaijani data and writes "2026 M03 5".
 */
const PATTERNS = { short: 'DD.MM.YYYY', medium: 'D MMM YYYY', long: 'D MMMM YYYY' } as const;
const ACCEPTED = ['DD.MM.YYYY', 'D.M.YYYY', 'DD.MM.YY', 'YYYY-MM-DD', 'DD/MM/YYYY', 'DDMMYYYY'];
const NONE = '—';

/** `iso` may be a date or an instant of which only the date is shown; nothing gives a dash. */
export function formatDate(
  iso: string | null | undefined,
  language: Language,
  style: keyof typeof PATTERNS = 'short',
): string {
  return iso ? dayjs(iso.slice(0, 10)).locale(language).format(PATTERNS[style]) : NONE;
}

/** What a person typed as `YYYY-MM-DD`, or null. Day before month: 05.03.2026 is the fifth of March. */
export function parseDate(text: string): string | null {
  const parsed = dayjs(text.trim(), ACCEPTED, true);
  return parsed.isValid() ? parsed.format('YYYY-MM-DD') : null;
}

const baku = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Baku',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function bakuParts(instant: Date): { date: string; time: string } {
  const parts = Object.fromEntries(
    baku.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return {
    date: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
  };
}

/** An instant in Baku wall time, e.g. `5 Mart 2026, 14:03`, wherever the device is. */
export function formatInstant(
  instant: string | null | undefined,
  language: Language,
  style: keyof typeof PATTERNS = 'short',
): string {
  if (!instant) return NONE;
  const { date, time } = bakuParts(new Date(instant));
  return `${formatDate(date, language, style)}, ${time}`;
}

/** The time alone for a moment of today, e.g. `14:03`. */
export function shortInstant(instant: string, language: Language): string {
  const { date, time } = bakuParts(new Date(instant));
  return date === today() ? time : `${formatDate(date, language)}, ${time}`;
}

/** Today's date in Baku, by the server's clock. */
export const today = (): string => bakuParts(now()).date;

/** Whole months from one day to a later one. */
export const monthsBetween = (from: string, to: string): number =>
  dayjs(to.slice(0, 10)).diff(dayjs(from.slice(0, 10)), 'month');

const dayNumber = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
