import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The most script, brotli-compressed, that a first visit to a page may load (issue Ground, E2), in kB of 1,000 bytes. */
export const BUDGETS = [
  { page: 'sign-in', entries: ['src/app/pages/sign-in.ts'], limit: 240 },
  {
    page: 'case list',
    entries: ['src/app/pages/shell.ts', 'src/app/pages/cases.ts'],
    limit: 270,
  },
];

function closure(manifest, key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no ${key}: adapt build/bundle-budget.mjs`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const next of chunk.imports ?? []) closure(manifest, next, found);
  return found;
}

/** Each page with its size in kB and the number of its script files. */
export function measure(dist) {
  const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
  return BUDGETS.map(({ page, entries, limit }) => {
    const files = new Set();
    for (const key of ['index.html', ...entries]) closure(manifest, key, files);
    const scripts = [...files].filter((file) => file.endsWith('.js'));
    const bytes = scripts.reduce((sum, file) => sum + statSync(`${dist}/${file}.br`).size, 0);
    return { page, limit, size: Math.round(bytes / 100) / 10, files: scripts.length };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = measure(fileURLToPath(new URL('../dist', import.meta.url)));
  for (const { page, size, limit, files } of results) {
    console.log(`${page}: ${size} kB of brotli script in ${files} files (at most ${limit})`);
  }
  if (results.some(({ size, limit }) => size > limit)) process.exit(1);
}
