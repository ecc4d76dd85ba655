import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { setClock } from '../../../test/fixed-clock.js';
import {
  aRequest,
  type Desks,
  inCheck,
  order,
  type ReadmissionBody,
  register,
  theDesks,
} from '../../../test/factories/readmission.factory.js';

let test: TestApp;
let desks: Desks;

/** Those who are signed in stay so, whatever the clock says. */
const SIGNED_IN = `update sessions set created_at = app.now(), authenticated_at = app.now(), last_seen_at = app.now(),
  expires_at = app.now() + interval '8 hours'`;
async function since(instant: string): Promise<void> {
  await setClock(test, instant);
  await test.database.query(SIGNED_IN);
}
const at = (day: string) => since(`${day}T11:00:00+04:00`);
const read = async (of: ReadmissionBody): Promise<ReadmissionBody> =>
  (await desks.head.get(`/api/v1/readmissions/${of.id}`).expect(200)).body as ReadmissionBody;
const startAt = (choice: string) =>
  test.database.query(
    "update agreement_parameters set choice = $1 where code = 'CLOCK_START' and unit = 'START'",
    [choice],
  );

beforeAll(async () => {
  test = await createTestApp();
  await at('2026-02-02');
  desks = await theDesks(test);
});
afterAll(() => test.close());

