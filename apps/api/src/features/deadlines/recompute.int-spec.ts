import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aCase, aColleague, aTeam, type Colleague } from '../../../test/factories/case.factory.js';
import { setClock } from '../../../test/fixed-clock.js';
import { newId } from '../../platform/ids/index.js';
import { RecomputeJob } from './recompute.job.js';

const CASES = 1_200;
const EXTRA_OFF = {
  country: 'AZ',
  command: 'ADD',
  date: '2026-11-25',
  name: 'CABINET_DECISION',
  kind: 'EXTRA_OFF',
  source: 'Cabinet of Ministers No 412',
};

let test: TestApp;
let admin: Colleague;

beforeAll(async () => {
  test = await createTestApp();
  await setClock(test, '2026-11-23T08:00:00Z');
  admin = await aColleague(test, 'ADMIN', { programmeId: null });
  const { mentor } = await aTeam(test);
  await multiply((await aCase(mentor)).id);
});
afterAll(() => test.close());

/** The same case with its deadline many times over. */
async function multiply(id: string): Promise<void> {
  const copies = Array.from({ length: CASES - 1 }, (_, at) => ({
    id: newId(),
    number: `RS-2026-${String(500_000 + at)}`,
  }));
  await test.database.query(
    `insert into cases select n.* from cases c, jsonb_array_elements($2::jsonb) as copy,
       jsonb_populate_record(c, copy || '{"receipt_number": null}') n where c.id = $1`,
    [id, JSON.stringify(copies)],
  );
  await test.database.query(
    `insert into deadlines select n.* from deadlines d, jsonb_array_elements($2::jsonb) as copy,
       jsonb_populate_record(d, copy) n where d.case_id = $1 and d.state = 'OPEN'`,
    [id, JSON.stringify(copies.map(({ id: caseId }) => ({ id: newId(), case_id: caseId })))],
  );
}

const standing = async () => {
  const [row] = await test.database.query(
    `select count(*) filter (where due_on = '2026-11-26')::int as moved,
            (select count(*)::int from deadline_moves) as journalled,
            (select count(*)::int from timeline_events where kind = 'deadline.moved') as told,
            (select count(*)::int from cases where next_due_on = '2026-11-26') as shown
       from deadlines where state = 'OPEN'`,
  );
  return row;
};
const of = (count: number) => ({ moved: count, journalled: count, told: count, shown: count });

describe('a recomputation of many (DL-12, DL-13)', () => {
  it('is previewed, stopped in its second batch, begun again, and moves each deadline once', async () => {
    const { body } = await admin.call('post', '/holidays/preview', EXTRA_OFF).expect(200);
    expect(body.moves).toMatchObject({ examined: CASES, total: CASES, moved: CASES });
    expect(body.moves.first).toHaveLength(20);
    const all = { ...EXTRA_OFF, reason: 'announced', seen: body.seen };
    await admin.call('post', '/holidays', all).expect(200);
    const [asked] = await test.database.query<{ id: string }>(
      'select id from deadline_recomputations',
    );
    const run = () =>
      test.app.get(RecomputeJob).run({ recomputationId: asked!.id }, { requestId: newId() });

    await test.database.query(`create function fail() returns trigger language plpgsql as
      $$ begin raise exception 'the power went'; end $$`);
    await test.database.query(`create trigger fail before update on deadline_recomputations
      for each row when (new.examined > 500) execute function fail()`);
    await expect(run()).rejects.toThrow('the power went');
    expect(await standing()).toEqual(of(500));

    await test.database.query('drop trigger fail on deadline_recomputations');
    await Promise.all([run(), run()]);
    expect(await standing()).toEqual(of(CASES));
    await run();
    expect(await standing()).toEqual(of(CASES));
    const [row] = await test.database.query(
      'select examined, moved, finished_at is not null as finished from deadline_recomputations',
    );
    expect(row).toEqual({ examined: CASES, moved: CASES, finished: true });
  });
});
