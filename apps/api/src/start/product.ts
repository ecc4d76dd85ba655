import { withDatabase } from '../commands/open-database.js';
import { demoSignIns, loadDemoOnce } from '../demo/index.js';
import { hasAdministrator } from '../features/users/public.js';
import type { Config } from '../platform/config/index.js';
import { useOf } from '../platform/database/embedded/index.js';
import { provision, refuseUnfitSchema, systemActor } from '../platform/database/index.js';
import { newId } from '../platform/ids/index.js';
import { hasOwnServer, type Installation, openInstallation, settingsOf } from './installation.js';
import { refuseDeadRedis } from './outside-faults.js';
import { refuseBusyPort, refuseRunning, refuseUnusableFolder } from './preflight.js';
import { refuseWrongKeys } from './refuse-wrong-keys.js';
import { KeptProcess } from './kept-process.js';
import { ManagedProcess, untilReady } from './processes.js';

type Say = (sentence: string) => void;

/** Time for the parts of a product that was killed to notice it and go, in milliseconds. */
const LEFT_OVER_MS = 5000;
const NOBODY_YET = '\nNobody can sign in yet: npm run create-admin -- --email name@example.org';
const ENDED_WELL = 'Stopped. Everything is saved.';
/** PostgreSQL and the queues take up from their own records what a crash has cut off. */
const ENDED_BY_A_FAULT =
  'Stopped after a fault. What was confirmed to people is kept; the next start takes up what was cut off.';

/** All parts of the product on one machine, started and stopped in order. */
export class Product {
  private installation: Installation | undefined;
  private processes: readonly KeptProcess[] = [];
  private stopped = false;
  private failed = false;

  constructor(
    private readonly env: NodeJS.ProcessEnv,
    private readonly say: Say,
  ) {}

  /** @throws CannotStart, ConfigError or Error whose message says what to do. */
  async start(onFailure: () => void): Promise<void> {
    const { port, dataDir, redisUrl } = settingsOf(this.env);
    if (!hasOwnServer(this.env)) refuseRunning(dataDir);
    await refuseBusyPort(port, this.patienceMs(dataDir));
    refuseUnusableFolder(dataDir);
    await refuseDeadRedis(redisUrl);
    this.say(
      hasOwnServer(this.env) ? 'Connecting to the database ...' : 'Starting the database ...',
    );
    const installation = await openInstallation(this.env, dataDir);
    this.installation = installation;
    installation.keepAlive(this.say);
    await this.prepare(installation);
    if (this.stopped) return;
    this.say('Starting the service ...');
    this.launch(installation, dataDir, onFailure);
    await untilReady(`http://127.0.0.1:${port}/api/health/ready`, 60, () => this.failed);
    await this.welcome(installation);
  }

  async stop(): Promise<void> {
    if (this.stopped) return;
    this.stopped = true;
    if (this.installation === undefined) return;
    this.say('\nStopping ...');
    await Promise.all(this.processes.map((process) => process.stop()));
    const isClean = await this.installation.stop();
    this.say(isClean && !this.failed ? ENDED_WELL : ENDED_BY_A_FAULT);
  }

  /** Only what a kill left behind goes by itself; with a server of one's own nothing tells whether there is any. */
  private patienceMs(dataDir: string): number {
    return hasOwnServer(this.env) || useOf(dataDir).leftOver ? LEFT_OVER_MS : 0;
  }

  private async prepare({ config }: Installation): Promise<void> {
    if (config.nodeEnv === 'production') {
      // The schema changes only by npm run migrate there (ADR 0004).
      await refuseUnfitSchema(config);
      return refuseWrongKeys(config);
    }
    this.say('Bringing the schema up to date ...');
    await provision(config);
    await refuseWrongKeys(config);
    if (!config.demo) return;
    const loaded = await loadDemoOnce(config);
    if (loaded) this.say('Demo caseload loaded: invented people, dates around today.');
  }

  private launch({ env }: Installation, dataDir: string, onFailure: () => void): void {
    const gaveUp = (): void => {
      this.failed = true;
      onFailure();
    };
    const settings = { ...env, DATA_DIR: dataDir };
    this.processes = (['main', 'worker'] as const).map(
      (name) =>
        new KeptProcess({
          launch: () => ManagedProcess.start(name, settings, dataDir),
          say: this.say,
          gaveUp,
        }),
    );
  }

  private async welcome({ config, env }: Installation): Promise<void> {
    const address = env.PUBLIC_URL ?? `http://localhost:${config.port}`;
    const lines = await signInLines(config);
    this.say(`\nQayıdış · reintegration support is ready: ${address}`);
    for (const line of lines) this.say(line);
    this.say('\nStop with Ctrl-C.');
  }
}

/** How to sign in, where the person at the terminal cannot know. */
async function signInLines(config: Config): Promise<readonly string[]> {
  if (config.demo)
    return [
      '\nSign in with one of these (invented people):\n',
      ...demoSignIns().map(
        ({ role, email, password }) => `  ${role.padEnd(13)} ${email.padEnd(34)} ${password}`,
      ),
    ];
  const canSignIn = await withDatabase(config, (work) =>
    work.run(systemActor(newId()), hasAdministrator),
  );
  return canSignIn ? [] : [NOBODY_YET];
}
