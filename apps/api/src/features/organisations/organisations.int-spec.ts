import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asUser, type SignedIn } from '../../../test/as-user.js';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import type { OrganisationResponse } from './dto/organisation.js';

let app: TestApp;
let administrator: SignedIn;

beforeAll(async () => {
  app = await createTestApp();
  administrator = await asUser(app, 'ADMIN');
});
afterAll(() => app.close());

let made = 0;
async function anOrganisation(): Promise<OrganisationResponse> {
  made += 1;
  const body = { name: `Ümid QHT ${made}`, kind: 'NGO' };
  return (await administrator.post('/api/v1/organisations', body).expect(201))
    .body as OrganisationResponse;
}

const give = ({ id, version }: OrganisationResponse, path: string) =>
  administrator.post(`/api/v1/organisations/${id}/${path}`).set('If-Match', `"${version}"`);
const rename = ({ id, version }: OrganisationResponse, name: string) =>
  administrator.patch(`/api/v1/organisations/${id}`, { name }, version);

describe('an organisation', () => {
  it('is renamed, but not to the name of another, and not over a change that was not seen', async () => {
    const [one, other] = [await anOrganisation(), await anOrganisation()];
    const renamed = await rename(one, 'Yeni Ümid QHT').expect(200);
    expect(renamed.body).toMatchObject({ name: 'Yeni Ümid QHT', version: one.version + 1 });
    const taken = await rename(renamed.body as OrganisationResponse, other.name).expect(400);
    expect(taken.body.errors).toMatchObject([{ pointer: '#/name', code: 'NOT_UNIQUE' }]);
    const stale = await rename(one, 'Köhnə').expect(412);
    expect(stale.body.current).toMatchObject({
      name: 'Yeni Ümid QHT',
      changed: { by: expect.any(String) },
    });
  });

  it('is closed only when nobody works there, and takes nobody new while it is', async () => {
    const of = await anOrganisation();
    expect(of).toMatchObject({
      active: true,
      accounts: 0,
      allowedActions: ['RENAME', 'DEACTIVATE'],
    });
    const mentor = await asUser(app, 'MENTOR', { organisationId: of.id });
    const refused = await give(of, 'deactivate').expect(409);
    expect(refused.body).toMatchObject({ allowedActions: ['RENAME'], params: { accounts: 1 } });
    await app.database.query("update users set status = 'DISABLED' where id = $1", [mentor.id]);
    const closed = await give(of, 'deactivate').expect(200);
    expect(closed.body).toMatchObject({ active: false, allowedActions: ['RENAME', 'ACTIVATE'] });
    const invitation = {
      email: 'yeni@example.org',
      name: 'Yeni',
      role: 'DPO',
      organisationId: of.id,
      locale: 'az',
    };
    const invited = await administrator.post('/api/v1/users', invitation).expect(400);
    expect(invited.body.errors).toMatchObject([{ pointer: '#/organisationId' }]);
    const again = await give(closed.body as OrganisationResponse, 'activate').expect(200);
    expect(again.body).toMatchObject({ active: true });
    await administrator.post('/api/v1/users', invitation).expect(201);
  });

  it('is read by coordinators, who neither count its people nor change it', async () => {
    const coordinator = await asUser(app, 'COORDINATOR');
    const { body } = await coordinator.get('/api/v1/organisations').expect(200);
    for (const of of body.items as OrganisationResponse[])
      expect(of).toMatchObject({ accounts: null, allowedActions: [] });
    await coordinator
      .patch(`/api/v1/organisations/${(body.items as { id: string }[])[0]?.id}`, { name: 'x' }, 1)
      .expect(403);
  });
});

describe('a programme', () => {
  const body = {
    code: 'RESTART-2',
    name: 'RESTART II',
    startsOn: '2026-01-01',
    endsOn: '2028-12-31',
    vulnerableOnly: false,
  };

  it('is opened by the administrator, without money, and changed later', async () => {
    const opened = await administrator.post('/api/v1/programmes', body).expect(201);
    expect(opened.body).toMatchObject({ ...body, donors: [], version: 1 });
    const again = await administrator.post('/api/v1/programmes', body).expect(400);
    expect(again.body.errors).toMatchObject([{ pointer: '#/code', code: 'NOT_UNIQUE' }]);
    const { code: _code, ...rest } = body;
    const path = `/api/v1/programmes/${opened.body.id}`;
    const change = { ...rest, endsOn: '2029-06-30', vulnerableOnly: true };
    const changed = await administrator.put(path, change, 1).expect(200);
    expect(changed.body).toMatchObject({ ...change, code: 'RESTART-2', version: 2 });
    const stale = await administrator.put(path, change, 1).expect(412);
    expect(stale.body.current).toMatchObject({
      ...change,
      changed: { at: expect.any(String), by: administrator.name },
    });
    const [row] = await app.database.query<{ total: number }>(
      'select budget_total_minor as total from programmes where id = $1',
      [opened.body.id],
    );
    expect(row?.total).toBe(0);
  });

  it('does not end before it starts', async () => {
    const wrong = { ...body, code: 'RESTART-3', endsOn: '2025-12-31' };
    const refused = await administrator.post('/api/v1/programmes', wrong).expect(400);
    expect(refused.body.errors).toMatchObject([{ pointer: '#/endsOn' }]);
  });

  it('is opened by nobody else', async () => {
    const manager = await asUser(app, 'PM');
    await manager.post('/api/v1/programmes', { ...body, code: 'RESTART-4' }).expect(403);
  });
});
