// Compiles a spec of a group with all that follows its imports inside a `describe`, so that its hooks are its own.
import swc from '@swc/jest';

const IS_SPEC = /\.(int-)?spec\.tsx?$/;
/** An import statement that begins its line, over as many lines as it takes. */
const IMPORT = /^import\s(?:[^;'"]|'[^']*'|"[^"]*")*;/gm;

/** On the line of the last import, so that the lines of errors stay. */
function wrapped(text, path) {
  if (!IS_SPEC.test(path)) return text;
  const end = Math.max(...[...text.matchAll(IMPORT)].map((found) => found.index + found[0].length));
  const name = JSON.stringify(path.slice(path.lastIndexOf('/apps/') + 1));
  const open = ` import { describe as fileOf } from '@jest/globals'; fileOf(${name}, () => {`;
  return `${text.slice(0, end)}${open}${text.slice(end)}\n});\n`;
}

export default {
  createTransformer(options) {
    const compiler = swc.createTransformer(options);
    const wrapping = (method) => (text, path, rest) =>
      compiler[method](wrapped(text, path), path, rest);
    return {
      ...compiler,
      process: wrapping('process'),
      processAsync: wrapping('processAsync'),
      getCacheKey: wrapping('getCacheKey'),
    };
  },
};
