// An invented register of any length, as an NGO keeps it: one sheet of Excel, titles in Azerbaijani.
import { readFileSync } from 'node:fs';
import writeXlsx from 'write-excel-file/node';

const names = await import(
  new URL('../../apps/api/dist/demo/cases/names.data.js', import.meta.url).href
);
const { SeededRandom } = await import(
  new URL('../../apps/api/dist/demo/cases/random.js', import.meta.url).href
);

/** The titles of the register that comes with the tests. */
const FIXTURE = new URL(
  '../../apps/api/test/fixtures/registers/restart-caseload.csv',
  import.meta.url,
);
const TITLES = readFileSync(FIXTURE, 'utf8').replace('\uFEFF', '').split(/\r?\n/)[0].split(';');
const FIN_SIGNS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const COUNTRIES = ['Almaniya', 'Polşa', 'Niderland', 'Avstriya', 'İsveç'];
const PLACES = ['Bərdə', 'Yevlax', 'Sabirabad', 'Gəncə', 'Naxçıvan ş.', 'Bakı ş., Xətai r.'];

const two = (number) => String(number).padStart(2, '0');
const date = (random, from, to) =>
  `${two(random.whole(1, 28))}.${two(random.whole(1, 12))}.${random.whole(from, to)}`;

function person(random) {
  const sex = random.pick(['F', 'M']);
  const [male, female] = random.pick(names.FAMILY_NAMES);
  const name = [
    sex === 'F' ? female : male,
    random.pick(names.GIVEN_NAMES[sex]),
    random.pick(names.FATHER_NAMES),
    sex === 'F' ? 'qızı' : 'oğlu',
  ];
  return [name.join(' '), sex === 'F' ? 'Qadın' : 'Kişi', date(random, 1960, 2005)];
}

function line(number, random) {
  const fin = Array.from({ length: 7 }, () => random.pick([...FIN_SIGNS])).join('');
  return [
    number,
    ...person(random),
    fin,
    random.pick(COUNTRIES),
    'könüllü',
    date(random, 2021, 2025),
    random.pick(PLACES),
    `+994 50 ${random.whole(2_000_000, 9_999_999)}`,
    random.whole(0, 5),
    random.pick(['işsiz', 'xəstəlik', 'əlillik']),
    'məişət əşyaları',
    String(random.whole(200, 2000)),
    random.pick(['Mentor 1', 'Mentor 2']),
    random.chance(0.3) ? 'zəng edilib, sənədlər gözlənilir' : '',
  ];
}

/** @returns the bytes of an .xlsx file with `rows` people, the same for the same seed */
export async function register(rows, seed) {
  const random = new SeededRandom(seed);
  const lines = Array.from({ length: rows }, (_, index) => line(index + 1, random));
  const cells = [TITLES, ...lines].map((cellsOfLine) => cellsOfLine.map((value) => ({ value })));
  return writeXlsx(cells).toBuffer();
}
