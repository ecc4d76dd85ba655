import { describe, expect, it } from '@jest/globals';
import { CONTACT_CHANNELS } from '../code-lists/index.js';
import { clocksMetBy } from './first-contact.js';

describe('the first contact', () => {
  it.each(CONTACT_CHANNELS)(
    'by %s is met by a contact that was held, never by an attempt',
    (channel) => {
      const held = clocksMetBy({ by: 'MENTOR', channel, held: true });
      expect(held.length > 0).toBe(channel !== 'SPOKE_WITH_RELATIVE');
      expect(clocksMetBy({ by: 'MENTOR', channel, held: false })).toEqual([]);
    },
  );

  it('is the mentor\u2019s', () => {
    expect(clocksMetBy({ by: 'COORDINATOR', channel: 'PHONE', held: true })).toEqual([]);
  });
});
