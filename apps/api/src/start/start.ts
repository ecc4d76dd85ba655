import { ConfigError, currentEnvironment } from '../platform/config/index.js';
import { KeyMismatchError } from '../platform/crypto/index.js';
import { DatabaseNotUsable } from '../platform/database/index.js';
import { hasOwnServer } from './installation.js';
import { databaseSentence } from './outside-faults.js';
import { CannotStart } from './preflight.js';
import { Product } from './product.js';

/** `npm start`: database, schema, demo, API, worker and admin on one address, until Ctrl-C. */
async function main(): Promise<void> {
  const product = new Product(currentEnvironment(), (sentence) =>
    process.stdout.write(`${sentence}\n`),
  );
  let ending: Promise<void> | undefined;
  const end = (code: number) => {
    ending ??= product.stop().then(() => process.exit(code));
  };
  process.on('SIGINT', () => end(0));
  process.on('SIGTERM', () => end(0));
  process.on('SIGHUP', () => end(0));
  try {
    await product.start(() => end(1));
  } catch (error) {
    process.stderr.write(`\n${sentenceOf(error)}\n`);
    end(1);
  }
}

function sentenceOf(error: unknown): string {
  const told = [CannotStart, ConfigError, DatabaseNotUsable, KeyMismatchError];
  if (told.some((kind) => error instanceof kind)) return (error as Error).message;
  const ofDatabase = hasOwnServer(currentEnvironment()) ? databaseSentence(error) : undefined;
  return (
    ofDatabase ??
    `Qayıdış could not start: ${error instanceof Error ? error.message : String(error)}`
  );
}

await main();
