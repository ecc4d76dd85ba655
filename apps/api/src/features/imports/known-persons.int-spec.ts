import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { blocksOf } from '@qayidis/domain/import';
import { plainDate } from '@qayidis/domain/kernel';
import { nameKeys, searchKey } from '@qayidis/domain/names';
import { TestDatabase } from '../../../test/test-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await TestDatabase.create();
});
afterAll(() => database.drop());

describe('the keys under which the database files a person', () => {
  it.each([
    ['Əliyev', 'Rəşad', 'Vaqif oğlu', 1980],
    ['Quliyeva', 'Nərgiz', null, 1999],
    ['Şükürova', 'Aygün Leyla', 'Həsən qızı', 1975],
    ['Öz', 'Əl', null, 2001],
    ['Hüseynli-Kərimov', 'Çingiz', "D'Arif", null],
  ])('hold those by which the rules would find %s %s', async (family, given, father, year) => {
    const born = year === null ? null : plainDate(`${year}-01-01`);
    const { filed } = blocksOf({
      ref: '',
      name: nameKeys({ family, given, father, patronymic: null }),
      born: born && { date: born, precision: 'YEAR' },
      sex: null,
      finKey: null,
      arrivals: [],
    });
    const full = [family, given, father].filter(Boolean).join(' ');
    const [row] = await database.query<{ blocks: string[] }>(
      'select app.name_blocks($1, $2) as blocks',
      [searchKey(full), year],
    );
    const wanted = filed.filter((key) => key.startsWith('N:'));
    expect(wanted.length).toBeGreaterThan(0);
    expect(row?.blocks).toEqual(
      expect.arrayContaining(wanted.map((key) => key.slice('N:'.length))),
    );
  });
});

it('a key of one word is no key, and finds nobody', async () => {
  const found = database.query(
    `select f.id from (select set_config('app.actor_role', 'WORKER', false)) as s,
       lateral app.persons_filed($1, array['N:ali:1980', 'A:ali', 'F:00'], 20) f where s is not null`,
    ['00000000-0000-7000-8000-000000000000'],
  );
  await expect(found).resolves.toEqual([]);
});
