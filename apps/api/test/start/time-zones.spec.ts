import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { compiled } from '../compiled.js';

describe('a server in another time zone (DL-09)', () => {
  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Baku'])(
    'counts and ends deadlines in %s as anywhere',
    async (TZ) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [compiled('test/fixtures/print-expiry')],
        { env: { ...process.env, TZ, NODE_OPTIONS: '' } },
      );
      expect(JSON.parse(stdout)).toEqual({
        days: ['2026-02-10', '2027-01-01', '2025-02-28'],
        ends: ['2026-03-29T22:00:00Z', '2026-12-31T20:00:00Z'],
        today: '2026-02-18',
      });
    },
  );
});
