import { resolve } from 'node:path';
import { type Config, ConfigError } from './config.js';
import { isSafeOnTheWay } from './database-encryption.js';
import { SettingsReader } from './settings-reader.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment as it stands, for the program that starts the others. */
export const currentEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env });

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads the settings of the process (design.md 7).
 * @throws ConfigError naming every fault at once.
 */
export function loadConfig(env: Environment = process.env): Config {
  const read = new SettingsReader(env);
  const nodeEnv = read.oneOf('NODE_ENV', ['development', 'production', 'test'], 'development');
  const port = read.whole('PORT', 3000, 0, 65_535);
  const embeddedDatabase = read.flag('EMBEDDED_DATABASE', false);
  const databaseUrl = read.url('DATABASE_URL', ['postgres:', 'postgresql:']);
  const demo = read.flag('DEMO', embeddedDatabase && nodeEnv !== 'production');
  const config: Config = {
    nodeEnv,
    port,
    publicUrl: (read.url('PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`).replace(
      /\/$/,
      '',
    ),
    dataDir: resolve(read.text('DATA_DIR') ?? '.data'),
    databaseUrl,
    appDatabaseUrl: read.url('APP_DATABASE_URL', ['postgres:', 'postgresql:']),
    databaseSameMachine: read.flag('DATABASE_SAME_MACHINE', false),
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:']),
    demo,
    embeddedDatabase,
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    ...bounceSettings(read),
    ...textSettings(read),
    mfa: read.oneOf('MFA', ['required', 'optional'], demo ? 'optional' : 'required'),
    masterKey: read.key('MASTER_KEY'),
    stateMasterKey: read.key('STATE_MASTER_KEY'),
    dbLoginSecret: read.secret('DB_LOGIN_SECRET', 32),
    metricsToken: read.optionalSecret('METRICS_TOKEN', 24),
    metricsWorkerPort: read.whole('METRICS_WORKER_PORT', 0, 0, 65_535) || null,
    limits: {
      requestsPerMinute: read.whole('LIMIT_REQUESTS_PER_MINUTE', 300, 1, 1_000_000),
      denialsPerMinute: read.whole('LIMIT_DENIALS_PER_MINUTE', 60, 1, 1_000_000),
      signInFailuresPerAccountAndNetwork: read.whole('LIMIT_SIGN_IN_ACCOUNT_NETWORK', 5, 1, 1000),
      signInFailuresPerAccount: read.whole('LIMIT_SIGN_IN_ACCOUNT', 20, 1, 10_000),
      signInFailuresPerNetwork: read.whole('LIMIT_SIGN_IN_NETWORK', 100, 1, 1_000_000),
      requestsInFlight: read.whole('LIMIT_IN_FLIGHT', 64, 1, 10_000),
      eventLoopDelayMs: read.whole('LIMIT_EVENT_LOOP_DELAY_MS', 500, 50, 60_000),
      plannerPauseMs: read.whole('PLANNER_PAUSE_MS', 3_600_000, 1000, 3_600_000),
      databasePool: read.whole('DATABASE_POOL', 10, 2, 200),
      databaseSilenceMs: read.whole('DATABASE_SILENCE_MS', 15_000, 1000, 600_000),
      trustedProxies: read.whole('TRUSTED_PROXIES', 0, 0, 5),
      passwordMemoryKib: read.whole('PASSWORD_MEMORY_KIB', 47_104, 1024, 1_048_576),
    },
  };
  const faults = [...read.faults, ...contradictions(config)];
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

/** Where letters that come back are addressed to, and where the mail server hands them over. */
const bounceSettings = (read: SettingsReader) => ({
  bounceDomain:
    read.matching(
      'BOUNCE_DOMAIN',
      '',
      /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
      'must be a domain in small letters, such as mail.example.org.',
    ) || null,
  bouncePort: read.whole('BOUNCE_PORT', 0, 0, 65_535) || null,
  bounceHost: read.text('BOUNCE_HOST') ?? '127.0.0.1',
  bounceProtocol: read.oneOf('BOUNCE_PROTOCOL', ['smtp', 'lmtp'] as const, 'smtp'),
});

/** Who carries text messages, and what they show as their sender. */
const textSettings = (read: SettingsReader) => ({
  textGatewayUrl: read.url('TEXT_GATEWAY_URL', ['http:', 'https:']),
  textGatewayToken: read.text('TEXT_GATEWAY_TOKEN'),
  textGatewayTimeoutMs: read.whole('TEXT_GATEWAY_TIMEOUT_MS', 10_000, 100, 30_000),
  textReceiptSecret: read.optionalSecret('TEXT_RECEIPT_SECRET', 24),
  textSender: read.matching(
    'TEXT_SENDER',
    'Xidmet',
    /^(?=.*[A-Za-z])[A-Za-z0-9]{3,11}$/,
    'must be 3 to 11 letters and digits, at least one letter.',
  ),
});

const NEEDS_ENCRYPTION =
  'must say sslmode=require or verify-full: production encrypts the way to a database on another machine (or DATABASE_SAME_MACHINE=on, for a container network that never leaves this one).';

const isReadableOnTheWay = (config: Config, url: string | null): boolean =>
  config.nodeEnv === 'production' && !config.databaseSameMachine && !isSafeOnTheWay(url);

/** Settings that are each right and together wrong; a sentence for each. */
const CONTRADICTIONS: readonly (readonly [(config: Config) => boolean, string])[] = [
  [
    (config) => config.demo && !config.embeddedDatabase,
    'DEMO=on works with the embedded database only: unset DEMO or unset DATABASE_URL.',
  ],
  [
    (config) => config.demo && config.nodeEnv === 'production',
    'DEMO=on is refused in production: unset DEMO.',
  ],
  [
    (config) => config.metricsWorkerPort !== null && config.metricsToken === null,
    'METRICS_WORKER_PORT needs METRICS_TOKEN: the worker answers nobody without it.',
  ],
  [
    ({ bounceDomain, bouncePort }) => (bounceDomain === null) !== (bouncePort === null),
    'BOUNCE_DOMAIN and BOUNCE_PORT belong together: set both or neither.',
  ],
  [
    (config) => !isHttpsOrLocal(config.publicUrl),
    'PUBLIC_URL must begin with https:// for any address but localhost.',
  ],
  [(config) => isReadableOnTheWay(config, config.databaseUrl), `DATABASE_URL ${NEEDS_ENCRYPTION}`],
  [
    (config) => isReadableOnTheWay(config, config.appDatabaseUrl),
    `APP_DATABASE_URL ${NEEDS_ENCRYPTION}`,
  ],
  [
    ({ textGatewayUrl, demo }) => !demo && textGatewayUrl?.startsWith('http:') === true,
    'TEXT_GATEWAY_URL must begin with https:// outside the demo: it is given telephone numbers.',
  ],
  [
    ({ textGatewayUrl, textGatewayToken }) =>
      (textGatewayUrl === null) !== (textGatewayToken === null),
    'TEXT_GATEWAY_URL and TEXT_GATEWAY_TOKEN belong together: set both or neither.',
  ],
  [
    ({ textReceiptSecret, textGatewayUrl }) =>
      textReceiptSecret !== null && textGatewayUrl === null,
    'TEXT_RECEIPT_SECRET needs TEXT_GATEWAY_URL: without a gateway nobody reports.',
  ],
  [
    ({ textSender }) => /qayidis|return|reintegr|reint/i.test(textSender),
    'TEXT_SENDER tells what the service is for: choose a neutral name (nobody beside the reader may learn it).',
  ],
  [
    (config) => config.masterKey !== '' && config.masterKey === config.stateMasterKey,
    'MASTER_KEY and STATE_MASTER_KEY are the same: the two files need keys of their own.',
  ],
];

function isHttpsOrLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || LOCAL_HOSTS.has(hostname);
}

const contradictions = (config: Config): string[] =>
  CONTRADICTIONS.filter(([applies]) => applies(config)).map(([, sentence]) => sentence);
