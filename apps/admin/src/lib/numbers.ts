/** Turkish groups and decimals are the Azerbaijani ones (1.234.567,5); Chromium has no Azerbaijani data. */
const whole = { az: new Intl.NumberFormat('tr'), en: new Intl.NumberFormat('en-GB') };
const cents = {
  az: new Intl.NumberFormat('tr', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};

type Language = keyof typeof whole;

export const formatNumber = (value: number, language: Language): string =>
  whole[language].format(value);

/** An amount of minor units, e.g. 123450 EUR as `1.234,50 EUR`. */
export const formatMoney = (minor: number, currency: string, language: Language): string =>
  `${cents[language].format(minor / 100)} ${currency}`;

/** Bytes as `3,2 MB`; a kilobyte has 1,000. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB'] as const;
  const step = Math.min(3, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const value = Math.round((bytes / 1000 ** step) * 10) / 10;
  return `${formatNumber(value, language)} ${units[step] ?? 'B'}`;
}

const AMOUNT = /^(\d{1,12})(?:[.,](\d{1,2}))?$/;

/**
 * Minor units of a typed amount, or null. A comma or a point before one or two last digits marks the fraction;
 * spaces and points between groups of three are ignored: `1.234,5` is 123450.
 */
export function parseAmount(text: string): number | null {
  const compact = text.replace(/[\s\u00a0]/g, '').replace(/[.,](?=\d{3}(?:\D|$))/g, '');
  const match = AMOUNT.exec(compact);
  if (!match) return null;
  const fraction = (match[2] ?? '').padEnd(2, '0');
  return Number(match[1]) * 100 + Number(fraction);
}

/** A score from 0 to 1, or a difference of two, with two decimals unless it takes more to read as it is judged. */
export const formatScore = (value: number, language: Language, decimals = 2): string =>
  value.toFixed(decimals).replace('.', language === 'az' ? ',' : '.');
