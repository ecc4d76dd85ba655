import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/index.js';
import { TextDriver, type TextOutcome, type WrittenText } from './text-driver.js';

const MASKED = '•••';

/**
 * Lays messages into a folder, one file each; a repeated one replaces itself. Outside the demo number and words are
 * masked (decisions.md E-19).
 */
export class FileTextDriver extends TextDriver {
  private readonly folder: string;

  constructor(private readonly config: Pick<Config, 'dataDir' | 'demo' | 'textSender'>) {
    super();
    this.folder = join(config.dataDir, 'outbox', 'texts');
  }

  async send({ id, to, words }: WrittenText): Promise<TextOutcome> {
    const { demo, textSender: from } = this.config;
    const shown = demo ? { to, words } : { to: `${MASKED}${to.slice(-2)}`, words: MASKED };
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, `${id}.json`);
    await writeFile(`${path}.part`, JSON.stringify({ id, from, ...shown }), { mode: 0o600 });
    await rename(`${path}.part`, path);
    return 'FILED';
  }
}
