// What failed, in few lines: printed at the end again, where nobody has to look for it among thousands of lines.

const LINES = 8;
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

const shorten = (text = '') =>
  text
    .replace(COLOURS, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
    .map((line) => `    ${line}`)
    .join('\n');

const ofSuite = (suite, file = suite.file) => [
  ...(suite.specs ?? []).flatMap((spec) =>
    spec.tests
      .flatMap(({ results }) => results)
      .filter(({ status }) => !['passed', 'skipped'].includes(status))
      .map(({ error }) => `${file} ${spec.title}\n${shorten(error?.message)}`),
  ),
  ...(suite.suites ?? []).flatMap((inner) => ofSuite(inner, file)),
];

const READERS = {
  exit: () => [],
  jest: (text) =>
    JSON.parse(text).testResults.flatMap(({ name, status, message, assertionResults }) => {
      const red = assertionResults.filter((test) => test.status === 'failed');
      if (status === 'failed' && red.length === 0) return [`${name}\n${shorten(message)}`];
      return red.map((test) => `${test.fullName}\n${shorten(test.failureMessages[0])}`);
    }),
  tap: (text) => text.split('\n').filter((line) => /^\s*not ok/.test(line)),
  playwright: (text) => {
    const { suites, errors } = JSON.parse(text);
    return [
      ...errors.map(({ message }) => shorten(message)),
      ...suites.flatMap((suite) => ofSuite(suite)),
    ];
  },
};

/**
 * @param {'exit' | 'jest' | 'tap' | 'playwright'} kind what wrote the report
 * @param {string} text the report
 * @returns {string[]} one entry for each test that failed: its name, and how it failed
 */
export const failuresIn = (kind, text) => READERS[kind](text);
