import pino, { type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config/index.js';

/** Injection token of the process's logger. */
export const LOGGER = Symbol('LOGGER');

/**
 * One JSON line per event, UTC. What is logged is listed field by field where it is logged: codes, ids,
 * numbers; never bodies, query texts or an error's message, which may quote a person's data (ASVS 16.2.5).
 */
export function createLogger(
  config: Pick<Config, 'nodeEnv'>,
  destination?: DestinationStream,
): Logger {
  const level = config.nodeEnv === 'test' && destination === undefined ? 'silent' : 'info';
  return pino(
    { level, base: { process: process.pid }, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination({ fd: 1, sync: false }),
  );
}

interface DescribedError {
  readonly name: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly at: readonly string[];
}

const MAX_FRAMES = 12;

/** Kind and place of an error, without its message. */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const { code, constraint } = error as Error & { code?: unknown; constraint?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    at: frames.slice(0, MAX_FRAMES).map((line) => line.trim()),
  };
}
