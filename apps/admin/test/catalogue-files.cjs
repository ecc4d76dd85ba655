// Every file that declares a catalogue, found by its text and not by its name. Plain JavaScript: the admin's
// sources are compiled without the types of Node.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const source = join(__dirname, '../src');

exports.catalogueFiles = readdirSync(source, { recursive: true })
  .map((file) => join(source, file))
  .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$/.test(file))
  .filter((file) => /defineMessages\('/.test(readFileSync(file, 'utf8')));
