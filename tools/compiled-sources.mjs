// The sources compiled one by one into .build/sources, in the same folders: tests start dozens of processes of ours,
// and each would need a second more if it had to load them through tools/typescript.mjs.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, '.build/sources');
const FOLDERS = ['libs/domain/src', 'apps/api/src', 'apps/api/test'];
const TOOLS = ['tools/compiled-sources.mjs', 'tools/swc-options.mjs', 'package-lock.json'];
const isSource = (name) => /\.ts$/.test(name) && !/(\.d|spec)\.ts$/.test(name);
const endingIn = (name, test) => readdirSync(name, { recursive: true }).filter(test);
const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Renamed into place: a second run at the same time sees a whole file. */
function put(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, text);
  renameSync(partial, path);
}

function link(from, to) {
  mkdirSync(dirname(from), { recursive: true });
  if (!existsSync(from) && existsSync(to)) symlinkSync(to, from);
}

/** What Node needs to find the packages, and the domain as its sources. */
function furnish() {
  put(join(target, 'package.json'), '{ "type": "module" }\n');
  const exported = { './*': './src/*/index.js' };
  put(
    join(target, 'libs/domain/package.json'),
    `${JSON.stringify({ name: '@qayidis/domain', type: 'module', exports: exported })}\n`,
  );
  link(join(target, 'node_modules/@qayidis/domain'), join(target, 'libs/domain'));
  link(join(target, 'apps/api/node_modules'), join(root, 'apps/api/node_modules'));
}

async function compileFolder(folder, oldest) {
  const sources = endingIn(join(root, folder), isSource);
  const wanted = new Set(sources.map((name) => name.replace(/\.ts$/, '.js')));
  mkdirSync(join(target, folder), { recursive: true });
  for (const name of endingIn(join(target, folder), (one) => /\.js$/.test(one)))
    if (!wanted.has(name)) rmSync(join(target, folder, name));
  await Promise.all(
    sources.map(async (name) => {
      const [source, out] = [join(root, folder, name), join(target, folder, name)];
      const made = out.replace(/\.ts$/, '.js');
      if (changedAt(made) > Math.max(changedAt(source), oldest)) return;
      put(made, (await transformFile(source, { ...swcOptions, sourceMaps: 'inline' })).code);
    }),
  );
}

/** Compiles what has changed. @returns the folder, in which `apps/api/src/main.ts` is `apps/api/src/main.js`. */
export async function compiledSources() {
  const oldest = Math.max(...TOOLS.map((file) => changedAt(join(root, file))));
  for (const folder of FOLDERS) await compileFolder(folder, oldest);
  furnish();
  return target;
}
