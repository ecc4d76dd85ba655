import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asUser, type SignedIn } from '../../../test/as-user.js';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { systemActor, UnitOfWork } from '../database/index.js';
import { newId } from '../ids/index.js';

describe('GET /api/v1/audit-entries', () => {
  let app: TestApp;
  let officer: SignedIn;
  const caseId = randomUUID();
  const list = (query = '') => officer.get(`/api/v1/audit-entries${query}`);

  beforeAll(async () => {
    app = await createTestApp();
    officer = await asUser(app, 'DPO');
    const work = app.app.get(UnitOfWork, { strict: false });
    for (let entry = 0; entry < 7; entry += 1)
      await work.run(systemActor(newId()), async (tx) => {
        tx.audit({
          action: 'case.read',
          entity: 'cases',
          entityId: caseId,
          caseId,
          fields: ['fin'],
        });
        await tx.query('select 1');
      });
  });
  afterAll(() => app.close());

  it('shows the newest first, page by page, each entry once', async () => {
    const first = await list(`?caseId=${caseId}&limit=4`);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ total: { count: 7, capped: false } });
    const second = await list(`?caseId=${caseId}&limit=4&cursor=${first.body.nextCursor}`);
    expect(second.body.nextCursor).toBeNull();
    const positions = [...first.body.items, ...second.body.items].map(({ position }) => position);
    expect(positions).toHaveLength(7);
    expect([...positions].sort((a, b) => b - a)).toEqual(positions);
    expect(first.body.items[0]).toMatchObject({
      action: 'case.read',
      actorRole: 'WORKER',
      actorName: null,
      fields: ['fin'],
      outcome: 'DONE',
      sealed: false,
    });
  });

  it('writes down that it was read and by which filters', async () => {
    await list('?action=case.read&from=2026-01-01');
    const own = await list('?action=audit.read&limit=1');
    expect(own.body.items[0]).toMatchObject({
      action: 'audit.read',
      actorRole: 'DPO',
      actorName: officer.name,
      fields: ['action', 'from'],
    });
  });

  it('filters by day', async () => {
    const tomorrow = await list('?from=2199-01-01');
    expect(tomorrow.body.items).toEqual([]);
    const until = await list(`?to=2199-01-01&caseId=${caseId}`);
    expect(until.body.items).toHaveLength(7);
  });

  it('refuses who is neither data protection officer nor administrator', async () => {
    const mentor = await asUser(app, 'MENTOR');
    expect((await mentor.get('/api/v1/audit-entries')).status).toBe(403);
    const administrator = await asUser(app, 'ADMIN');
    expect((await administrator.get('/api/v1/audit-entries')).status).toBe(200);
  });
});
