// Loader hooks of tools/typescript.mjs: `./x.js` is `./x.ts`, the domain is its source, swc strips the types.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { swcOptions } from './swc-options.mjs';
import { transformCache } from './typescript-cache.mjs';

const domain = new URL('../libs/domain/src/', import.meta.url);

const options = { ...swcOptions, sourceMaps: 'inline' };
const cached = transformCache(options);

export async function resolve(specifier, context, next) {
  const part = /^@qayidis\/domain\/([a-z-]+)$/.exec(specifier)?.[1];
  if (part !== undefined) return next(new URL(`${part}/index.ts`, domain).href, context);
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return next(source.href, context);
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const text = readFileSync(filename, 'utf8');
  const source = await cached(filename, text, async () => {
    const { transform } = await import('@swc/core');
    return (await transform(text, { ...options, filename })).code;
  });
  return { format: 'module', shortCircuit: true, source };
}
