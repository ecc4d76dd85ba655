import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { ROOT } from './workspace.mjs';

const ADMIN = join(ROOT, 'apps/admin');
const { config } = ts.readConfigFile(join(ADMIN, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ADMIN);
const kept = new Map();

/** The admin's compile errors in `file` when the texts of some files are other than on disk. */
function errorsIn(file, texts) {
  const host = ts.createCompilerHost(options);
  const [read, parse, exists] = [host.readFile, host.getSourceFile, host.fileExists];
  host.fileExists = (path) => path in texts || exists(path);
  host.readFile = (path) => texts[path] ?? read(path);
  host.getSourceFile = (path, ...rest) => {
    if (path in texts) return ts.createSourceFile(path, texts[path], ts.ScriptTarget.ES2023, true);
    if (!kept.has(path)) kept.set(path, parse(path, ...rest));
    return kept.get(path);
  };
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('a message catalogue', () => {
  const file = join(ADMIN, 'src/planted-messages.ts');
  const errors = (table) =>
    errorsIn(file, {
      [file]: `import { defineMessages, translate } from '#/lib/i18n';\n
        const t = translate(defineMessages('planted', ${table}));\nexport const text = t('open');\n`,
    });

  it('compiles in both languages', () =>
    assert.deepEqual(errors("{ open: { az: 'Açıq', en: 'Open' } }"), []));
  it('does not compile without Azerbaijani', () =>
    assert.match(errors("{ open: { en: 'Open' } }").join(), /'az' is missing/));
  it('does not compile without English', () =>
    assert.match(errors("{ open: { az: 'Açıq' } }").join(), /'en' is missing/));
  it('does not compile without the key that a screen asks for', () =>
    assert.match(errors("{ shut: { az: 'Bağlı', en: 'Shut' } }").join(), /"open"/));
});

describe('a code list on the screen', () => {
  const screen = join(ADMIN, 'src/lib/codes/case-states.ts');
  const list = join(ROOT, 'libs/domain/src/cases/case-states.ts');
  const errors = (change) => errorsIn(screen, { [list]: change(readFileSync(list, 'utf8')) });

  it('compiles with the codes of the domain', () =>
    assert.deepEqual(
      errors((text) => text),
      [],
    ));
  it('does not compile when the domain has one more', () =>
    assert.match(
      errors((text) => text.replace("'ASSESSMENT',", "'ASSESSMENT',\n  'PLANTED',")).join(),
      /PLANTED/,
    ));
  it('does not compile when the domain has one fewer', () =>
    assert.match(errors((text) => text.replace("'ASSESSMENT',", '')).join(), /ASSESSMENT/));
});
