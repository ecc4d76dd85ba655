// Compiles one project's TypeScript to ES modules in dist/: `node tools/compile.mjs apps/api`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { transformFile } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

const project = resolve(process.argv[2] ?? '.');
const [source, target] = [join(project, 'src'), join(project, 'dist')];
const isProduction = (path) => /\.ts$/.test(path) && !/(\.d|spec)\.ts$/.test(path);

const options = { ...swcOptions, sourceMaps: true };

async function compile(path) {
  const { code, map } = await transformFile(path, options);
  const out = join(target, relative(source, path)).replace(/\.ts$/, '.js');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, code + (map ? `\n//# sourceMappingURL=${out.split('/').pop()}.map\n` : ''));
  if (map) writeFileSync(`${out}.map`, map);
}

rmSync(target, { recursive: true, force: true });
const files = readdirSync(source, { recursive: true }).map((name) => join(source, name));
await Promise.all(files.filter(isProduction).map(compile));
