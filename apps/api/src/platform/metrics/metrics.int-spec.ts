import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { asUser } from '../../../test/as-user.js';
import { createTestApp, type TestApp } from '../../../test/create-test-app.js';
import { aCase, aTeam, type Team } from '../../../test/factories/case.factory.js';
import { newId } from '../ids/index.js';
import { MetricsServer } from './metrics-server.js';
import { ProcessMetrics } from './process-metrics.js';

const TOKEN = 'a token of the tests, long enough';
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-/i;

let test: TestApp;
let team: Team;

const ask = (token?: string) => {
  const call = request(test.url).get('/api/metrics');
  return token === undefined ? call : call.set('Authorization', `Bearer ${token}`);
};
const scrape = async () => (await ask(TOKEN).expect(200)).text;
const series = (text: string) =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
/** Those of Node tell of its own memory: a kind of collection shows when it first happens. */
const ofOurs = (text: string) => series(text).filter((line) => line.startsWith('qayidis_'));
const requests = (text: string) =>
  series(text).filter((line) => line.startsWith('qayidis_http_request_duration_seconds_count'));

beforeAll(async () => {
  test = await createTestApp({ config: { metricsToken: TOKEN } });
  team = await aTeam(test);
});
afterAll(() => test.close());

describe('the metrics', () => {
  it('are there for nobody without the token, and without a trace of why (OPS-07)', async () => {
    const answers = [
      await ask(),
      await ask('another token of that length'),
      await ask(`${TOKEN}x`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const off = new ProcessMetrics({ metricsToken: null });
    off.ranJob('x', 1, true);
    expect(await off.registry.getMetricsAsJSON()).toEqual(
      expect.not.arrayContaining([
        expect.objectContaining({ name: 'nodejs_eventloop_lag_seconds' }),
      ]),
    );
  });

  it('tell requests by route and status, queues, the planner, reminders, deliveries, loop and pool (OPS-07)', async () => {
    const opened = await aCase(team.coordinator);
    await team.mentor.call('get', `/cases/${opened.id}`);
    const text = await scrape();
    expect(text).toContain(
      'qayidis_http_request_duration_seconds_count{method="POST",route="/api/v1/cases",status="201"} 1',
    );
    for (const name of [
      'qayidis_job_duration_seconds',
      'qayidis_planned_task_duration_seconds',
      'qayidis_queue_jobs{queue="mail",state="waiting"}',
      'qayidis_queue_waiting_seconds{queue="default"}',
      'qayidis_planner_silent 0',
      'qayidis_reminder_occurrences{state="parked"} 0',
      'qayidis_reminder_lag_seconds',
      'qayidis_deliveries_today',
      'qayidis_job_outbox 0',
      'qayidis_database_pool{state="wanted"} 0',
      'nodejs_eventloop_lag_p99_seconds',
    ])
      expect(text).toContain(name);
  });

  it('leave out what is not known, rather than saying that all is well (OPS-07)', async () => {
    expect(series(await scrape()).join('\n')).not.toContain('qayidis_planner_lag_seconds');
  });

  it('are as many whoever asks for whatever, and name nobody (OPS-07)', async () => {
    const many = async () => {
      for (let turn = 0; turn < 8; turn++) {
        const mentor = await asUser(test, 'MENTOR');
        await mentor.get(`/api/v1/cases/${newId()}`);
        await mentor.post('/api/v1/cases/search', { text: `Qızılgül ${turn}` });
        await request(test.url).get(`/api/v1/${newId()}/Qızılgül?q=${newId()}`);
        await request(test.url).get(`/Qızılgül-${turn}`);
        await request(test.url).options(`/api/v1/cases/${newId()}`);
      }
      return scrape();
    };
    const first = await many();
    const second = await many();
    expect(requests(second).map((line) => line.split(' ')[0])).toEqual(
      requests(first).map((line) => line.split(' ')[0]),
    );
    expect(ofOurs(second).length).toBe(ofOurs(first).length);
    expect(second).not.toMatch(ID);
    expect(second).not.toMatch(/Qızılgül|Q%C4%B1z|@/);
  });

  it('of the worker are answered on a port of its own, with the same token (OPS-07)', async () => {
    const metrics = new ProcessMetrics({ metricsToken: TOKEN });
    metrics.ranJob('reminders.tell', 120, false);
    const server = new MetricsServer({ metricsToken: TOKEN, metricsWorkerPort: 0 }, metrics);
    const url = `http://127.0.0.1:${await server.start()}`;
    const asked = (path: string, token: string) =>
      request(url).get(path).set('Authorization', `Bearer ${token}`);
    expect((await asked('/metrics', 'another token of that length')).status).toBe(404);
    expect((await asked('/', TOKEN)).status).toBe(404);
    expect((await asked('/metrics', TOKEN)).text).toContain(
      'qayidis_job_duration_seconds_count{job="reminders.tell",outcome="failed"} 1',
    );
    await server.onApplicationShutdown();
  });
});