describe('the registry', () => {
  it('enters what came in; the clock runs from the receipt and explains itself (RDM-03, RDM-05)', async () => {
    const of = await register(desks.registry);
    expect(of).toMatchObject({
      state: 'SUBMITTED',
      holder: 'SMS_REGISTRY',
      clock: { standing: 'RUNNING', dueOn: '2026-02-17', daysLeft: 15 },
      bornOn: '1987-11-23',
      fin: '7QXZ4KW',
      agreement: { code: 'EU-AZ', version: 1 },
      events: [{ kind: 'REGISTER_INCOMING', day: '2026-02-02', code: 'PAPER' }],
    });
    expect(of.number).toMatch(/^AZ-2026-\d{6}$/);
    expect(of['deadlines']).toMatchObject([
      {
        kind: 'READMISSION_REPLY',
        dueOn: '2026-02-17',
        country: 'AZ',
        needsLegalReview: true,
        terms: [{ startEvent: 'REQUEST_RECEIVED', length: 15, unit: 'CD', start: '2026-02-02' }],
      },
    ]);
  });

  it('says why where a request came earlier, and cannot enter the future', async () => {
    const post = (given: object) => desks.registry.post('/api/v1/readmissions', aRequest(given));
    const earlier = await post({ receivedOn: '2026-01-30' }).expect(422);
    expect(earlier.body).toMatchObject({ params: { rule: 'RECEIVED_EARLIER' } });
    const future = await post({ receivedOn: '2026-02-03', receivedReason: 'x' }).expect(422);
    expect(future.body).toMatchObject({ params: { rule: 'RECEIVED_DATE', to: '2026-02-02' } });
    const of = await register(desks.registry, {
      receivedOn: '2026-01-30',
      receivedReason: 'Poçt gecikib',
    });
    expect(of).toMatchObject({ receivedReason: 'Poçt gecikib', clock: { dueOn: '2026-02-14' } });
  });

  it('takes no FIN but one of seven signs', async () => {
    const person = { familyName: 'Qısafinli', givenName: 'Rauf', fin: '12' };
    const refused = await desks.registry
      .post('/api/v1/readmissions', aRequest({ person }))
      .expect(400);
    expect(refused.body.errors).toMatchObject([{ pointer: '#/person/fin', code: 'BAD_FORMAT' }]);
  });

  it('takes no number of a document with fewer than five letters and digits', async () => {
    const person = { familyName: 'Sənədli', givenName: 'Rauf', documentNumber: 'A - - 1' };
    const refused = await desks.registry
      .post('/api/v1/readmissions', aRequest({ person }))
      .expect(400);
    const pointer = '#/person/documentNumber';
    expect(refused.body.errors).toMatchObject([{ pointer, code: 'BAD_FORMAT' }]);
  });

  it('has no clock where the agreement has no limit', async () => {
    const of = await register(desks.registry, { requestingState: 'RS' });
    expect(of.clock).toEqual({ standing: 'NOT_RUNNING', dueOn: null, daysLeft: null });
    await desks.registry
      .post('/api/v1/readmissions', aRequest({ requestingState: 'DK' }))
      .expect(400);
  });

  it('sees the other requests of one FIN, and where two papers cannot mean one person (RDM-15)', async () => {
    const person = {
      familyName: 'Birfinli',
      givenName: 'Rauf',
      bornOn: '1979-02-01',
      fin: '6TWQ8ZK',
    };
    const first = await register(desks.registry, { person });
    expect(first['others']).toEqual([]);
    const spelt = { ...person, familyName: 'Birfinlı', fin: '6twq8zk' };
    const again = await register(desks.registry, { requestingState: 'FR', person: spelt });
    expect(again['others']).toEqual([
      {
        ...{ id: first.id, number: first.number, requestingState: 'DE', state: 'SUBMITTED' },
        ...{ receivedOn: '2026-02-02', samePerson: true, sameNumber: false, differs: false },
      },
    ]);
    const stranger = {
      ...person,
      familyName: 'Tanınmaz',
      givenName: 'Kamil',
      bornOn: '1951-02-01',
    };
    await register(desks.registry, { person: stranger });
    const { others } = (await read(first)) as unknown as { others: object[] };
    expect(others).toMatchObject([{ differs: true }, { id: again.id, differs: false }]);
  });

  it('sees that an incoming number of a state was entered before, of another state not (RDM-17)', async () => {
    const person = { familyName: 'Təkrarlı', givenName: 'Vüqar', birthYear: 1980 };
    const first = await register(desks.registry, { person, incomingNumber: 'BMI 44/b' });
    const other = { ...person, familyName: 'Başqa', birthYear: 1975 };
    const of = { person: other, incomingNumber: 'bmi44/B' };
    const elsewhere = await register(desks.registry, { ...of, requestingState: 'FR' });
    expect(elsewhere['others']).toEqual([]);
    const again = await register(desks.registry, of);
    expect(again['others']).toMatchObject([
      { id: first.id, number: first.number, samePerson: false, sameNumber: true, differs: false },
    ]);
  });

  it('enters nobody who cannot exist (CASE-85)', async () => {
    const person = { familyName: '7', givenName: 'Vüqar', bornOn: '2026-02-03' };
    const { body } = await desks.registry
      .post('/api/v1/readmissions', aRequest({ person }))
      .expect(400);
    expect(body.errors).toEqual([
      { pointer: '#/person/familyName', code: 'NOT_A_NAME' },
      { pointer: '#/person/bornOn', code: 'TOO_LATE', params: { latest: '2026-02-02' } },
    ]);
  });

  it('finds by a name in any spelling and order, by numbers and by FIN (RDM-16)', async () => {
    const person = { familyName: 'Hüseynli', givenName: 'Çingiz', birthYear: 1991, fin: '5AXT7PQ' };
    const of = await register(desks.registry, { person, incomingNumber: 'AXTARIŞ 9' });
    const find = async (text: string) => {
      const answer = await desks.officer.post('/api/v1/readmissions/search', { text }).expect(200);
      return (answer.body as { items: ReadmissionBody[] }).items.map(({ id }) => id);
    };
    for (const text of ['Chingiz Huseynli', 'Гусейнли', 'huseyn', of.number, 'axtarış9', '5axt7pq'])
      expect(await find(text)).toEqual([of.id]);
    expect(await find('Hüseynli Rauf')).toEqual([]);
    expect(await find('.*')).toEqual([]);
  });

  it('keeps identifiers sealed under the state’s key', async () => {
    const of = await register(desks.registry);
    const [row] = await test.database.query<{ text: string; keyring: string }>(
      `select p::text as text, k.keyring from readmissions r join readmission_persons p on p.id = r.person_id
        join data_keys k on k.subject_id = p.id where r.id = $1`,
      [of.id],
    );
    expect(row!.keyring).toBe('STATE');
    expect(row!.text).not.toMatch(/7QXZ4KW|AZQ90817263|1987-11-23/);
  });
});

describe('vectors of readmission.md 3 with the acknowledgement as start (D-21, D-47)', () => {
  it.each([
    ['NORMAL', '2026-02-02', '2026-02-17'],
    ['ACCELERATED', '2026-02-06', '2026-02-10'],
    ['ACCELERATED', '2026-02-10', '2026-02-12'],
  ])('%s acknowledged on %s is due on %s', async (procedure, day, due) => {
    await startAt('ACKNOWLEDGEMENT');
    await at(day);
    const of = await register(desks.registry, { procedure, receivedOn: day });
    expect(of.clock.standing).toBe('NOT_RUNNING');
    const acknowledged = await order(desks.registry, of, 'acknowledge', { acknowledgedOn: day });
    expect(acknowledged).toMatchObject({ state: 'REGISTERED', clock: { dueOn: due } });
    await startAt('RECEIPT');
  });
});

