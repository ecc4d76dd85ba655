// Runs dependency-cruiser: `node tools/check-imports.mjs --config .dependency-cruiser.cjs apps libs`.
// Version 17, the last for Node 20, lists TypeScript up to 5 and would fall back to a parser that misses imports.
// It only parses, and that interface is the same in 6: the list is widened here before it is read.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const main = fileURLToPath(import.meta.resolve('dependency-cruiser'));
const home = join(dirname(main), '../..');
const { supportedTranspilers } = createRequire(import.meta.url)(join(home, 'src/meta.cjs'));
supportedTranspilers.typescript = '>=2.0.0 <7.0.0';

process.argv[1] = join(home, 'bin/dependency-cruise.mjs');
await import(pathToFileURL(process.argv[1]).href);
