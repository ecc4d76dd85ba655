/** Settings of one process, read once at start. */
export interface Config {
  readonly nodeEnv: 'development' | 'production' | 'test';
  readonly port: number;
  /** Address under which people open the product, without a trailing slash. */
  readonly publicUrl: string;
  readonly dataDir: string;
  /** Login of the owner: migrations and provisioning only. Null: the embedded database is used. */
  readonly databaseUrl: string | null;
  /** Where the runtime logins connect when that differs from `databaseUrl`, e.g. a pooler. */
  readonly appDatabaseUrl: string | null;
  /** The database shares this machine though its address does not say so: a network of containers. */
  readonly databaseSameMachine: boolean;
  readonly redisUrl: string | null;
  /** The demo caseload is loaded on the first run; with the embedded database only. */
  readonly demo: boolean;
  /** True when the process runs on the database that `npm start` brought up itself. */
  readonly embeddedDatabase: boolean;
  readonly smtpUrl: string | null;
  /** Domain of the addresses to which letters that do not arrive return; null: letters return to nobody. */
  readonly bounceDomain: string | null;
  /** Where the worker takes returned letters from the mail server; null: nowhere. */
  readonly bouncePort: number | null;
  readonly bounceHost: string;
  readonly bounceProtocol: 'smtp' | 'lmtp';
  /** Where text messages are handed over; null: they are laid into a folder. */
  readonly textGatewayUrl: string | null;
  readonly textGatewayToken: string | null;
  readonly textGatewayTimeoutMs: number;
  /** Signs the addresses to which the gateway reports what became of a message; null: it reports nothing. */
  readonly textReceiptSecret: string | null;
  /** Shown as the sender of text messages: 3 to 11 letters and digits that say nothing of the service (D-07). */
  readonly textSender: string;
  readonly mfa: 'required' | 'optional';
  /** 32 bytes, base64: wraps the keys of the NGO's files. */
  readonly masterKey: string;
  /** 32 bytes, base64: wraps the keys of the state's files. */
  readonly stateMasterKey: string;
  /** At least 32 characters; the database logins' passwords are derived from it. */
  readonly dbLoginSecret: string;
  /** What a Prometheus server shows to read the metrics; null: nothing is measured and nobody may. */
  readonly metricsToken: string | null;
  /** Where the worker, which listens to nothing else, answers with its metrics; null: nowhere. */
  readonly metricsWorkerPort: number | null;
  readonly limits: Limits;
}

/** Ceilings that protect the service; all adjustable (decisions.md E-07). */
export interface Limits {
  readonly requestsPerMinute: number;
  /** Refusals of one person that are written to the trail in a minute, in one process. */
  readonly denialsPerMinute: number;
  readonly signInFailuresPerAccountAndNetwork: number;
  readonly signInFailuresPerAccount: number;
  readonly signInFailuresPerNetwork: number;
  readonly requestsInFlight: number;
  /** Mean delay of the event loop, in milliseconds, above which requests are turned away. */
  readonly eventLoopDelayMs: number;
  /** Longest pause between two looks of a planned task, in milliseconds: 1,000 to 3,600,000. */
  readonly plannerPauseMs: number;
  readonly databasePool: number;
  /** Silence of the database amid a transaction, beyond a statement's own time, after which it counts as lost; ms. */
  readonly databaseSilenceMs: number;
  readonly trustedProxies: number;
  /** argon2id cost: memory in KiB. */
  readonly passwordMemoryKib: number;
}

/** Every fault of the settings at once, each a sentence that says what to do. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The settings cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}
