import { BackupRefused } from '../platform/backup/index.js';
import { ConfigError, currentEnvironment, type Environment } from '../platform/config/index.js';
import { KeyMismatchError } from '../platform/crypto/index.js';
import { DatabaseNotUsable } from '../platform/database/index.js';
import { CommandRefused } from './command-refused.js';

const TELLING = [BackupRefused, CommandRefused, ConfigError, DatabaseNotUsable, KeyMismatchError];

export const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

/** Runs a command of the terminal: what can be cured is told in a sentence, with exit code 1. */
export async function runCommand(
  command: (env: Environment, args: readonly string[]) => Promise<void>,
): Promise<void> {
  try {
    await command(currentEnvironment(), process.argv.slice(2));
  } catch (error) {
    if (!TELLING.some((kind) => error instanceof kind)) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

/** The word after a flag: `--to FOLDER`. */
export function argument(args: readonly string[], flag: string): string | null {
  const at = args.indexOf(flag);
  return at < 0 ? null : (args[at + 1] ?? null);
}
