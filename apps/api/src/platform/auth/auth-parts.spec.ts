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

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('a browser', () => {
  it.each([
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/147.0.0.0 Safari/537.36`,
      'Chrome, Windows',
    ],
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/147.0.0.0 Safari/537.36 Edg/147.0.0.0`,
      'Edge, Windows',
    ],
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/147.0.0.0 Safari/537.36 OPR/131.0.0.0`,
      'Opera, Windows',
    ],
    [
      `Mozilla/5.0 (Linux; Android 16) ${WEBKIT} Chrome/147.0.0.0 Mobile Safari/537.36`,
      'Chrome, Android',
    ],
    [
      `Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} HeadlessChrome/147.0.0.0 Safari/537.36`,
      'Chrome, Linux',
    ],
    [
      `Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} Ubuntu Chromium/147.0.0.0 Chrome/147.0.0.0 Safari/537.36`,
      'Chromium, Linux',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox, Linux'],
    [`${IPHONE} Version/19.0 Mobile/15E148 Safari/604.1`, 'Safari, iPhone'],
    [`${IPHONE} CriOS/147.0.0.0 Mobile/15E148 Safari/604.1`, 'Chrome, iPhone'],
    [`${IPHONE} FxiOS/150.0 Mobile/15E148 Safari/605.1.15`, 'Firefox, iPhone'],
    [`${IPHONE} Version/19.0 EdgiOS/147.0.0.0 Mobile/15E148 Safari/604.1`, 'Edge, iPhone'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15',
      'Safari, macOS',
    ],
    [`Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} Falkon/25.0 Safari/537.36`, 'Linux'],
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
