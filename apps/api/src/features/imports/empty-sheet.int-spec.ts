import { afterAll, beforeAll, expect, it } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aTeam, type Team } from '../../../test/factories/case.factory.js';
import { workOn } from '../../../test/factories/import.factory.js';
import { newId } from '../../platform/ids/index.js';
import type { ImportResponse } from './dto/import.response.js';
import { ReadImportJob } from './read-import.job.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

const TITLES = ['№', 'Soyadı, adı, ata adı', 'Qayıtdığı ölkə', 'Gəliş tarixi'];
const PERSON = ['1', 'Əliyev Elnur', 'Almaniya', '05.06.2019'];
const FORM = [...TITLES, 'Cinsi', 'Doğum tarixi', 'FİN'];

type Sheets = readonly (readonly [name: string, rows: readonly (readonly string[])[]])[];

async function upload(sheets: Sheets): Promise<string> {
  const data = sheets.map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => ({ value }))),
  }));
  const { body } = await team.coordinator
    .call('post', '/imports')
    .attach('file', await writeXlsxFile(data).toBuffer(), `${newId()}.xlsx`)
    .expect(201);
  return body.id as string;
}
const read = (id: string): Promise<ImportResponse> => workOn({ test, team }, ReadImportJob, id);

const choose = (found: ImportResponse, sheet: string, headerRow = 0) => {
  const fields = ['NUMBER', 'FULL_NAME', 'SENDING_COUNTRY', 'ARRIVAL_DATE'] as const;
  const columns = fields.map((field, column) => ({ column, field }));
  const register = { sheet, headerRow, columns };
  return team.coordinator.call(
    'put',
    `/imports/${found.id}/mapping`,
    { register },
    { ifMatch: found.version },
  );
};
const kept = () =>
  test.database.query('select signature, updated_at from import_mappings where programme_id = $1', [
    team.programmeId,
  ]);

it('a form without people is not read in the place of the register, however many columns it has (IMP-42)', async () => {
  const found = await read(
    await upload([
      ['Boş forma', [FORM]],
      ['Reyestr', [TITLES, PERSON]],
    ]),
  );
  expect(found).toMatchObject({ register: { sheet: 'Reyestr' }, counts: { rows: 1 } });
  expect((await choose(found, 'Reyestr').expect(200)).body.state).toBe('UPLOADED');
  // Its titles are remembered now; a form with the same titles beside it is no register all the same.
  const next = await read(
    await upload([
      ['Nümunə', [TITLES]],
      ['Siyahı', [TITLES, PERSON]],
    ]),
  );
  expect(next).toMatchObject({ register: { sheet: 'Siyahı' }, counts: { rows: 1 } });
});

it.each([
  ['of titles only', [FORM], 0],
  ['of titles above numbered empty rows', [FORM, ['1'], ['2']], 0],
  ['of words below which nothing stands', [['Qeydlər']], 0],
  ['without a word', [['']], -1],
] as const)(
  'a sheet %s is refused with the one that has rows, and all stays as it was (IMP-42)',
  async (_what, rows, headerRow) => {
    const id = await upload([
      ['Reyestr', [TITLES, PERSON]],
      ['Vərəq 2', rows],
    ]);
    const found = await read(id);
    const before = await kept();
    const refused = await choose(found, 'Vərəq 2', headerRow).expect(422);
    expect(refused.body).toMatchObject({
      code: 'RULE_REFUSED',
      errors: [{ pointer: '#/register/sheet' }],
      params: { rule: 'IMPORT_SHEET_EMPTY', sheet: 'Vərəq 2', other: 'Reyestr' },
    });
    expect(await kept()).toEqual(before);
    const after = await team.coordinator.call('get', `/imports/${id}`).expect(200);
    expect(after.body).toEqual(found);
    expect(found).toMatchObject({ state: 'READ', counts: { rows: 1 } });
  },
);

it('the last row of the only register cannot be its titles', async () => {
  const found = await read(await upload([['Reyestr', [TITLES, PERSON]]]));
  const refused = await choose(found, 'Reyestr', 1).expect(422);
  expect(refused.body.params).toEqual({ rule: 'IMPORT_SHEET_EMPTY', sheet: 'Reyestr' });
});

it('beside a sheet of unknown words with rows, titles alone say which sheet to choose', async () => {
  const found = await read(
    await upload([
      ['Reyestr', [TITLES]],
      ['Adlar', [['Əliyev', 'Elnur']]],
    ]),
  );
  expect(found.problems).toContainEqual(
    expect.objectContaining({ code: 'NO_ROWS', sheet: 'Adlar' }),
  );
  await choose(found, 'Reyestr').expect(422);
});