describe('an incomplete request (RDM-04)', () => {
  it('goes back without a clock, and its resubmission starts a new one', async () => {
    await at('2026-02-02');
    const of = await register(desks.registry);
    const back = await order(desks.officer, of, 'return', { reason: 'PHOTO' });
    expect(back).toMatchObject({
      state: 'RETURNED',
      holder: 'REQUESTING_STATE',
      clock: { dueOn: null },
      deadlines: [],
    });
    await at('2026-02-09');
    const again = await order(desks.registry, back, 'resubmit', {
      receivedOn: '2026-02-09',
      channel: 'EMAIL',
      incomingNumber: 'DE-2026/17-2',
    });
    expect(again).toMatchObject({ state: 'SUBMITTED', clock: { dueOn: '2026-02-24' } });
  });
});

describe('a reply (RDM-10, RDM-11)', () => {
  it('is prepared, signed and dispatched by three desks, and stops the clock on the day it went out', async () => {
    await at('2026-02-02');
    const of = await inCheck(desks, '2026-02-02');
    expect(of).toMatchObject({ holder: 'SMS_READMISSION', holderName: desks.officer.name });
    await order(desks.officer, of, 'reply/prepare', { outcome: 'NEGATIVE', text: 'x' }, 422);
    const prepared = await order(desks.officer, of, 'reply/prepare', {
      outcome: 'NEGATIVE',
      refusalReason: 'NOT_NATIONAL',
      text: 'Reyestrdə tapılmadı',
    });
    expect(prepared.holder).toBe('SMS_HEAD');
    const sent = { outgoingNumber: 'Ç-44', route: 'PAPER', dispatchedOn: '2026-02-20' };
    await order(desks.registry, prepared, 'reply/dispatch', sent, 422);
    const returned = await order(desks.head, prepared, 'reply/return', { text: 'Yoxlayın' });
    expect(returned).toMatchObject({ reply: null, replyReturnText: 'Yoxlayın' });
    const better = await order(desks.officer, returned, 'reply/prepare', { outcome: 'POSITIVE' });
    const signed = await order(desks.head, better, 'reply/sign');
    expect(signed.holder).toBe('SMS_REGISTRY');
    await at('2026-02-20');
    const gone = await order(desks.registry, signed, 'reply/dispatch', sent);
    expect(gone).toMatchObject({
      state: 'ACCEPTED',
      clock: { standing: 'ANSWERED' },
      reply: { state: 'DISPATCHED', late: true, signedByName: desks.head.name },
      deadlines: [{ state: 'MET' }],
    });
    const [met] = await test.database.query(
      'select state, met_on::text as on from deadlines where readmission_id = $1',
      [of.id],
    );
    expect(met).toEqual({ state: 'MET', on: '2026-02-20' });
  });

  it('shows a second clerk what the first one did', async () => {
    await at('2026-02-02');
    const of = await inCheck(desks, '2026-02-02');
    await order(desks.officer, of, 'reply/prepare', { outcome: 'POSITIVE' });
    const late = await order(desks.officer, of, 'reply/prepare', { outcome: 'POSITIVE' }, 412);
    expect(late).toMatchObject({ code: 'VERSION_STALE', current: { state: 'VERIFYING' } });
  });
});

describe('a limit that passed (RDM-07, RDM-08; acceptance test 1 with D-03)', () => {
  const reason = { text: 'Müddət keçib' };

  it('decides nothing by itself; the head confirms its effect, or denies it', async () => {
    await at('2026-02-02');
    const of = await inCheck(desks, '2026-02-02');
    const other = await inCheck(desks, '2026-02-02', { incomingNumber: 'DE-18' });
    await at('2026-02-17');
    expect((await read(of)).clock).toEqual({
      standing: 'LAST_DAY',
      dueOn: '2026-02-17',
      daysLeft: 0,
    });
    await order(desks.head, of, 'effect/confirm', reason, 422);
    // 24:00 of the last day in Baku.
    await since('2026-02-18T00:00:01+04:00');
    const passed = await read(of);
    expect(passed).toMatchObject({
      state: 'VERIFYING',
      clock: { standing: 'EFFECT_TO_CONFIRM', daysLeft: -1 },
    });
    const deemed = await order(desks.head, passed, 'effect/confirm', reason);
    expect(deemed).toMatchObject({ state: 'DEEMED_ACCEPTED', effectText: 'Müddət keçib' });
    const denied = await order(desks.head, await read(other), 'effect/deny', reason);
    expect(denied).toMatchObject({ state: 'VERIFYING', clock: { standing: 'OVERDUE' } });
    await order(desks.officer, denied, 'reply/prepare', { outcome: 'POSITIVE' });
  });

  it('is only overdue under an agreement in which silence says nothing', async () => {
    await at('2026-02-02');
    const of = await register(desks.registry, { requestingState: 'CH' });
    await at('2026-02-18');
    expect((await read(of)).clock.standing).toBe('OVERDUE');
  });
});

