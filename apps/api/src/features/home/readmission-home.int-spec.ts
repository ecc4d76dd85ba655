import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '../../../test/as-user.js';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  type Desks,
  inCheck,
  order,
  type ReadmissionBody,
  register,
  theDesks,
} from '../../../test/factories/readmission.factory.js';
import { setClockSignedIn } from '../../../test/fixed-clock.js';

let test: TestApp;
let desks: Desks;

interface Tile {
  readonly kind: string;
  readonly path: string;
  readonly total: { readonly count: number };
}
const tile = async (by: SignedIn, kind: string): Promise<Tile | undefined> => {
  const { body } = await by.get('/api/v1/home').expect(200);
  return (body as { office: Tile[] }).office.find((one) => one.kind === kind);
};
/** What the page behind a tile lists. */
const rowsOf = async (by: SignedIn, { path }: Tile): Promise<ReadmissionBody[]> =>
  (await by.get(`/api/v1${path}`).expect(200)).body.items as ReadmissionBody[];
const numbersOf = async (by: SignedIn, kind: string): Promise<string[]> => {
  const found = (await tile(by, kind))!;
  const rows = await rowsOf(by, found);
  expect([kind, rows.length]).toEqual([kind, found.total.count]);
  return rows.map(({ number }) => number).sort();
};
const numbers = (...of: readonly ReadmissionBody[]) => of.map(({ number }) => number).sort();

let received: ReadmissionBody;
let inWork: ReadmissionBody;
let prepared: ReadmissionBody;
let signed: ReadmissionBody;
let denied: ReadmissionBody;
let swiss: ReadmissionBody;

beforeAll(async () => {
  test = await createTestApp();
  await setClockSignedIn(test, '2026-02-02T11:00:00+04:00');
  desks = await theDesks(test);
  received = await register(desks.registry);
  inWork = await inCheck(desks, '2026-02-02');
  const draft = { outcome: 'POSITIVE' };
  const toPrepare = await inCheck(desks, '2026-02-02');
  prepared = await order(desks.officer, toPrepare, 'reply/prepare', draft);
  const toSign = await inCheck(desks, '2026-02-02');
  const ready = await order(desks.officer, toSign, 'reply/prepare', draft);
  signed = await order(desks.head, ready, 'reply/sign');
  denied = await inCheck(desks, '2026-02-02');
  swiss = await inCheck(desks, '2026-02-02', { requestingState: 'CH' });
  await setClockSignedIn(test, '2026-03-20T11:00:00+04:00');
  denied = await order(desks.head, denied, 'effect/deny', { text: 'Müddət dayanmışdı' });
});
afterAll(() => test.close());

describe('limits that passed (D-03)', () => {
  it('are two queues of the head: whose effect is to be decided, and what is plainly overdue', async () => {
    expect(await numbersOf(desks.head, 'EFFECTS_TO_DECIDE')).toEqual(
      numbers(received, inWork, prepared, signed),
    );
    expect(await numbersOf(desks.head, 'REPLIES_OVERDUE')).toEqual(numbers(denied, swiss));
    expect(await tile(desks.head, 'LIMITS_PASSED')).toBeUndefined();
    expect(await numbersOf(desks.head, 'REPLIES_TO_SIGN')).toEqual(numbers(prepared));
  });

  it('wait with the head until the effect is decided, then with the desk of the next step (RDM-09)', async () => {
    const holding = async (holder: string): Promise<ReadmissionBody[]> =>
      (await desks.officer.get(`/api/v1/readmissions?holder=${holder}`).expect(200)).body.items;
    const ofHead = await holding('SMS_HEAD');
    expect(numbers(...ofHead)).toEqual(numbers(received, inWork, prepared, signed));
    for (const { id, clock, ...row } of ofHead) {
      expect([clock.standing, row.holder, row['holderName']]).toEqual([
        'EFFECT_TO_CONFIRM',
        'SMS_HEAD',
        null,
      ]);
      const { body } = await desks.officer.get(`/api/v1/readmissions/${id}`).expect(200);
      expect(body).toMatchObject({ holder: 'SMS_HEAD', holderName: null });
    }
    expect(numbers(...(await holding('SMS_READMISSION')))).toEqual(numbers(denied, swiss));
    expect(await holding('SMS_REGISTRY')).toEqual([]);
  });

  it('take nothing from the desks: a signed reply is still to be dispatched', async () => {
    expect(await numbersOf(desks.registry, 'REPLIES_TO_DISPATCH')).toEqual(numbers(signed));
    expect(await numbersOf(desks.officer, 'REPLIES_TO_PREPARE')).toEqual(numbers(denied, swiss));
    expect(await numbersOf(desks.officer, 'LIMITS_PASSED')).toHaveLength(6);
  });
});
