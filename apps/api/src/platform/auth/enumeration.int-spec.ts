import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aUser, type TestUser } from '../../../test/factories/user.factory.js';
import { Visitor } from '../../../test/visitor.js';

const LONG = 'LONG_TESTS' in globalThis;
const RUNS = LONG ? 200 : 15;
/** Of the slowest kind to the fastest. Telling accounts apart by one hash or one mail would more than double it. */
const MOST_APART = LONG ? 1.1 : 1.35;
/** A ratio that is too high is measured again before it is believed: other work shares the machine. */
const TRIES = 4;

let test: TestApp;
let known: TestUser;
let disabled: TestUser;

beforeAll(async () => {
  // Hashes that cost so much that leaving one out shows.
  test = await createTestApp({
    config: {
      limits: {
        passwordMemoryKib: 19_456,
      },
    },
  });
  [known, disabled] = [await aUser(test.database), await aUser(test.database)];
  // Both have hashes of today's strength.
  for (const user of [known, disabled]) await new Visitor(test).signIn(user).expect(200);
  await test.database.query("update users set status = 'DISABLED' where id = $1", [disabled.id]);
});
afterAll(() => test.close());

type Ask = (email: string) => Promise<unknown>;

const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Medians by kind of account, asked in turns so that whatever slows the machine slows all alike. */
async function medians(ask: Ask): Promise<number[]> {
  const emails = [known.email, 'nobody@example.org', disabled.email];
  const times = emails.map((): number[] => []);
  for (let run = 0; run < RUNS; run += 1)
    for (const [kind, email] of emails.entries()) {
      // Asked so often, everybody would be throttled, and alike.
      await test.database.query('delete from throttle_counters');
      const start = performance.now();
      await ask(email);
      times[kind]?.push(performance.now() - start);
    }
  return times.map(middle);
}

async function apart(ask: Ask): Promise<number> {
  let best = Infinity;
  for (let time = 0; time < TRIES && best > MOST_APART; time += 1) {
    const found = await medians(ask);
    best = Math.min(best, Math.max(...found) / Math.min(...found));
  }
  return best;
}

it('a sign-in takes as long for a known, an unknown and a disabled account', async () => {
  const visitor = new Visitor(test);
  const ratio = await apart((email) =>
    visitor.signIn({ email, password: 'not the password at all' }).expect(401),
  );
  expect(ratio).toBeLessThanOrEqual(MOST_APART);
});

it('asking for a new password takes as long for a known, an unknown and a disabled account', async () => {
  const visitor = new Visitor(test);
  const ratio = await apart((email) =>
    visitor.call('post', '/password-resets', { email }).expect(202),
  );
  expect(ratio).toBeLessThanOrEqual(MOST_APART);
});
