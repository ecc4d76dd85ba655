import { describe, expect, it } from '@jest/globals';
import { newBackupCodes, readBackupCode } from './backup-code.js';
import { clientLabel } from './client-label.js';
import { networkOf } from '../http/network.js';
import { Slots } from './slots.js';

describe('a network', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    [undefined, 'unknown'],
  ])('of %s is %s', (address, network) => expect(networkOf(address)).toBe(network));
});

describe('a browser', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/147.0 Safari/537.36', 'Chrome, Windows'],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/147.0 Safari/537.36 Edg/147.0', 'Edge, Windows'],
    ['Mozilla/5.0 (Linux; Android 16) Chrome/147.0 Mobile Safari/537.36', 'Chrome, Android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/605.1', 'Safari, iPhone'],
    ['curl/8.5.0', ''],
    [undefined, ''],
  ])('%s is told as "%s"', (agent, label) => expect(clientLabel(agent)).toBe(label));
});

describe('backup codes', () => {
  it('are ten, each with its slot, and read back however they are typed', () => {
    const codes = newBackupCodes();
    expect(codes).toHaveLength(10);
    codes.forEach((code, slot) => {
      expect(code).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{3}$/);
      const typed = ` ${code.toUpperCase().replaceAll('-', ' ')} `;
      expect(readBackupCode(typed)).toEqual({ slot, code: code.replaceAll('-', '') });
    });
  });

  it.each(['', '123456', 'abcd-efgh-jkm', '12345678901234'])('%s is none', (typed) =>
    expect(readBackupCode(typed)).toBeNull(),
  );
});

describe('slots', () => {
  it('let no more than four work at once, and all in the end', async () => {
    const slots = new Slots(4, 100);
    let [running, most, done] = [0, 0, 0];
    const work = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      done += 1;
    };
    await Promise.all(Array.from({ length: 50 }, () => slots.run(work)));
    expect({ most, done, running }).toEqual({ most: 4, done: 50, running: 0 });
  });

  it('say when the queue is full, and free their place after a failure', async () => {
    const slots = new Slots(1, 1);
    const failing = slots.run(() => Promise.reject(new Error('no')));
    const waiting = slots.run(() => Promise.resolve('yes'));
    expect(slots.full).toBe(true);
    await expect(failing).rejects.toThrow('no');
    await expect(waiting).resolves.toBe('yes');
    expect(slots.full).toBe(false);
  });
});
