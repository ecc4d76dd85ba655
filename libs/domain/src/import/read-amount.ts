import { money, type Money } from '../kernel/index.js';
import { cellText, type Cell } from './cells.js';
import { absent, notUnderstood, understood, type UnderstoodCell } from './understood.js';

type Read = UnderstoodCell<Money>;

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/€|\beur\b|\beuro\b|\bavro\b/iu, 'EUR'],
  [/₼|\bazn\b|\bmanat\b|\bman\b\.?/iu, 'AZN'],
  [/\$|\busd\b|\bdollar\b/iu, 'USD'],
  [/\bpln\b|\bzł\b/iu, 'PLN'],
  [/\bgbp\b|£/iu, 'GBP'],
];

/** Above this a cell is no amount of assistance but a slip: a phone number, two columns run together. */
const LARGEST_MINOR = 1_000_000_000_00;
const SPACES = /[\s\u00A0\u2007\u2009\u202F'’]/gu;

function splitCurrency(text: string): { currency: string | null; digits: string } {
  const found = CURRENCIES.find(([pattern]) => pattern.test(text));
  const digits = found ? text.replace(found[0], '') : text;
  return { currency: found?.[1] ?? null, digits: digits.trim() };
}

interface Parsed {
  readonly minor: number;
  readonly ambiguous: boolean;
}

const toMinor = (whole: string, cents: string): number =>
  Number(whole) * 100 + Number(cents.padEnd(2, '0'));

/** `1.730` reads as one thousand seven hundred and thirty here, but could be a fraction elsewhere. */
function parseDigits(text: string): Parsed | null {
  const digits = text.replace(SPACES, '');
  const withCents = /^(\d+|\d{1,3}(?:([.,])\d{3})+)(?:([.,])(\d{1,2}))?$/.exec(digits);
  if (!withCents) return null;
  const [, whole = '', thousands, decimal, cents = ''] = withCents;
  if (thousands !== undefined && thousands === decimal) return null;
  const groups = whole.split(/[.,]/);
  const mixed = whole.includes('.') && whole.includes(',');
  if (mixed) return null;
  const ambiguous = groups.length === 2 && decimal === undefined;
  return { minor: toMinor(groups.join(''), cents), ambiguous };
}

function finish(original: string, parsed: Parsed, currency: string, expected: string): Read {
  if (parsed.minor > LARGEST_MINOR) return notUnderstood(original, 'AMOUNT_UNREADABLE');
  const value = money(parsed.minor, currency);
  if (currency !== expected) {
    return understood(original, value, 0.9, {
      code: 'CURRENCY_DIFFERS',
      params: { currency, expected },
    });
  }
  if (parsed.ambiguous) return understood(original, value, 0.8, { code: 'AMOUNT_AMBIGUOUS' });
  return understood(original, value);
}

function fromNumber(original: string, value: number, expected: string): Read {
  if (!Number.isFinite(value)) return notUnderstood(original, 'AMOUNT_UNREADABLE');
  if (value < 0) return notUnderstood(original, 'AMOUNT_NEGATIVE');
  return finish(original, { minor: Math.round(value * 100), ambiguous: false }, expected, expected);
}

/**
 * An amount as people write it: "470,00", "1 570", "1.730,00", "1360 EUR", "1235 AZN"; never throws.
 * @param expected the currency that the column's title names, ISO 4217
 */
export function readAmount(cell: Cell | undefined, expected = 'EUR'): Read {
  const original = cellText(cell);
  if (original.trim() === '') return absent(original);
  if (typeof cell === 'number') return fromNumber(original, cell, expected);
  const { currency, digits } = splitCurrency(original);
  if (/^[-−–]/.test(digits)) return notUnderstood(original, 'AMOUNT_NEGATIVE');
  const parsed = parseDigits(digits);
  if (!parsed) return notUnderstood(original, 'AMOUNT_UNREADABLE');
  return finish(original, parsed, currency ?? expected, expected);
}

/** The currency named in a column's title, e.g. "Məbləğ (EUR)". */
export const currencyOfTitle = (title: string): string => splitCurrency(title).currency ?? 'EUR';
