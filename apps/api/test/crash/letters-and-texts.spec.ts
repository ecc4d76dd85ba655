import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DigestPlanner } from '../../src/features/digests/public.js';
import { TextReconcileTask } from '../../src/features/text-messages/text-reconcile.task.js';
import { newId } from '../../src/platform/ids/index.js';
import {
  type Failpoint,
  FAILPOINTS,
  JobQueues,
  type PlannedTask,
} from '../../src/platform/jobs/index.js';
import { MailReconcileTask } from '../../src/platform/mail/mail-reconcile.task.js';
import { compiled } from '../compiled.js';
import { createTestApp, type TestApp } from '../create-test-app.js';
import { aTeam, type Team } from '../factories/case.factory.js';
import { dueIntakes } from '../factories/reminder.factory.js';
import { aVisitedCase, setHour } from '../factories/text.factory.js';
import { aUser } from '../factories/user.factory.js';
import { letPass, setClock } from '../fixed-clock.js';
import { startMailServer, type TestMailServer } from '../mail-server.js';
import { hasRedis, startRedis, type TestRedis } from '../redis-server.js';
import { planReminders, tellReminders } from '../remind.js';
import { startTextGateway, type TestTextGateway } from '../text-gateway.js';
import { until } from '../until.js';

/** Letters, and text messages, that stand at each failpoint when the worker is killed. */
const EACH = 3;
const ROUNDS = 'LONG_TESTS' in globalThis ? 17 : 1;
const OF_A_KIND = EACH * FAILPOINTS.length;
const PATIENCE_MS = 120_000;

/** A worker process; as STANDING its jobs stop at the failpoints. */
class Worker {
  private static readonly started: Worker[] = [];
  private readonly process: ChildProcess;
  private output = '';

  constructor(settings: object, role: 'STANDING' | 'PASSING') {
    this.process = spawn(
      process.execPath,
      [compiled('test/fixtures/product-worker'), JSON.stringify(settings), role],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    this.process.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    Worker.started.push(this);
  }

  /** Whatever a failed test left running. */
  static endAll(): void {
    for (const worker of Worker.started) worker.process.kill('SIGKILL');
  }

  async start(): Promise<void> {
    await until('the worker is loaded', () => this.output.includes('LOADED'), PATIENCE_MS);
    this.process.stdin?.write('start\n');
  }

  /** Where each job stands, by the id of its letter or message. */
  standing(): Map<string, Failpoint> {
    const lines = [...this.output.matchAll(/^REACHED (\w+) \w+-([\da-f-]{36})/gm)];
    return new Map(lines.map(([, at, id]) => [id ?? '', at as Failpoint]));
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.kill(signal);
    await gone;
  }
}

const STORES = [
  { name: 'PostgreSQL', redis: () => Promise.resolve(null) },
  ...(hasRedis() ? [{ name: 'Redis', redis: startRedis }] : []),
];

describe.each(STORES)('what leaves the house, with jobs in $name', ({ redis: openRedis }) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'qayidis-crash-'));
  let redis: TestRedis | null;
  let mail: TestMailServer;
  let gateway: TestTextGateway;
  let test: TestApp;
  let team: Team;
  const settings = () => ({
    dataDir,
    redisUrl: redis?.url ?? null,
    smtpUrl: mail.url,
    textGatewayUrl: gateway.url,
    textGatewayToken: 'gateway-token',
    textGatewayTimeoutMs: 5000,
  });
  const worker = (role: 'STANDING' | 'PASSING') =>
    new Worker(
      { ...settings(), databaseUrl: test.database.url, limits: { databasePool: 20 } },
      role,
    );

  beforeAll(async () => {
    redis = await openRedis();
    mail = await startMailServer();
    gateway = await startTextGateway();
    test = await createTestApp({ config: settings() });
    await setClock(test, '2026-03-03T11:00:00+04:00');
    team = await aTeam(test);
  });
  afterAll(async () => {
    Worker.endAll();
    await test.close();
    await gateway.stop();
    await mail.stop();
    await redis?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** A morning mail for each of many mentors, and a text message for each of many returnees. */
  const arrange = async () => {
    for (let count = 0; count < OF_A_KIND; count += 1) await aVisitedCase(test, team);
    await setHour(test, '2026-03-10T10:00:00');
    for (let count = 0; count < OF_A_KIND; count += 1) {
      const { id: mentorId, programmeId } = await aUser(test.database, { role: 'MENTOR' });
      await dueIntakes(test.database, { programmeId: programmeId ?? '', mentorId }, 1);
    }
    await planReminders(test);
    await tellReminders(test);
    await test.app.get(DigestPlanner, { strict: false }).tick(newId());
  };
  const waiting = async () =>
    test.database.query<{ id: string }>(
      `select id from mail_messages where state in ('QUEUED', 'SENDING')
       union all select id from text_messages where state in ('QUEUED', 'SENDING')`,
    );
  const hasNoJobs = async () => {
    // A store under load may need longer than an administrator's page waits; it is asked again.
    const states = await test.app
      .get(JobQueues, { strict: false })
      .states()
      .catch(() => null);
    if (states === null) return false;
    const { active = 0, waiting: more = 0 } = states.find(({ queue }) => queue === 'mail') ?? {};
    return active + more === 0;
  };
  /** The reconcilers' turn, as often as a machine under load needs it: leases have ended by then. */
  const heal = async () => {
    for (let turns = 0; (await waiting()).length > 0; turns += 1) {
      expect(turns).toBeLessThan(8);
      await letPass(test, '3 minutes');
      for (const task of [MailReconcileTask, TextReconcileTask])
        await test.app.get<PlannedTask>(task, { strict: false }).tick(newId());
      const none = async () => (await waiting()).length === 0;
      await until('all were sent', none).catch(() => undefined);
    }
  };
  const arrivals = (id: string) =>
    mail.letters.filter(({ messageId }) => messageId === `<${id}@localhost>`).length +
    gateway.asked.filter(({ headers }) => headers['idempotency-key'] === id).length;

  it(`is lost by no worker that is killed, and comes twice at the most, ${ROUNDS * EACH} times at each failpoint (REM-53, DIG-11)`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [victim, survivor] = [worker('STANDING'), worker('PASSING')];
      await arrange();
      const sent = await waiting();
      expect(sent.length).toBeGreaterThanOrEqual(2 * OF_A_KIND);
      await victim.start();
      await until('all stand', () => victim.standing().size === sent.length, PATIENCE_MS);
      await victim.end('SIGKILL');
      await survivor.start();
      await until('its jobs have come again while its leases held', hasNoJobs, PATIENCE_MS);
      await heal();
      await survivor.end('SIGTERM');
      const standing = victim.standing();
      for (const { id } of sent) {
        expect([1, 2]).toContain(arrivals(id));
        if (standing.get(id) === 'AFTER_SEND') expect(arrivals(id)).toBe(2);
      }
    }
    expect(new Set(gateway.taken.map(({ id }) => id)).size).toBe(gateway.taken.length);
  }, 1_800_000);
});
