import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Product } from './own-product';

const SCRIPT = fileURLToPath(new URL('../../../tools/test/product-clock.mjs', import.meta.url));

async function ask(command: 'set' | 'over', { dataDir }: Product, value: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, command, dataDir, value]);
  return stdout;
}

/** The clock of the product shows this morning in Baku, at five past eight. */
export const wakeUpOn = (product: Product, day: string): Promise<unknown> =>
  ask('set', product, `${day}T08:05:00+04:00`);

/** Whether the morning mail of this day is decided for everybody, and none of it still waits to be sent. */
export const isMorningOver = async (product: Product, day: string): Promise<boolean> =>
  (await ask('over', product, day)) === 'over';

/** `YYYY-MM-DD` of a moment in the country of the product. */
export const dayInBaku = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Baku' }).format(moment);

export function dayAfter(day: string, days: number): string {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}
