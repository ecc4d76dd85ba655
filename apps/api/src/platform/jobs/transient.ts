/**
 * Faults that pass by themselves: the server was restarted or is starting, the connection was cut, or two
 * transactions stood in each other's way. A pooled connection tells of a restart only at its next query.
 */
const TRANSIENT = new Set([
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '40001',
  '40P01',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
]);

export function isTransient(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && TRANSIENT.has(code);
}

/** Runs the work once more after a transient fault; any other fault, or a second one, is thrown. */
export async function retryOnce<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!isTransient(error)) throw error;
    return work();
  }
}
