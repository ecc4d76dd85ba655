import { setTimeout as wait } from 'node:timers/promises';

/** Waits until the condition holds. @throws Error naming it after `withinMs` (20 s). */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  withinMs = 20_000,
): Promise<void> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    if (await holds()) return;
    await wait(20);
  }
  throw new Error(`Waited in vain until ${what}`);
}
