import type { NamedCode } from './membership.js';

const EU = 'EU';
const ASSOCIATE = 'ASSOCIATE';
const OTHER = 'OTHER';

/** Alpha-2, alpha-3, Azerbaijani name, English name, group (reintegration.md 9.5). */
const ROWS = [
  ['AT', 'AUT', 'Avstriya', 'Austria', EU],
  ['BE', 'BEL', 'Belçika', 'Belgium', EU],
  ['BG', 'BGR', 'Bolqarıstan', 'Bulgaria', EU],
  ['HR', 'HRV', 'Xorvatiya', 'Croatia', EU],
  ['CY', 'CYP', 'Kipr', 'Cyprus', EU],
  ['CZ', 'CZE', 'Çexiya', 'Czechia', EU],
  ['DK', 'DNK', 'Danimarka', 'Denmark', EU],
  ['EE', 'EST', 'Estoniya', 'Estonia', EU],
  ['FI', 'FIN', 'Finlandiya', 'Finland', EU],
  ['FR', 'FRA', 'Fransa', 'France', EU],
  ['DE', 'DEU', 'Almaniya', 'Germany', EU],
  ['GR', 'GRC', 'Yunanıstan', 'Greece', EU],
  ['HU', 'HUN', 'Macarıstan', 'Hungary', EU],
  ['IE', 'IRL', 'İrlandiya', 'Ireland', EU],
  ['IT', 'ITA', 'İtaliya', 'Italy', EU],
  ['LV', 'LVA', 'Latviya', 'Latvia', EU],
  ['LT', 'LTU', 'Litva', 'Lithuania', EU],
  ['LU', 'LUX', 'Lüksemburq', 'Luxembourg', EU],
  ['MT', 'MLT', 'Malta', 'Malta', EU],
  ['NL', 'NLD', 'Niderland', 'Netherlands', EU],
  ['PL', 'POL', 'Polşa', 'Poland', EU],
  ['PT', 'PRT', 'Portuqaliya', 'Portugal', EU],
  ['RO', 'ROU', 'Rumıniya', 'Romania', EU],
  ['SK', 'SVK', 'Slovakiya', 'Slovakia', EU],
  ['SI', 'SVN', 'Sloveniya', 'Slovenia', EU],
  ['ES', 'ESP', 'İspaniya', 'Spain', EU],
  ['SE', 'SWE', 'İsveç', 'Sweden', EU],
  ['CH', 'CHE', 'İsveçrə', 'Switzerland', ASSOCIATE],
  ['NO', 'NOR', 'Norveç', 'Norway', ASSOCIATE],
  ['IS', 'ISL', 'İslandiya', 'Iceland', ASSOCIATE],
  ['LI', 'LIE', 'Lixtenşteyn', 'Liechtenstein', ASSOCIATE],
  ['GB', 'GBR', 'Böyük Britaniya', 'United Kingdom', OTHER],
  ['MD', 'MDA', 'Moldova', 'Moldova', OTHER],
  ['GE', 'GEO', 'Gürcüstan', 'Georgia', OTHER],
  ['TR', 'TUR', 'Türkiyə', 'Türkiye', OTHER],
  ['UA', 'UKR', 'Ukrayna', 'Ukraine', OTHER],
  ['RU', 'RUS', 'Rusiya', 'Russia', OTHER],
  ['RS', 'SRB', 'Serbiya', 'Serbia', OTHER],
] as const;

/** ISO 3166-1 alpha-2; alpha-3 appears at exchange borders only (decisions.md E-21). */
export type CountryCode = (typeof ROWS)[number][0];
export type CountryGroup = (typeof ROWS)[number][4];

export interface Country extends NamedCode<CountryCode> {
  readonly alpha3: string;
  readonly group: CountryGroup;
}

/** Countries from which people return, in the order EU, Schengen associates, others. */
export const COUNTRIES: readonly Country[] = ROWS.map(([code, alpha3, az, en, group]) => ({
  code,
  alpha3,
  az,
  en,
  group,
}));

export const COUNTRY_CODES: readonly CountryCode[] = ROWS.map(([code]) => code);

const BY_CODE = new Map<string, Country>(COUNTRIES.map((country) => [country.code, country]));

export const countryOf = (code: string): Country | null => BY_CODE.get(code) ?? null;

/** Eligibility question E2: from a member state (reintegration.md 4.1; Denmark and Ireland count, decisions.md D-25). */
export const isEuCountry = (code: string): boolean => BY_CODE.get(code)?.group === EU;
