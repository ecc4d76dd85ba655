import { type Config, ConfigError } from './config.js';
import { loadConfig } from './load-config.js';

/** Exit code of a process whose settings cannot be used, so that nobody starts it again for nothing (sysexits.h). */
export const UNUSABLE_SETTINGS = 78;

/** The settings of a process that serves; with faults they are told, and the process ends. */
export function settingsOrEnd(): Config {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(UNUSABLE_SETTINGS);
  }
}
