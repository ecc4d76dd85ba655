import { fileURLToPath } from 'node:url';

/** A file of ours as Node runs it, compiled by global-setup (tools/compiled-sources.mjs): `src/main`. */
export const compiled = (path: string): string =>
  fileURLToPath(new URL(`../../../.build/sources/apps/api/${path}.js`, import.meta.url));
