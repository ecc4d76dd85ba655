// Spec files that share one load of the application: each file of tests has its own copy of every module, and loading a
// thousand of them takes longer than most files take to run.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isSpec = (name) => /\.(int-)?spec\.tsx?$/.test(name);
/** What awaits while it is read cannot stand inside a `describe`. */
const awaits = (path) => /^(const .*= )?await /m.test(readFileSync(path, 'utf8'));

/** The largest files first, each to the group that has least so far. */
function shareOut(files, count) {
  const groups = Array.from({ length: count }, () => ({ size: 0, files: [] }));
  const bySize = files
    .map((file) => ({ file, size: statSync(file).size }))
    .sort((a, b) => b.size - a.size);
  for (const { file, size } of bySize) {
    const least = groups.reduce((found, group) => (group.size < found.size ? group : found));
    least.files.push(file);
    least.size += size;
  }
  return groups.map((group) => group.files.sort());
}

/**
 * Writes the groups into `target`, anew at each run.
 * @param {string} project folder of the project
 * @param {string[]} folders in it that hold specs
 * @param {RegExp} alone names of specs that stay by themselves: those that take long, or start programs
 * @param {number} count how many groups
 * @param {string} target folder of the groups
 * @returns {string[]} what Jest is to run
 */
export function writeSpecGroups({ project, folders, alone, count, target }) {
  const specs = folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true })
      .filter(isSpec)
      .map((name) => join(project, folder, name)),
  );
  const single = specs.filter((file) => alone.test(file) || awaits(file));
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const shared = specs.filter((file) => !single.includes(file));
  const groups = shareOut(shared, count).map((files, index) => {
    const path = join(target, `group-${index + 1}.ts`);
    writeFileSync(path, files.map((file) => `import ${JSON.stringify(file)};\n`).join(''));
    return path;
  });
  return [...single, ...groups];
}
