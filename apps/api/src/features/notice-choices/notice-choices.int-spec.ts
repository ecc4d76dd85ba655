import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mailChannelsOf, type NoticeChoice } from '@qayidis/domain/digests';
import { REMINDER_TRIGGERS, standardLadder } from '@qayidis/domain/reminders';
import supertest from 'supertest';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { setClock } from '../../../test/fixed-clock.js';
import { startMailServer, type TestMailServer } from '../../../test/mail-server.js';
import {
  aCase,
  aColleague,
  aTeam,
  type Colleague,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import { newId } from '../../platform/ids/index.js';
import { MailSendHandler } from '../../platform/mail/mail-send.handler.js';
import { wantedSql } from '../digests/public.js';
import { EventNotices, TellRemindersHandler } from '../reminders/public.js';
import { systemActor, UnitOfWork } from '../../platform/database/index.js';

let server: TestMailServer;
let test: TestApp;
let team: Team;
const run = { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false };
const get = <Provider>(type: abstract new (...args: never[]) => Provider): Provider =>
  test.app.get<Provider>(type, { strict: false });
const tellAndSend = async (): Promise<void> => {
  await get(TellRemindersHandler).run({}, run);
  const waiting = await test.database.query<{ id: string }>(
    "select id from mail_messages where state = 'QUEUED' and template = 'AT_ONCE'",
  );
  for (const { id } of waiting) await get(MailSendHandler).run({ messageId: id }, run);
};
const lettersTo = ({ user: { email } }: Colleague) =>
  server.letters.filter(({ recipients }) => recipients.includes(email));
const triggersOf = async (by: Colleague) =>
  (
    (await by.call('get', '/notices?show=OPEN').expect(200)).body.items as { trigger: string }[]
  ).map(({ trigger }) => trigger);
const choose = (by: Colleague, version: number, choices: readonly object[], zone = 'Asia/Baku') =>
  by.call('put', '/notice-choices', { zone, choices }, { ifMatch: version });
const event = (recipient: Colleague, trigger: 'PLAN_RETURNED' | 'CASE_GIVEN', caseId: string) =>
  get(UnitOfWork).run(systemActor(newId()), (tx) =>
    get(EventNotices).tell(tx, { trigger, caseId, recipientId: recipient.user.id }),
  );

beforeAll(async () => {
  server = await startMailServer();
  test = await createTestApp({ config: { smtpUrl: server.url } });
  await setClock(test, '2026-02-04T11:00:00+04:00');
  team = await aTeam(test);
});
afterAll(async () => {
  await test.close();
  await server.stop();
});

describe('what one wants by mail (DIG-06)', () => {
  it('begins with what the ladders say, for the kinds that reach one', async () => {
    const { body } = await team.mentor.call('get', '/notice-choices').expect(200);
    expect(body).toMatchObject({ zone: 'Asia/Baku', version: 0 });
    const kinds = body.kinds as { trigger: string }[];
    expect(kinds.find(({ trigger }) => trigger === 'URGENT_FLAG')).toEqual({
      trigger: 'URGENT_FLAG',
      protects: true,
      wanted: ['MAIL_NOW'],
      locked: ['MAIL_NOW'],
    });
    expect(kinds.find(({ trigger }) => trigger === 'BUDGET_USE')).toBeUndefined();
    const donor = await aColleague(test, 'DONOR_VIEWER');
    expect((await donor.call('get', '/notice-choices').expect(200)).body.kinds).toEqual([]);
  });

  it('starts from the ladder in force where the programme has one of its own', async () => {
    const own = await aTeam(test);
    const administrator = await aColleague(test, 'ADMIN', { programmeId: null });
    const steps = standardLadder('ITEM_DELIVERY_DUE').steps.map(({ recipient, ...step }) => ({
      ...step,
      recipientRole: recipient.role,
      relation: recipient.relation,
      channels: ['IN_APP', 'MAIL_NOW'],
    }));
    await administrator
      .call('post', '/reminder-ladders', {
        trigger: 'ITEM_DELIVERY_DUE',
        steps,
        programmeId: own.programmeId,
        validFrom: '2026-02-04',
        source: 'Decision 7',
        needsLegalReview: false,
        reason: 'Deliveries cannot wait.',
      })
      .expect(200);
    const wantedBy = async (by: Colleague) => {
      const { body } = await by.call('get', '/notice-choices').expect(200);
      const kinds = body.kinds as { trigger: string; wanted: string[] }[];
      return kinds.find(({ trigger }) => trigger === 'ITEM_DELIVERY_DUE')?.wanted;
    };
    expect([await wantedBy(own.mentor), await wantedBy(team.mentor)]).toEqual([
      ['MAIL_NOW'],
      ['DIGEST'],
    ]);
    const no = { trigger: 'ITEM_DELIVERY_DUE', channel: 'MAIL_NOW', wanted: false };
    await choose(own.mentor, 0, [no]).expect(200);
    expect(await wantedBy(own.mentor)).toEqual([]);
    await choose(own.mentor, 1, [{ ...no, wanted: true }]).expect(200);
    const kept = await test.database.query('select 1 from notice_choices where user_id = $1', [
      own.mentor.user.id,
    ]);
    expect(kept).toEqual([]);
  });

  it('is changed as a whole, never twice from one version, and never against what protects people', async () => {
    const off = { trigger: 'PLAN_RETURNED', channel: 'MAIL_NOW', wanted: false };
    const { body } = await choose(team.mentor, 0, [off], 'Europe/Berlin').expect(200);
    expect(body).toMatchObject({ zone: 'Europe/Berlin', version: 1 });
    await choose(team.mentor, 0, []).expect(412);
    for (const [rule, choice] of [
      ['NOTICE_PROTECTS', { trigger: 'URGENT_FLAG', channel: 'MAIL_NOW', wanted: false }],
      ['NOTICE_KIND', { trigger: 'BUDGET_USE', channel: 'DIGEST', wanted: false }],
    ] as const)
      expect((await choose(team.mentor, 1, [choice]).expect(422)).body).toMatchObject({
        params: { rule },
        errors: [{ pointer: '#/choices/0' }],
      });
    expect((await team.otherMentor.call('get', '/notice-choices')).body).toMatchObject({
      version: 0,
    });
  });

  it('decides what leaves at once: off, on, and as the ladder says', async () => {
    const of = await aCase(team.mentor);
    const wish = { trigger: 'WORK_DUE', channel: 'MAIL_NOW', wanted: true };
    await choose(team.otherMentor, 0, [wish]).expect(200);
    await event(team.mentor, 'PLAN_RETURNED', of.id);
    await event(team.otherMentor, 'PLAN_RETURNED', of.id);
    await tellAndSend();
    expect(lettersTo(team.mentor)).toEqual([]);
    expect(await triggersOf(team.mentor)).toContain('PLAN_RETURNED');
    // Not their case: the second wall leaves nothing to say, so the letter is not sent.
    expect(lettersTo(team.otherMentor)).toEqual([]);
    await event(team.mentor, 'CASE_GIVEN', of.id);
    await test.database.query('update cases set mentor_id = $2 where id = $1', [
      of.id,
      team.mentor.user.id,
    ]);
    await tellAndSend();
    expect(lettersTo(team.mentor)).toHaveLength(1);
    // What protects people can not be ended as a whole.
    expect(lettersTo(team.mentor)[0]?.headers.map(({ key }) => key)).not.toContain(
      'list-unsubscribe',
    );
  });

  it('is asked in SQL as the domain decides it', async () => {
    const rows = REMINDER_TRIGGERS.flatMap((trigger) =>
      [['IN_APP'], ['IN_APP', 'DIGEST'], ['IN_APP', 'MAIL_NOW']].flatMap((channels) =>
        [null, true, false].map((wanted) => ({ trigger, channels, wanted })),
      ),
    );
    const found = await test.database.query<{ wanted: boolean }>(
      `select ${wantedSql('n', 'n', 'DIGEST')} as wanted
         from jsonb_to_recordset($1::jsonb) as n(trigger text, channels text[], wanted boolean, nr bigint)
        order by nr`,
      [JSON.stringify(rows.map((row, nr) => ({ ...row, nr })))],
    );
    expect(found.map(({ wanted }) => wanted)).toEqual(
      rows.map(({ trigger, channels, wanted }) => {
        const choices: NoticeChoice[] =
          wanted === null ? [] : [{ trigger, channel: 'DIGEST', wanted }];
        return mailChannelsOf(trigger, channels as never, choices).includes('DIGEST');
      }),
    );
  });
});

describe('one press on unsubscribe (DIG-07)', () => {
  it('ends the mails that may be ended, without a session, and by a press only', async () => {
    const other = await aTeam(test);
    const of = await aCase(other.mentor);
    await command(other.coordinator, of, 'acknowledge', { mentorId: other.mentor.user.id });
    await tellAndSend();
    await event(other.mentor, 'PLAN_RETURNED', of.id);
    await tellAndSend();
    const header = lettersTo(other.mentor)
      .at(-1)
      ?.headers.find(({ key }) => key === 'list-unsubscribe')?.value;
    const address = new URL(/<(.+)>/.exec(header ?? '')?.[1] ?? '');
    const visitor = supertest(test.url);
    await visitor
      .get(address.pathname)
      .expect(302)
      .expect('location', /\/account$/);
    const wanted = async () =>
      (
        (await other.mentor.call('get', '/notice-choices')).body.kinds as {
          trigger: string;
          wanted: string[];
        }[]
      )
        .filter(({ wanted: ways }) => ways.includes('MAIL_NOW'))
        .map(({ trigger }) => trigger);
    expect(await wanted()).toContain('PLAN_RETURNED');
    await visitor
      .post(address.pathname)
      .type('form')
      .send('List-Unsubscribe=One-Click')
      .expect(204);
    const left = await wanted();
    expect(left).not.toContain('PLAN_RETURNED');
    expect(left).toEqual(expect.arrayContaining(['URGENT_FLAG', 'CASE_GIVEN', 'VISIT_MISSED']));
    await visitor.post(`${address.pathname}x`).type('form').send('a=b').expect(410);
  });
});

describe('an address that refuses letters (DIG-09)', () => {
  it('is told to its owner and their coordinator, seen by the administrator, warned of, and cleared', async () => {
    const other = await aTeam(test);
    const admin = await aColleague(test, 'ADMIN');
    const of = await aCase(other.mentor);
    server.refused.add(other.otherMentor.user.email);
    await command(other.coordinator, of, 'acknowledge', { mentorId: other.otherMentor.user.id });
    await tellAndSend();
    await tellAndSend();
    expect(await triggersOf(other.otherMentor)).toContain('MAIL_RETURNED');
    expect(await triggersOf(other.coordinator)).toContain('MAIL_RETURNED');
    const faults = async (by: Colleague) =>
      (await by.call('get', '/mail-faults').expect(200)).body.items as object[];
    const expected = [{ recipientId: other.otherMentor.user.id, code: 550 }];
    for (const reader of [other.otherMentor, other.coordinator, admin])
      expect(await faults(reader)).toMatchObject(expected);
    expect(await faults(other.mentor)).toEqual([]);
    expect(await faults(team.coordinator)).toEqual([]);
    const mentors = await other.coordinator.call('get', '/mentors').expect(200);
    expect(mentors.body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: other.otherMentor.user.id, mailWorks: false }),
        expect.objectContaining({ id: other.mentor.user.id, mailWorks: true }),
      ]),
    );
    const next = await aCase(other.mentor);
    await command(other.coordinator, next, 'acknowledge', { mentorId: other.otherMentor.user.id });
    await tellAndSend();
    expect(await triggersOf(other.coordinator)).toContain('NO_ADDRESS');
    const path = `/mail-faults/${other.otherMentor.user.id}`;
    await team.coordinator.call('delete', path).expect(404);
    await other.coordinator.call('delete', path).expect(204);
    expect(await faults(admin)).toEqual([]);
  });
});
