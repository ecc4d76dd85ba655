import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { FIELD_CODES, PROBLEM_CODES } from '@qayidis/domain/problems';

const page = readFileSync(
  new URL('../../../../../docs/domain/problems.md', import.meta.url),
  'utf8',
);
const documented = new Set(
  page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => line.split('|')[1]?.split(',') ?? [])
    .map((code) => code.trim()),
);

test.each([...PROBLEM_CODES, ...FIELD_CODES])(
  '%s is explained in docs/domain/problems.md',
  (code) => {
    expect(documented).toContain(code);
  },
);
