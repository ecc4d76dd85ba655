import { setTimeout as wait } from 'node:timers/promises';

/** Waits until the condition holds. @throws Error naming it after `withinMs` (a minute: a slow machine takes its time). */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  withinMs = 60_000,
): Promise<void> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    if (await holds()) return;
    await wait(20);
  }
  throw new Error(`Waited in vain until ${what}`);
}
