/**
 * What BullMQ may keep of a failed run. The message of the cause can hold values (a refused row, a name), so
 * only its kind, its code and the places in our code are kept.
 */
export function jobFault(error: unknown): Error {
  const cause = error instanceof Error ? error : new Error('unknown');
  const code = (error as { code?: unknown } | null)?.code;
  const suffix = typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? ` ${code}` : '';
  const fault = new Error(`${cause.name}${suffix}`);
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  fault.stack = [fault.message, ...frames.slice(0, 10)].join('\n');
  return fault;
}
