/**
 * Writes the public holidays of the 27 member states for the entered years. The library is no dependency of the
 * product: `npm install --no-save date-holidays@3.37.0 && node tools/holidays/generate.mjs` (docs/adr/0018).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { codeOf } from './names.mjs';

const YEARS = [2025, 2026, 2027];
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(
  ' ',
);
const TARGET = new URL('../../libs/domain/src/calendar/eu-holidays.data.ts', import.meta.url);
const DAY_MS = 86_400_000;

const require = createRequire(process.env.HOLIDAYS_FROM ?? import.meta.url);
const Holidays = require('date-holidays');
const version = JSON.parse(
  readFileSync(require.resolve('date-holidays/package.json'), 'utf8'),
).version;

/** A feast of two days is one entry of 48 hours. */
function daysOf({ date, start, end }) {
  const length = Math.max(1, Math.round((end - start) / DAY_MS));
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Array.from({ length }, (_, by) =>
    new Date(first + by * DAY_MS).toISOString().slice(0, 10),
  );
}

/** The library puts Cyprus' Clean Monday on the Tuesday after. */
const corrected = (date, code) => {
  const day = new Date(`${date}T00:00:00Z`);
  const late = code === 'CLEAN_MONDAY' ? (day.getUTCDay() + 6) % 7 : 0;
  return new Date(day.getTime() - late * DAY_MS).toISOString().slice(0, 10);
};

function yearOf(country, year) {
  const native = new Holidays(country, { types: ['public'] });
  const english = new Holidays(country, { types: ['public'], languages: 'en' });
  const names = new Map(english.getHolidays(year).map((day) => [day.date + day.rule, day.name]));
  const days = native.getHolidays(year).flatMap((day) => {
    const code = codeOf(names.get(day.date + day.rule));
    const label = day.name.replaceAll(/\s*\([^)]*\)|['`\\;]/g, '').trim();
    return daysOf(day).map((date) =>
      [corrected(date, code).slice(5), code, ...(code === 'NATIONAL_DAY' ? [label] : [])].join(' '),
    );
  });
  return `    ${year}: '${[...new Set(days)].sort().join('; ')}',`;
}

const countries = EU.map(
  (country) => `  ${country}: {\n${YEARS.map((year) => yearOf(country, year)).join('\n')}\n  },`,
);
writeFileSync(
  TARGET,
  `/** Written by tools/holidays/generate.mjs; days in the whole country only. CC BY 3.0, see EU_HOLIDAYS_SOURCE. */
export const EU_HOLIDAYS_SOURCE = 'date-holidays ${version}';

/** \`MM-DD CODE\`, and the local name where the code says only that it is the country's own day. */
export const EU_HOLIDAYS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
${countries.join('\n')}
};
`,
);
console.log(`wrote ${fileURLToPath(TARGET)}`);
