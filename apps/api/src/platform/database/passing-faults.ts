/** Conditions of PostgreSQL that pass by themselves: connection, resources, shutdown, locks, time limits. */
const PASSING_STATES = /^(08...|53...|57P0.|57014|25P03|40001|40P01|55P03)$/;
const PASSING_ERRORS = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT']);
const PASSING_MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Driver not Connected|DataSource is not (initialized|connected)/i;

/**
 * Whether a fault passes by itself: the server was restarted or is starting, the connection was cut, none was free in
 * time, or two transactions stood in each other's way. A pooled connection tells of a restart only at its next query.
 */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError, errors } = error as Error & {
    code?: string;
    driverError?: unknown;
    errors?: unknown[];
  };
  if (code !== undefined && (PASSING_STATES.test(code) || PASSING_ERRORS.has(code))) return true;
  if (PASSING_MESSAGES.test(error.message)) return true;
  return isPassing(driverError) || (Array.isArray(errors) && errors.some(isPassing));
}