describe('the list', () => {
  it('says what is overdue, with whom it waits, and pages by the due day', async () => {
    await at('2026-02-18');
    const list = async (query: string) =>
      (await desks.registry.get(`/api/v1/readmissions?${query}`).expect(200)).body as {
        items: ReadmissionBody[];
        nextCursor: string | null;
        total: { count: number };
      };
    const passed = await list('clock=PASSED');
    expect(passed.items.every(({ clock }) => clock.daysLeft < 0)).toBe(true);
    expect(passed.total.count).toBe(passed.items.length);
    const held = await list('holder=SMS_HEAD&requestingState=DE');
    expect(new Set(held.items.map(({ holder }) => holder))).toEqual(new Set(['SMS_HEAD']));
    const whole = await list('');
    const walked: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof list>> = await list(
        `limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      walked.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(walked).toEqual(whole.items.map(({ id }) => id));
  });
});

describe('arrivals (RDM-12)', () => {
  it('are planned with their notice, marked when it came late, and confirmed on their day', async () => {
    await at('2026-04-10');
    const of = await inCheck(desks, '2026-04-10', { receivedOn: '2026-04-10' });
    const prepared = await order(desks.officer, of, 'reply/prepare', { outcome: 'POSITIVE' });
    const signed = await order(desks.head, prepared, 'reply/sign');
    const sent = { outgoingNumber: 'Ç-1', route: 'EMAIL', dispatchedOn: '2026-04-10' };
    const accepted = await order(desks.registry, signed, 'reply/dispatch', sent);
    // readmission.md 3: a flight on Thursday 16.4.2026 is announced at the latest on Monday 13.4.
    await at('2026-04-14');
    const plan = {
      plannedOn: '2026-04-16',
      plannedTime: '05:40',
      place: 'GYD',
      flightNumber: 'J2 8',
      escorts: 2,
    };
    const late = await order(
      desks.registry,
      accepted,
      'arrival/plan',
      { ...plan, noticeOn: '2026-04-14' },
      422,
    );
    expect(late).toMatchObject({ params: { rule: 'NOTICE_LATE', by: '2026-04-13' } });
    const planned = await order(desks.registry, accepted, 'arrival/plan', {
      ...plan,
      noticeOn: '2026-04-14',
      noticeReason: 'Uçuş dəyişib',
    });
    expect(planned).toMatchObject({ arrival: { noticeLate: true, noticeReason: 'Uçuş dəyişib' } });
    const board = await desks.officer.get('/api/v1/arrivals').expect(200);
    expect(board.body).toMatchObject({ from: '2026-04-14', to: '2026-04-27', overdue: [] });
    expect(board.body.days[2]).toMatchObject({ day: '2026-04-16', items: [{ id: of.id }] });
    await at('2026-04-17');
    const arrived = await order(desks.registry, planned, 'arrival/confirm', {
      arrivedOn: '2026-04-16',
      place: 'GYD',
    });
    expect(arrived).toMatchObject({ state: 'ADMITTED', holder: 'NOBODY' });
  });
});

describe('the morning of each desk', () => {
  it('counts what its lists then show', async () => {
    await at('2026-02-18');
    for (const by of [desks.registry, desks.officer, desks.head]) {
      const { office } = (await by.get('/api/v1/home').expect(200)).body as {
        office: { kind: string; path: string; total: { count: number } }[];
      };
      expect(office.length).toBeGreaterThan(3);
      for (const { path, total } of office.filter(({ path }) => path.startsWith('/readmissions'))) {
        const list = await by.get(`/api/v1${path}`).expect(200);
        expect([path, list.body.items.length]).toEqual([path, total.count]);
      }
    }
  });
});
