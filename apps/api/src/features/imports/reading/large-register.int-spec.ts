import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../../test/create-test-app.js';
import { aTeam, type Team } from '../../../../test/factories/case.factory.js';
import { newId } from '../../../platform/ids/index.js';
import { ReadImportJob } from '../read-import.job.js';

let test: TestApp;
let team: Team;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
});
afterAll(() => test.close());

/** The largest register there may be; a smaller one, read in one piece, would hold up the process as clearly. */
const ROWS = 'LONG_TESTS' in globalThis ? 19_900 : 6_000;
/** Of the whole reading, whatever the machine: in one piece nearly all of it would be one wait. */
const LONGEST_WAIT_SHARE = 1 / 3;

const LETTERS = 'abcçdeəfgğhxijkqlmnoöprsştuüvyz';
const word = (seed: number): string =>
  Array.from({ length: 7 }, (_, at) => LETTERS[(seed * (at + 3) + at * at) % LETTERS.length]).join(
    '',
  );
const dayOf = (row: number): string =>
  [1 + (row % 28), 1 + (row % 12), 1960 + (row % 40)]
    .map((part) => String(part).padStart(2, '0'))
    .join('.');

const register = (): Buffer =>
  Buffer.from(
    [
      'Soyadı, adı;Cinsi;Doğum tarixi;Ölkə;Gəliş tarixi;Telefon;Həssaslıq;Mentor;Qeyd',
      ...Array.from(
        { length: ROWS },
        (_, row) =>
          `${word(row)}ov ${word(row * 7)};K;${dayOf(row)};Almaniya;05.06.2019;0501234567;tənha;Leyla Əliyeva;qeyd ${row}`,
      ),
    ].join('\n'),
  );

// Reminders and mails wait no longer for a register, far below the renewal of locks every 7.5 s.
it(`while a register of ${ROWS} rows is read, the worker does other things`, async () => {
  const { body } = await team.coordinator
    .call('post', '/imports')
    .attach('file', register(), 'large.csv')
    .expect(201);
  const importId = body.id as string;
  const delay = monitorEventLoopDelay({ resolution: 10 });
  const begun = performance.now();
  delay.enable();
  await test.app
    .get(ReadImportJob, { strict: false })
    .run({ importId }, { requestId: newId(), isLastAttempt: true });
  delay.disable();
  const wholeMs = performance.now() - begun;
  const read = await team.coordinator.call('get', `/imports/${importId}`).expect(200);
  expect(read.body).toMatchObject({ state: 'READ', counts: { rows: ROWS, refused: 0 } });
  expect(delay.max / 1e6).toBeLessThan(wholeMs * LONGEST_WAIT_SHARE);
});
