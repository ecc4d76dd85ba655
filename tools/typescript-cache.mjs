// Transformed TypeScript kept in .build/typescript, one file per source: tests start dozens of processes of ours.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = createRequire(import.meta.url)('@swc/core/package.json');

/**
 * @param options swc's; part of the key.
 * @returns a function (file, source, transform) that gives the code kept for exactly this source, else transforms it.
 */
export function transformCache(options) {
  const salt = `${version} ${JSON.stringify(options)}`;
  return async (file, source, transform) => {
    const mark = `// ${createHash('sha256').update(salt).update(source).digest('hex')}\n`;
    const kept = join(
      root,
      '.build/typescript',
      `${relative(root, file).replaceAll('..', '-')}.js`,
    );
    const found = read(kept);
    if (found?.startsWith(mark)) return found;
    const code = `${mark}${await transform()}`;
    keep(kept, code);
    return code;
  };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Renamed into place, so that who reads at the same time sees the old or the new, never half; best effort. */
function keep(file, code) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const partial = `${file}.${process.pid}`;
    writeFileSync(partial, code);
    renameSync(partial, file);
  } catch {
    // A folder that cannot be written costs time, nothing else.
  }
}
