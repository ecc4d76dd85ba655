import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import {
  aCase,
  aTeam,
  type CaseBody,
  command,
  type Team,
} from '../../../test/factories/case.factory.js';
import { newId } from '../../platform/ids/index.js';
import type { Visitor } from '../../../test/visitor.js';

const TEXT = 'Zəng edin: pasport hazırdır';

let test: TestApp;
let team: Team;
let of: CaseBody;

beforeAll(async () => {
  test = await createTestApp();
  team = await aTeam(test);
  const referred = await aCase(team.mentor);
  of = await command(team.coordinator, referred, 'acknowledge', { mentorId: team.mentor.user.id });
});
afterAll(() => test.close());

const ask = (by: Visitor, body: object = {}) =>
  by.call('post', '/tasks', { caseId: of.id, text: TEXT, assigneeRole: 'MENTOR', ...body });

describe('a task that one colleague asks of another', () => {
  it('reaches the mentor with its words, on the page and on the list, and is done once', async () => {
    const { body } = await ask(team.coordinator, { dueOn: '2026-12-01' }).expect(201);
    const page = await team.mentor.call('get', `/cases/${of.id}`).expect(200);
    expect(page.body.tasks).toContainEqual({
      id: body.id,
      version: 1,
      kind: 'ASKED',
      params: {},
      text: TEXT,
      dueOn: '2026-12-01',
      assigneeRole: 'MENTOR',
      assigneeName: team.mentor.user.name,
      mine: true,
      ended: false,
    });
    const list = await team.mentor.call('get', '/tasks').expect(200);
    expect(list.body.items).toContainEqual(expect.objectContaining({ id: body.id, text: TEXT }));
    await team.mentor
      .call('post', `/tasks/${body.id}/complete`, undefined, { ifMatch: 1 })
      .expect(204);
  });

  it('stands sealed in the table, and nowhere in the trail', async () => {
    const { body } = await ask(team.mentor, { assigneeRole: 'PM' }).expect(201);
    const [row] = await test.database.query<{ text_cipher: string; trail: string }>(
      `select t.text_cipher, (select jsonb_agg(e.data)::text from timeline_events e where e.case_id = t.case_id)
          as trail from tasks t where id = $1`,
      [body.id],
    );
    expect(row?.text_cipher).not.toContain('pasport');
    expect(row?.trail).not.toContain('pasport');
    expect(row?.trail).toContain(body.id);
    const list = await team.manager.call('get', '/tasks').expect(200);
    expect(list.body.items).toContainEqual(expect.objectContaining({ id: body.id, mine: true }));
  });

  it('is named in the history by kind and codes when it was given and done, not by its words (CASE-77)', async () => {
    const asked = await ask(team.coordinator).expect(201);
    const stepId = newId();
    await test.database.query(
      `insert into tasks (id, case_id, programme_id, assignee_id, assignee_role, kind, params)
       values ($1, $2, $3, $4, 'MENTOR', 'FIRST_STEP', '{"step": "CLINIC"}')`,
      [stepId, of.id, team.programmeId, team.mentor.user.id],
    );
    for (const id of [asked.body.id as string, stepId])
      await team.mentor
        .call('post', `/tasks/${id}/complete`, undefined, { ifMatch: 1 })
        .expect(204);
    const history = await team.coordinator.call('get', `/cases/${of.id}/timeline`).expect(200);
    const [step, done, given] = history.body.items as { kind: string; data: object }[];
    expect(step).toMatchObject({
      kind: 'task.complete',
      data: { task: { kind: 'FIRST_STEP', params: { step: 'CLINIC' } } },
    });
    expect(done?.data).toEqual({ taskId: asked.body.id, task: { kind: 'ASKED', params: {} } });
    expect(given).toMatchObject({ kind: 'task.create', data: { assigneeRole: 'MENTOR' } });
    expect(JSON.stringify(history.body)).not.toContain('pasport');
  });

  it('is refused outside one’s cases, without words, and for a role that works on no case', async () => {
    await ask(team.otherMentor).expect(404);
    const empty = await ask(team.mentor, { text: ' ' }).expect(400);
    expect(empty.body.errors).toMatchObject([{ pointer: '#/text' }]);
    const finance = await ask(team.mentor, { assigneeRole: 'FINANCE' }).expect(400);
    expect(finance.body.errors).toMatchObject([{ pointer: '#/assigneeRole' }]);
  });

  it('needs a mentor where it is for the mentor', async () => {
    const draft = await aCase(team.coordinator, { submit: false });
    const answer = await ask(team.coordinator, { caseId: draft.id }).expect(422);
    expect(answer.body).toMatchObject({ params: { rule: 'MENTOR' } });
  });
});
